import type { Block } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import type { Candidate, Origin } from './candidate.js'
import { LIST_TRIGGERS, LIST_VETOES } from './list-triggers.js'
import { singular } from './nouns.js'
import type { Parsed, Release } from './release.js'

/** Longest label before a colon and longest heading that can name a prize or an office, in UTF-16 units. */
const LONGEST_LABEL = 90
/** Mark-up and marks that may stand before a name. */
const LEADING =
  /^(?:[\s*_#>|\\•\-–—"“‘'([]|<[^<>]{0,200}>|!?\[[^[\]]{0,80}\]\([^()]{0,300}\)(?:\{[^{}]{0,40}\})?){0,12}/u
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sister|H\.E)\.? )?\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0]+(?:(?:de|da|van|von|der|dos|del|di|la|le|bin|of|the|for|and|&) )?(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}'’.&-]*){0,8}/u

/** News that stands as an item: under a heading or umbrella sentence, or behind a label and a colon. */
export function itemCandidates(release: Release, parsed: Parsed): Candidate[] {
  const text = release.document.text.slice(parsed.sentence.start, parsed.sentence.end)
  const label = labelOf(text)
  if (label) {
    const type = typeOfWords(label.text)
    return type === null ? [] : itemOf(parsed, text, type, 'label', label.content, label.range)
  }
  if (!opensBlock(parsed)) return []
  const umbrella = umbrellaOf(release, parsed.block)
  const type = umbrella && typeOfWords(umbrella.text)
  return umbrella && type ? itemOf(parsed, text, type, 'item', 0, umbrella.range) : []
}

function opensBlock({ index, block }: Parsed): boolean {
  return index === block.firstSentence
}

interface Label {
  readonly text: string
  readonly range: Range | null
  /** Where the words behind the colon begin, in the sentence. */
  readonly content: number
}

function labelOf(text: string): Label | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':')
  if (colon < 3 || text[colon + 1] === '/' || /[.;!?]\s/.test(text.slice(0, colon))) return null
  const start = LEADING.exec(text)?.[0].length ?? 0
  if (start >= colon) return null
  return { text: text.slice(start, colon), range: { start, end: colon }, content: colon + 1 }
}

/** The type of news that a heading's words make of what stands below; null where they make none. */
export function typeOfWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  if (words.length > 40 || words.some((word) => LIST_VETOES.has(word))) return null
  if (/\b(?:best|most)\b|\bof the year\b/i.test(text)) return 'award'
  for (const { type, words: known } of LIST_TRIGGERS) {
    if (words.some((word) => known.includes(word) || known.includes(singular(word)))) return type
  }
  return null
}

interface Umbrella {
  readonly text: string
  readonly range: Range | null
}

/** The words that a block stands under: the last sentence of its umbrella paragraph, or its heading. */
function umbrellaOf(release: Release, block: Block): Umbrella | null {
  const { structure, document } = release
  const above = structure.blocks[block.under]
  if (!above) return null
  const sentence = structure.sentences[above.lastSentence - 1]
  if (!sentence) return null
  return { text: document.text.slice(sentence.start, sentence.end), range: null }
}

function itemOf(
  parsed: Parsed,
  text: string,
  type: string,
  origin: Origin,
  content: number,
  label: Range | null,
): Candidate[] {
  const { sentence } = parsed
  const lead = LEADING.exec(text.slice(content))?.[0].length ?? 0
  const name = NAME.exec(text.slice(content + lead))
  if (!name) return []
  const start = sentence.start + content + lead
  const who = { start, end: start + name[0].length }
  return [
    {
      type,
      trigger: `${origin}-${type}`,
      origin,
      parsed,
      evidence: sentence,
      clause: null,
      part: 0,
      who,
      what: label && { start: sentence.start + label.start, end: sentence.start + label.end },
      when: null,
      where: null,
      signs: itemSigns(parsed, name[0]),
    },
  ]
}

function itemSigns(parsed: Parsed, name: string): string[] {
  const signs = [
    `words:${Math.min(3, Math.floor(parsed.words.length / 12))}`,
    `verbs:${Math.min(2, parsed.clauses.length)}`,
  ]
  if (/ /.test(name)) signs.push('name:long')
  return signs
}
