import { remembered } from './remembered.js'

/** Words that carry no content of their own, as the scoring contract lists them. */
const FUNCTION_WORDS = new Set(
  'a an and as at by for from in into of on or the to with its their his her our this that these those'.split(' '),
)

/** Most texts: they have no accents, and the classes of their letters are short. Marks of print are no letters. */
const PLAIN = /^[\0-\x7f\u00a0\u2013\u2014\u2018\u2019\u201c\u201d]*$/

/** Longer texts are seldom asked for again. */
const LONGEST_KEPT = 24

/** Without accents, in lower case, possessive 's dropped, all but letters and digits made one space. */
export function fold(text: string): string {
  return text.length > LONGEST_KEPT ? folded(text) : foldedName(text)
}

const foldedName = remembered(folded)

function folded(text: string): string {
  if (PLAIN.test(text)) {
    return text
      .toLowerCase()
      .replace(/['’]s(?![a-z0-9])/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const words = fold(text)
  return words === '' ? [] : words.split(' ')
}

/** Whether two names are one: folded, each word of the one with fewer words stands in the other. */
export function sameName(a: string, b: string): boolean {
  const left = foldedWords(a)
  const right = foldedWords(b)
  if (left.length === 0 || right.length === 0) return false
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
  const known = new Set(more)
  return fewer.every((word) => known.has(word))
}

/** Folded words without function words. */
export function contentWords(text: string): string[] {
  return foldedWords(text).filter((word) => !FUNCTION_WORDS.has(word))
}
