import { flatMap } from '../../core/flat.js'
import type { Block } from '../../core/layers.js'
import { trimRange, type Range } from '../../core/span.js'
import { referenceOver } from '../../text/references.js'
import type { Candidate, Origin } from './candidate.js'
import { headingOver, LEADING, madeItem } from './item.js'
import { withNamesBehind } from './name-lists.js'
import { noticeItems, taskItem } from './notice-items.js'
import { namesPerson, type Parsed, type Release } from './release.js'
import { LONGEST_LABEL, typeOfLabel, whatOf, type Umbrella } from './umbrellas.js'

/** A name: capitals, small words of names between them, titles before. */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sister|H\.E)\.? )?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:[ \u00a0]{1,3}(?:(?:de|da|van|von|der|dos|del|di|la|le|bin|of|the|for|and|&|y) ){0,2}(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}'’.&-]*){0,8}/u
/** Words with a capital that open sentences, not names. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|Those|But|And|For|From|After|As|His|Her|Its|Our|There|When|If|Not|All|To|With|By|No|Some|Will|What|Please|More|Title|Creator|DOI|Version|Photo|Picture|Source|Click|Read|See|About|Other|Hey|Hi|Hello|Dear|Thank|THANK|Thanks|Congratulations|Well)\b/

/** "Nominations open: Tuesday, 29 July": a day, and nobody's name; "June Holm" is one. */
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[ ,.]|$)|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?!\p{Lu}\p{Ll})|[,.]|$))/u

/** A label and a name stand in the first units of an item. */
const LONGEST_READ = 1000
/** Longer runs of lines are tables. */
const MOST_PIECES = 60

/** News that stands as an item under an umbrella, or behind a label and a colon. */
export function itemCandidates(release: Release, parsed: Parsed, umbrella: Umbrella | null): Candidate[] {
  const { sentence, block, index } = parsed
  if (block.kind === 'caption') return []
  const whole = textOf(release, sentence)
  const lines = labelledLines(release, sentence, whole, umbrella)
  const labelled = lines.map((line) => labelledItem(release, parsed, line, textOf(release, line), umbrella))
  if (labelled.some((found) => found !== null)) return labelled.flatMap((found) => found ?? [])
  const placed = placedItem(release, parsed, whole) ?? taskItem(release, parsed)
  if (placed) return [placed]
  const notices = noticeItems(release, parsed, whole.includes('\n') ? linesOf(release, sentence, whole) : [sentence])
  if (notices.length > 0) return notices
  if (!umbrella || index !== block.firstSentence || isSignature(release, parsed)) return []
  const pieces = piecesOf(release, sentence)
  if (pieces.length === 1 && !standsAlone(parsed, whole)) return []
  return flatMap(pieces, (piece) => itemOf(release, parsed, piece, umbrella.type, 'item', 0, umbrella.what))
}

/** More lines than this are a list, whatever stands before them. */
const MOST_SIGNATURES = 4
const LONGEST_SIGNATURE = 80
const SHORTEST_SENTENCE = 30

/** "J. Aske, secretary" among the last lines of all, behind running words: who wrote them. */
function isSignature(
  { structure: { blocks, sentences }, document: { text } }: Release,
  { block, sentence }: Parsed,
): boolean {
  const isLine = (one: Block): boolean => one.kind !== 'list-item' && one.end - one.start < LONGEST_SIGNATURE
  const isRunning = ({ kind, lastSentence }: Block): boolean => {
    const last = sentences[lastSentence - 1]
    return (
      kind === 'paragraph' &&
      last !== undefined &&
      last.end - last.start > SHORTEST_SENTENCE &&
      text[last.end - 1] === '.'
    )
  }
  if (sentence.block < blocks.length - MOST_SIGNATURES || !isLine(block)) return false
  const before = blocks.slice(Math.max(0, blocks.length - MOST_SIGNATURES - 1), sentence.block).findLast(isRunning)
  return before !== undefined && blocks.slice(blocks.indexOf(before) + 1).every(isLine)
}

function textOf({ document }: Release, { start, end }: Range): string {
  return document.text.slice(start, Math.min(end, start + LONGEST_READ))
}

/** The lines of a sentence, where two or more begin with a label, and one of these tells news or words above them do; else the whole. */
function labelledLines(release: Release, sentence: Range, said: string, umbrella: Umbrella | null): readonly Range[] {
  if (!said.includes('\n')) return [sentence]
  const lines = linesOf(release, sentence, said)
  const labels = lines.flatMap((line) => labelOf(textOf(release, line)) ?? [])
  const isNews = umbrella !== null || labels.some(({ text }) => typeOfLabel(text) !== null)
  return isNews && labels.length > 1 ? lines : [sentence]
}

