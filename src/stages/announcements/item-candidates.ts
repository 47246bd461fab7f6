import type { Range } from '../../core/span.js'
import type { Candidate, Origin } from './candidate.js'
import type { Parsed, Release } from './release.js'
import { LONGEST_LABEL, typeOfLabel, whatOf, type Umbrella } from './umbrellas.js'

/** Mark-up and marks that may stand before a name. */
const LEADING =
  /^(?:[\s*_#>|\\•\-–—"“‘'([]|<[^<>]{0,200}>|!\[[^[\]]{0,80}\]\([^()]{0,300}\)(?:\{[^{}]{0,40}\})?){0,12}/u
/** A name: capitals, small words of names between them, titles before. */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sister|H\.E)\.? )?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:[ \u00a0]{1,3}(?:(?:de|da|van|von|der|dos|del|di|la|le|bin|of|the|for|and|&|y) ){0,2}(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}'’.&-]*){0,8}/u
/** Words with a capital that open sentences, not names. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|Those|But|And|For|From|After|As|His|Her|Its|Our|There|When|If|Not|All|To|With|By|No|Some|Will|What|Please|More|Title|Creator|DOI|Version|Photo|Source|Click|Read|See)\b/

/** A label and a name stand in the first units of a sentence. */
const LONGEST_READ = 1000

/** News that stands as an item under an umbrella, or behind a label and a colon. */
export function itemCandidates(release: Release, parsed: Parsed, umbrella: Umbrella | null): Candidate[] {
  const { sentence, block, index } = parsed
  const text = release.document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_READ))
  const label = labelOf(text)
  const type = label && typeOfLabel(label.text)
  if (label && type) {
    const range = { start: sentence.start + label.start, end: sentence.start + label.end }
    const what =
      type === 'appointment' && / /.test(label.text.trim()) ? whatOf(release.document.text, range, type) : range
    return itemOf(parsed, text, type, 'label', label.end + 1, what ?? range)
  }
  if (!umbrella || index !== block.firstSentence || !isBareName(parsed, text)) return []
  return itemOf(parsed, text, umbrella.type, 'item', 0, umbrella.what)
}

/** A name with no verb of its own before its first comma, bracket or dash, and few words in all. */
function isBareName({ words, clauses, sentence }: Parsed, text: string): boolean {
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const name = NAME.exec(text.slice(lead))?.[0] ?? ''
  if (!/[ \u00a0]/.test(name) || NO_NAME.test(name) || words.length > 60) return false
  const end = sentence.start + lead + name.length
  const first = clauses[0]
  const before = first ? words[first.verb.start]!.start : Infinity
  const parted = /^\s*(?:[,(;:|–—<\-*]|$|for |of |\n)/.test(text.slice(lead + name.length))
  return before >= end && (parted || before === Infinity)
}

interface Label extends Range {
  readonly text: string
}

function labelOf(text: string): Label | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':')
  if (colon < 3 || /[/\d]/.test(text[colon + 1] ?? '') || /[.;!?]\s|["“]/.test(text.slice(0, colon))) return null
  const start = LEADING.exec(text)?.[0].length ?? 0
  return start >= colon ? null : { text: text.slice(start, colon), start, end: colon }
}

function itemOf(
  parsed: Parsed,
  text: string,
  type: string,
  origin: Origin,
  from: number,
  what: Range | null,
): Candidate[] {
  const { sentence } = parsed
  const lead = LEADING.exec(text.slice(from))?.[0].length ?? 0
  const name = NAME.exec(text.slice(from + lead))
  if (!name || NO_NAME.test(name[0])) return []
  const start = sentence.start + from + lead
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
      what,
      when: null,
      where: null,
      signs: [],
      whoKinds: [],
      whatKinds: [],
    },
  ]
}
