import type { Block } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { plainView } from '../../text/markup.js'
import { HEADING_VETOES, LIST_TRIGGERS, LIST_VETOES, OFFICE_LABELS } from './list-triggers.js'
import { namesPerson, type Release } from './release.js'

/** Words that carry the verb for the items below them. */
export interface Umbrella {
  readonly type: string
  /** What was won or which office was filled; null where the words do not say. */
  readonly what: Range | null
  /** A sentence that points at a list, not a heading alone. */
  readonly points: boolean
}

/** Longest label and longest heading that can name a prize, in UTF-16 units. */
export const LONGEST_LABEL = 90
/** Longest block that goes on with a list: a name with a few words about its bearer, or a sub-heading. */
const LONGEST_ITEM = 420
/** The words before a colon that say what the list is of; those of a long sentence's beginning are about something else. */
const MOST_WORDS = 45
/** A sentence that points at a list is read from its end. */
const LONGEST_READ = 600

/** For each block the umbrella that it stands under; one pass over the blocks. */
export function umbrellasOf(release: Release): readonly (Umbrella | null)[] {
  const { blocks, sentences } = release.structure
  const view = plainView(release.document.text)
  let open: Umbrella | null = null
  return blocks.map((block, index) => {
    const standing = open
    const last = sentences[block.lastSentence - 1]
    const said = last ? view.slice(Math.max(last.start, last.end - LONGEST_READ), last.end) : ''
    const opened: Umbrella | null = last ? openedBy(release, view, said, last, index) : null
    if (opened) open = withPrize(release, opened, standing)
    else if (isVetoed(said) || endsList(said, block)) open = null
    else if (standing?.type === 'award' && isCategory(release, block, said))
      open = { ...standing, what: whatOf(view, block, 'award') }
    return opened && opened.type === 'award' && standing?.type === 'award' && isHeading(said) ? null : standing
  })
}

/** "This year's winners are:" says less than the heading above it. */
function withPrize({ document }: Release, opened: Umbrella, standing: Umbrella | null): Umbrella {
  if (opened.type !== 'award' || standing?.type !== 'award' || !opened.what) return opened
  const said = document.text.slice(opened.what.start, opened.what.end)
  return /\p{Lu}\S{0,40} {1,3}\p{Lu}|[Bb]est|[Mm]ost/u.test(said) ? opened : { ...opened, what: standing.what }
}

const NO_UMBRELLA = new Set(['title', 'subtitle', 'date-line', 'byline', 'contact', 'navigation', 'caption'])