function labelledItem(
  release: Release,
  parsed: Parsed,
  piece: Range,
  text: string,
  umbrella: Umbrella | null,
): Candidate[] | null {
  const label = labelOf(text) ?? (umbrella?.type === 'appointment' ? dashedLabelOf(text) : null)
  if (!label) return null
  const inherits = umbrella !== null && isShort(label.text) && parsed.block.kind !== 'heading'
  const type = typeOfLabel(label.text) ?? (inherits ? umbrella.type : null)
  if (type === null || (type === 'appointment' && isSpeech(text.slice(label.end + 1)))) return null
  const range = { start: piece.start + label.start, end: piece.start + label.end }
  if (type === 'appointment' && namesPerson(release, range)) return turned(release, parsed, piece, range)
  const what =
    type === 'appointment' && / /.test(label.text.trim()) ? whatOf(release.document.text, range, type) : range
  const found = itemOf(release, parsed, piece, type, 'label', label.end + 1, what ?? range).filter(
    ({ signs }) => type !== 'appointment' || !isSpeaker(label.text) || signs.includes('person'),
  )
  const term =
    type === 'appointment' ? parsed.dates.find(({ start, end }) => start >= range.start && end <= range.end) : undefined
  return found.length > 0 ? found.map((one) => (term ? withTerm(one, term) : one)) : null
}

