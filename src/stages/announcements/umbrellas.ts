import type { Range } from '../../core/span.js'
import { LIST_TRIGGERS, LIST_VETOES, OFFICE_LABELS } from './list-triggers.js'
import type { Release } from './release.js'

/** Words that carry the verb for the items below them. */
export interface Umbrella {
  readonly type: string
  /** What was won or which office was filled; null where the words do not say. */
  readonly what: Range | null
}

/** Longest label and longest heading that can name a prize, in UTF-16 units. */
export const LONGEST_LABEL = 90
/** Longest block that goes on with a list: a name with a few words about its bearer, or a sub-heading. */
const LONGEST_ITEM = 420

/** For each block the umbrella that it stands under; one pass over the blocks. */
export function umbrellasOf(release: Release): readonly (Umbrella | null)[] {
  const { blocks, sentences } = release.structure
  const { text } = release.document
  let open: Umbrella | null = null
  return blocks.map((block, index) => {
    const standing = open
    const last = sentences[block.lastSentence - 1]
    const said = last ? text.slice(last.start, Math.min(last.end, last.start + 400)) : ''
    const type = typeOfWords(said)
    const opens = type !== null && (/:[\s*_]*$/.test(said) || isHeading(said) || isParentOfItems(release, index))
    if (last && opens) open = { type, what: whatOf(text, last, type) }
    else if (isVetoed(said)) open = null
    else if (block.end - block.start > LONGEST_ITEM || endsList(said, block.kind)) open = null
    return opens && type === 'award' && standing?.type === type && isHeading(said) ? null : standing
  })
}

/** A short line without a full stop. */
function isHeading(said: string): boolean {
  return said.length < LONGEST_LABEL && !/[.!?,;"”]\s*$/.test(said) && !/^\s*\p{Ll}/u.test(said)
}

function isParentOfItems({ structure }: Release, index: number): boolean {
  return structure.blocks[index + 1]?.kind === 'list-item' && structure.blocks[index]?.kind !== 'list-item'
}

/** A paragraph of running words ends a list that has no heading of its own for it. */
function endsList(said: string, kind: string): boolean {
  return kind === 'paragraph' && said.length > 160 && /[.!?]["”]?$/.test(said)
}

function isVetoed(said: string): boolean {
  if (!/:[\s*_]*$/.test(said) && !isHeading(said)) return false
  return wordsIn(said).some((word) => LIST_VETOES.has(word))
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
}

/** The type of news that words make of the items below or behind them; null where they make none. */
export function typeOfWords(text: string): string | null {
  const all = wordsIn(text)
  if (all.length === 0 || all.length > 45 || all.some((word) => LIST_VETOES.has(word))) return null
  for (const { type, words } of LIST_TRIGGERS) if (all.some((word) => words.has(word))) return type
  return /^[\s*_#"“]*(?:the )?(?:best|most)\b|\bof the year\b|\bhonou?rable mention/i.test(text) ? 'award' : null
}

/** The same for a label before a colon, which may be an office alone. */
export function typeOfLabel(text: string): string | null {
  const all = wordsIn(text)
  return all.length <= 5 && OFFICE_LABELS.has(all[0] ?? '') ? 'appointment' : typeOfWords(text)
}

/** "were elected onto the union's National Executive": what stands behind the last to, onto, of or as. */
export function whatOf(text: string, sentence: Range, type: string): Range | null {
  const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
  const lead = /^[\s*_#>"“]*(?:the\s+)?/iu.exec(said)?.[0].length ?? 0
  const tail =
    /(?:winners?|recipients?|are|is|were|as follows|[\s:*_.#-]){0,40}$/iu.exec(said.slice(-40))?.[0].length ?? 0
  const end = Math.max(lead, said.length - tail)
  if (type === 'award') return { start: sentence.start + lead, end: sentence.start + end }
  const found = [...said.slice(0, end).matchAll(/\b(?:onto|to|of|as|into)\s+(?:the\s+|each\s+)?(?=\S)/gu)].find(
    (match) => /^\p{Lu}/u.test(said.slice(match.index + match[0].length)) || /(?:onto|as)\s/.test(match[0]),
  )
  const from = found ? found.index + found[0].length : -1
  if (from < 0) return null
  const stop = /[,;:–—(]| for | at | in |\.\s|\.$/.exec(said.slice(from, end))
  return { start: sentence.start + from, end: sentence.start + (stop ? from + stop.index : end) }
}