function openedBy(release: Release, view: string, said: string, last: Range, index: number): Umbrella | null {
  const block = release.structure.blocks[index]!
  if (NO_UMBRELLA.has(block.kind)) return null
  const type = typeOfWords(said)
  if (type === null) return null
  const points =
    /(?::|as follows(?: \([^()]{0,100}\))?[.:]?)[\s*_'’]{0,8}$/.test(said) || isParentOfItems(release, index)
  return points || (isHeading(said) && !isOneOfItems(release, index))
    ? { type, what: whatOf(view, last, type), points }
    : null
}

/** A short line without a full stop, and nothing behind a colon. */
function isHeading(said: string): boolean {
  return said.length < LONGEST_LABEL && !/[.!?,;"”]\s*$|:\s*[\p{L}\p{N}]/u.test(said) && !/^\s*\p{Ll}/u.test(said)
}

/** A sub-heading of a list of winners that names no winner: the prize of those below it. */
function isCategory(release: Release, block: Block, said: string): boolean {
  return block.kind === 'heading' && isHeading(said) && !/,/.test(said) && !namesPerson(release, block)
}

function isParentOfItems({ structure }: Release, index: number): boolean {
  return structure.blocks[index + 1]?.kind === 'list-item' && structure.blocks[index]?.kind !== 'list-item'
}

/** An item of a list that goes on with its like, such as one of an agenda, is over none of them. */
function isOneOfItems({ structure: { blocks }, document: { text } }: Release, index: number): boolean {
  const [own, next] = [blocks[index]!, blocks[index + 1]]
  if (own.kind !== 'list-item' || next?.kind !== 'list-item') return false
  const indentOf = ({ start }: Block): number => start - text.lastIndexOf('\n', start - 1)
  return indentOf(next) <= indentOf(own)
}

/** A long block, or a paragraph of running words, ends a list. */
function endsList(said: string, block: Block): boolean {
  if (block.end - block.start > LONGEST_ITEM && !/^\s*\|/.test(said)) return true
  return block.kind === 'paragraph' && said.length > 160 && /[.!?]["”]?\s*$/.test(said)
}

function isVetoed(said: string): boolean {
  const heading = isHeading(said)
  if (!heading && !/:[\s*_]*$/.test(said)) return false
  return lastWords(said).some((word) => LIST_VETOES.has(word) || (heading && HEADING_VETOES.has(word)))
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
}

function lastWords(text: string): string[] {
  return wordsIn(text).slice(-MOST_WORDS)
}

const SIGNING = new Set(['signed', 'exchanged', 'concluded', 'signing', 'inked'])
const SIGNED_TEXTS = new Set([
  'agreements',
  'memoranda',
  'memorandums',
  'mous',
  'moas',
  'treaties',
  'documents',
  'accords',
  'protocols',
  'instruments',
])

/** The type of news that words make of the items below or behind them; null where they make none. */
export function typeOfWords(text: string): string | null {
  const all = lastWords(text)
  if (all.length === 0 || all.some((word) => LIST_VETOES.has(word))) return null
  const points = all.some((word) => word === 'following' || word === 'follows')
  if (isHeading(text) && !points && all.some((word) => HEADING_VETOES.has(word))) return null
  if (
    all.some((word) => SIGNING.has(word)) &&
    (all.some((word) => SIGNED_TEXTS.has(word)) || (points && /\bsign(?:ed|ing)\b/i.test(text)))
  )
    return 'agreement'
  for (const { type, words } of LIST_TRIGGERS) if (all.some((word) => words.has(word))) return type
  return /^[\s*_#"“]*(?:the )?(?:best|most)\b(?! (?:since|of|for|if|when|to|in|with|at|by|practices?|wishes|people)\b)|(?<!\b(?:highlights?|end|time|rest|start|beginning|course|events?|months?|part|half|story|review|party) )\bof the year\b|\bhonou?rable mention/i.test(
    text,
  )
    ? 'award'
    : null
}

/** The same for a label before a colon, which may be an office alone; "Providing grants for schools:" heads what a text explains. */
export function typeOfLabel(text: string): string | null {
  const all = wordsIn(text)
  if (/ing$/.test(all[0] ?? '')) return null
  return all.length <= 5 && OFFICE_LABELS.has(all[0] ?? '') ? 'appointment' : typeOfWords(text)
}

/** "were elected onto the union's National Executive": what stands behind the last to, onto, of or as. */
export function whatOf(text: string, sentence: Range, type: string): Range | null {
  const from = Math.max(sentence.start, sentence.end - LONGEST_READ)
  const said = text.slice(from, sentence.end)
  const lead = /^[\s*_#>"“|]*(?:the\s+)?/iu.exec(said)?.[0].length ?? 0
  const tail =
    /(?:winners?|recipients?|are|is|were|as follows|[\s:*_.#"”|-]){0,40}$/iu.exec(said.slice(-40))?.[0].length ?? 0
  const end = Math.max(lead, said.length - tail)
  if (type === 'award') return { start: from + lead, end: from + end }
  const places = [...said.slice(0, end).matchAll(/\b(?:onto|to|of|on|as|into) {1,8}(?:the |each )?[ [*_]{0,8}(?=\S)/gu)]
  const found =
    places.find((match) => /^\p{Lu}/u.test(said.slice(match.index + match[0].length))) ??
    places.find((match) => /^(?:onto|as) /.test(match[0]))
  const begin = found ? found.index + found[0].length : -1
  if (begin < 0) return null
  const stop =
    /[,;:–—\]]| at | in | (?:are|is|were|for (?:the (?:first|second|next|coming|period|term)|an?|two|three|four|\d)) | {3}|\.\s|\.$/.exec(
      said.slice(begin, end),
    )
  return { start: from + begin, end: from + (stop ? begin + stop.index : end) }
}