/** "The chair summed up: “We have a plan”": words, and no name. */
function isSpeech(behind: string): boolean {
  return /^\s{0,4}["“„«]/.test(behind)
}

/** "President 2025-2028: Ann Lee": the term in the label says when, and is no part of the office. */
function withTerm(item: Candidate, term: Parsed['dates'][number]): Candidate {
  const { what } = item
  const office = what && term.start > what.start && term.end >= what.end ? { start: what.start, end: term.start } : what
  return { ...item, when: term, what: office }
}

/** "Jane Roe – Treasurer": the name before the dash, and the office behind it. */
function turned(release: Release, parsed: Parsed, piece: Range, name: Range): Candidate[] {
  const { end } = piece
  const text = release.document.text.slice(name.end, Math.min(end, name.end + LONGEST_LABEL))
  const start = name.end + (/^\s{0,4}[-–—:]\s{0,4}/.exec(text)?.[0].length ?? 0)
  const what = start > name.end && end - start < LONGEST_LABEL ? { start, end } : null
  return [madeItem(parsed, piece, 'appointment', 'label', name, what, ['person', 'parted'])]
}

/** "PRESIDENT LOWE: Yes.": who speaks in a transcript. */
function isSpeaker(label: string): boolean {
  return /^[\p{Lu}.’' -]{3,60}$/u.test(label.trim()) && / /.test(label.trim())
}

/** "1st Place Inspire Award for the best team", "Second prize in the junior class": a rank and what it is in. */
const RANKED =
  /^(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|grand)[ -](?:place|prize)\b[^.;:,–—]{0,90}?(?= (?:for|given|awarded|because|with)\b|[.;:,–—]|$)/i
/** A ranked prize as an item of its own, won by the one whom the heading names. */
function placedItem(release: Release, parsed: Parsed, text: string): Candidate | null {
  const { block, sentence, index } = parsed
  if (block.kind !== 'list-item' || index !== block.firstSentence) return null
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const found = RANKED.exec(text.slice(lead, lead + LONGEST_LABEL * 2))
  const verb = parsed.clauses[0]?.verb
  if (!found || (verb && /^(?:past|future|perfect)$/.test(verb.tense) && !verb.passive && verb.start < 5)) return null
  const what = { start: sentence.start + lead, end: sentence.start + lead + found[0].length }
  return madeItem(parsed, sentence, 'award', 'item', headingOver(release, parsed), what, ['parted'])
}

function isShort(label: string): boolean {
  return label.trim().split(/\s+/).length <= 5
}

/** The cells of a table's row, or the lines of a paragraph where each begins with a mark or picture of its own; else the whole. */
function piecesOf(release: Release, sentence: Range): Range[] {
  const said = release.document.text.slice(sentence.start, sentence.end)
  if (said.startsWith('|')) return parted(release, sentence, said, '|')
  return isMarkedLines(said) ? linesOf(release, sentence, said) : parted(release, sentence, said, null)
}

function linesOf(release: Release, sentence: Range, said: string): Range[] {
  return parted(release, sentence, said, '\n')
}

function parted({ document: { text } }: Release, sentence: Range, said: string, mark: string | null): Range[] {
  let offset = sentence.start
  const pieces = mark === null ? [said] : said.split(mark)
  return pieces.slice(0, MOST_PIECES).flatMap((piece) => {
    const start = offset
    offset += piece.length + 1
    const range = withoutBreaks(text, trimRange(text, start, start + piece.length))
    return range.start < range.end ? [range] : []
  })
}

function isMarkedLines(said: string): boolean {
  const [, ...lines] = said.split('\n', MOST_PIECES)
  return lines.length > 0 && lines.every((line) => /^\s{0,8}(?:!\[|[•*–-]\s)/.test(line))
}

/** Without a picture before it and without a break of mark-up behind it. */
function withoutBreaks(text: string, { start, end }: Range): Range {
  const said = text.slice(start, end)
  const picture = /^!\[[^[\]]{0,80}\]\([^()]{0,300}\)(?:\{[^{}]{0,40}\})?\s*/.exec(said)?.[0].length ?? 0
  const tail = /(?:<br ?\/?>\s{0,4}){1,4}$/.exec(said.slice(-40))?.[0].length ?? 0
  return { start: Math.min(end, start + picture), end: Math.max(start + picture, end - tail) }
}

/** A name with no verb of its own before its end, and few words in all. */
function standsAlone({ words, clauses, sentence }: Parsed, text: string): boolean {
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const name = NAME.exec(text.slice(lead))?.[0] ?? ''
  const end = sentence.start + lead + name.length
  const first = clauses[0]
  const before = first ? words[first.verb.start]!.start : Infinity
  return words.length <= 60 && before >= end && (before === Infinity || isParted(text.slice(lead + name.length)))
}

/** A comma, bracket, dash or break behind a name. */
function isParted(rest: string): boolean {
  return /^\s*(?:[,(;:|–—<\-*]|$|for |of |\n)/.test(rest)
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

/** "Treasurer – Jane Roe": an office before a dash, in a list of who was elected. */
function dashedLabelOf(text: string): Label | null {
  const start = LEADING.exec(text)?.[0].length ?? 0
  const said = /^[\p{L}\p{N} #\\/&-]{3,60}?(?= [-–—] \p{Lu})/u.exec(text.slice(start, start + LONGEST_LABEL))?.[0]
  return said === undefined ? null : { text: said, start, end: start + said.length }
}

function itemOf(
  release: Release,
  parsed: Parsed,
  piece: Range,
  type: string,
  origin: Origin,
  from: number,
  what: Range | null,
): Candidate[] {
  const text = textOf(release, piece)
  const lead = LEADING.exec(text.slice(from))?.[0].length ?? 0
  const name = NAME.exec(text.slice(from + lead))?.[0]
  if (type === 'agreement' && origin === 'item') return pactItem(parsed, piece, text)
  if (
    !name ||
    NO_NAME.test(name) ||
    DAY.test(name) ||
    (origin === 'item' && !isWholeName(name, text.slice(lead + name.length)))
  )
    return []
  const start = piece.start + from + lead
  const who = withNamesBehind(release, { start, end: start + name.replace(/[.,]$/, '').length }, piece.end)
  const signs = itemSigns(release, parsed, who, text.slice(from + lead + name.length))
  if (origin === 'item' && isTitle(signs)) return []
  const thing = what ?? (type === 'funding' ? amountIn(text, piece.start) : null)
  return [madeItem(parsed, piece, type, origin, who, thing, signs)]
}

const PACT_NAME =
  /^(?:(?:the|an?) )?(?:(?:joint|bilateral|framework|draft|technical|trade|loan|grant|air services?) ){0,2}(?:memorand(?:um|a)|agreements?|treaty|protocol|mou|moa|convention|letter of intent|declaration|arrangement|exchange of (?:letters|notes)|action plan|(?:agreed )?minutes)\b[^.;]{0,220}/i

/** "Memorandum of Understanding on labour": a text in the list of those that were signed. */
function pactItem(parsed: Parsed, piece: Range, text: string): Candidate[] {
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const name = PACT_NAME.exec(text.slice(lead))?.[0]
    .replace(/, by .{1,200}$/s, '')
    .trimEnd()
  if (name === undefined) return []
  const start = piece.start + lead
  return [madeItem(parsed, piece, 'agreement', 'item', null, { start, end: start + name.length }, ['parted'])]
}

/** Several words, or one with its town or explanation behind it: "Westpac, Victoria". */
function isWholeName(name: string, rest: string): boolean {
  return /[ \u00a0]/.test(name) || (name.length > 3 && /^(?:,| \()\s{0,4}\p{Lu}/u.test(rest))
}

/** "Kent Fire Department $ 25,992": the first amount of money of an item. */
function amountIn(text: string, offset: number): Range | null {
  const found = /[$€£] ?\d[\d,.]{0,20}(?<=\d)(?: (?:thousand|million|billion))?/.exec(text)
  return found ? { start: offset + found.index, end: offset + found.index + found[0].length } : null
}

/** A line of a few words that names no person is the title of what follows. */
function isTitle(signs: readonly string[]): boolean {
  return signs.includes('bare') && signs.includes('heading') && (!signs.includes('person') || signs.includes('shouted'))
}

/** What speaks for a name being one that was elected or won something. */
function itemSigns(release: Release, { block }: Parsed, who: Range, rest: string): string[] {
  const entity = referenceOver(release.references, who)?.entity ?? null
  const name = release.document.text.slice(who.start, who.end)
  return [
    entity ? entity.kind : 'unknown',
    isParted(rest) && rest.trim() !== '' ? 'parted' : 'bare',
    block.kind === 'list-item' || block.kind === 'heading' ? block.kind : 'running',
    ...(name === name.toUpperCase() ? ['shouted'] : []),
  ]
}
