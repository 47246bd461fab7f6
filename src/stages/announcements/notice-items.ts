import type { Range } from '../../core/span.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { headingOver, LEADING, madeItem } from './item.js'
import { namesPerson, type Parsed, type Release } from './release.js'
import { LONGEST_LABEL } from './umbrellas.js'

/** A notice says a thing and its day, in one line. */
const LONGEST_NOTICE = 160

/** News that a line without a verb tells: until when something may be sent in, and when those who met meet again. */
export function noticeItems(release: Release, parsed: Parsed, lines: readonly Range[]): Candidate[] {
  if (parsed.dates.length === 0) return []
  return lines.flatMap((line) => noticeIn(release, parsed, line) ?? [])
}

/** "Ann Lee to write to the port office": what an item of minutes gives somebody to do. */
export function taskItem(release: Release, parsed: Parsed): Candidate | null {
  const { block, index, clauses, words, sentence, dates } = parsed
  const [first] = clauses
  if (block.kind !== 'list-item' || index !== block.firstSentence || first?.marker !== 'to') return null
  const name = { start: words[0]!.start, end: words[first.verb.start - 1]?.end ?? 0 }
  if (first.verb.start > LONGEST_NAME || !namesPerson(release, name)) return null
  const what = { start: words[first.verb.main]!.start, end: words.at(-1)!.end }
  const made = madeItem(parsed, sentence, 'commitment', 'label', name, what, ['person', 'parted'])
  return { ...made, when: dates.at(-1) ?? null }
}

/** Words of a name before what is to be done. */
const LONGEST_NAME = 3

function noticeIn(release: Release, parsed: Parsed, line: Range): Candidate | null {
  const date = parsed.dates.findLast(({ start, end }) => start >= line.start && end <= line.end)
  if (!date || line.end - line.start > LONGEST_NOTICE || isOver(date.value, release)) return null
  const text = release.document.text.slice(line.start, line.end)
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const said = text.slice(lead)
  const found = labelledDeadline(release, parsed, said) ?? plainNotice(release, parsed, said, line.start + lead)
  return found && { ...madeItem(parsed, line, found.type, 'label', null, found.what, ['parted']), when: date }
}

function isOver(day: string, { anchor }: Release): boolean {
  return /^(?:past|recent)$/.test(dateRelation(day, anchor))
}

interface Notice {
  readonly type: 'call' | 'next-edition'
  readonly what: Range | null
}

const DEADLINES =
  /^(?:the )?(?:new )?(?:(?:application|submission|entry|registration|abstract|nomination|proposal|extended|final|response|closing) )?(?:deadline|closing date|due date|last date|date for submissions?)(?: (?:for|to) [^:.]{1,50})?:\s/i

/** "Deadline: Thursday 18 August 2022": until when something can be sent in that the heading names. */
function labelledDeadline(release: Release, parsed: Parsed, said: string): Notice | null {
  if (!DEADLINES.test(said.slice(0, LONGEST_LABEL * 2))) return null
  return { type: 'call', what: headingOver(release, parsed) }
}

/** A line without a verb, whose day stands before, behind or below the words for it. */
function plainNotice(release: Release, parsed: Parsed, said: string, offset: number): Notice | null {
  if (hasVerb(parsed, offset, offset + said.length)) return null
  const deadline = DEADLINE_FOR.exec(said)
  if (deadline) return { type: 'call', what: thingIn(deadline, offset) }
  const entries = ENTRIES.exec(said)
  if (entries) return { type: 'call', what: thingIn(entries, offset) }
  const meeting = NEXT_MEETING.exec(said)
  if (meeting && /[:–—-]/.test(meeting[2]!)) return { type: 'next-edition', what: thingIn(meeting, offset) }
  const isFirstLine = !release.document.text.slice(parsed.sentence.start, offset).includes('\n')
  return isFirstLine ? meetingBelow(release, parsed) : null
}

/** Where the first group of a match stands, which is what may be sent in or who meets. */
function thingIn(found: RegExpExecArray, offset: number): Range {
  const start = offset + found.index + found[0].lastIndexOf(found[1]!)
  return { start, end: start + found[1]!.length }
}

function hasVerb({ clauses, words }: Parsed, start: number, end: number): boolean {
  return clauses.some(
    ({ verb }) =>
      !/^(?:gerund|participle|infinitive)$/.test(verb.tense) &&
      words[verb.main]!.start >= start &&
      words[verb.main]!.start < end,
  )
}

/** "3 June: deadline for posters", "15 September Closing date for papers" */
const DEADLINE_FOR =
  /(?:^|[\s:–-])(?:deadline|closing date|due date|last (?:date|day)) for (?:the )?(\p{L}(?:(?! (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b)[\p{L} '’-]){1,58}\p{L})/iu

/** "Applications to the usual address until 31 August" */
const ENTRIES =
  /^((?:applications|entries|submissions|nominations|proposals|abstracts|registrations?|bids|tenders|bookings|comments|expressions of interest)(?: for [\p{L} '’-]{3,50}?)??)(?: (?:to|at|via|by e-?mail|from|with) [^.;]{2,60})? (?:until|by|before|up to|no later than|not later than) /iu

/** "Next meeting", "4. Date and place of the next session", with what stands behind it. */
const NEXT_MEETING =
  /^(?:\d{1,2}[.)]?\s{1,3})?(?:date(?:,? (?:and )?(?:time|place|venue)){0,2} (?:of|for) )?(?:the |our )?(next (?:[\p{L}-]{2,20} ){0,3}?(?:meeting|session|gathering|assembly|conference|plenary|congress|sitting|edition|workshop|call|agm))s?(?: (?:of|for) (?:(?! [–—-])[^:.;]){2,60})?\s{0,3}([.:–—-]?)/iu

/** The first line below "Date of next meeting" is its day. */
function meetingBelow(
  { structure: { blocks }, document: { text } }: Release,
  { block, index, sentence }: Parsed,
): Notice | null {
  const above = index === block.firstSentence ? blocks[sentence.block - 1] : undefined
  if (!above || above.end - above.start > LONGEST_LABEL) return null
  const said = text.slice(above.start, above.end)
  const lead = LEADING.exec(said)?.[0].length ?? 0
  const found = NEXT_MEETING.exec(said.slice(lead))
  if (!found || said.slice(lead + found[0].length).trim() !== '') return null
  return { type: 'next-edition', what: thingIn(found, above.start + lead) }
}
