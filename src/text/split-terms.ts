import { isSpace } from '../core/span.js'

/** What compromise takes for a mark and no word where it stands alone. */
const MARKS = new Set(['.', '?', '!', ':', ';', '...', '(', ')', '[', ']', '"', "'", '`', '«', '»', '*', '•'])

/** Whether compromise would part or join words at a hyphen, dash or slash. */
export function hasJoints(sentence: string): boolean {
  return /[-–—/]/.test(sentence)
}

/** The words of a sentence without joints as compromise parts them: each with what stands behind it, the first with what stands before. */
export function splitTerms(sentence: string): string[] {
  const terms: string[] = []
  let from = 0
  let isOpen = false
  for (let at = 0; at < sentence.length;) {
    if (isSpace(sentence.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < sentence.length && !isSpace(sentence.charCodeAt(at))) at++
    if (isMark(sentence, start, at)) continue
    if (isOpen) {
      terms.push(sentence.slice(from, start))
      from = start
    }
    isOpen = true
  }
  if (from < sentence.length) terms.push(sentence.slice(from))
  return terms
}

function isMark(sentence: string, start: number, end: number): boolean {
  if (isPlainLetter(sentence.charCodeAt(start))) return false
  const word = sentence.slice(start, end)
  return MARKS.has(word) || /^[!?.]+$/.test(word)
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}
