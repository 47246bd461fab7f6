import type { BlockKind } from '../../core/layers.js'
import { isOrganizationName } from '../../text/organizations.js'
import type { RawBlock } from './blocks.js'
import { isInMarks, isPublisherLine } from './kinds.js'

const LAST_LINE = 14

/** Index of the block that is the title: of the headings above the body the one that says most like one; -1 where none does. */
export function titleIndex(view: string, raw: readonly RawBlock[], kinds: readonly BlockKind[]): number {
  let best = -1
  let bestScore = -1
  for (let index = 0; index < Math.min(raw.length, LAST_LINE); index++) {
    const content = view.slice(raw[index]!.contentStart, raw[index]!.end)
    const isStopped = isStoppedTitle(content, index, kinds) || isMarkedTitle(view, raw, kinds, index)
    if (kinds[index] === 'paragraph' && content.length > 120 && !isStopped) break
    if (kinds[index] !== 'heading' && !isStopped && !(index === 0 && isDatedTitle(content, kinds[0]!))) continue
    const isDated = kinds[index + 1] === 'date-line' || kinds[index + 1] === 'byline'
    const score =
      titleScore(content, raw[index]!, index) -
      index * 0.05 +
      (isDated && index === 0 && !isOrganizationName(content) ? 0.5 : 0)
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best < 0 ? capitalTitle(view, raw, kinds) : best
}

const LONGEST_TITLE = 220

/** The first line, where it ends in a full stop as a sentence does, with the line of the date or the writer below it. */
function isStoppedTitle(content: string, index: number, kinds: readonly BlockKind[]): boolean {
  if (index > 0 || kinds[0] !== 'paragraph' || content.length > LONGEST_TITLE) return false
  return (kinds[1] === 'date-line' || kinds[1] === 'byline') && !/[.!?]["”’)]{0,2}\s/.test(content)
}

const LONGEST_MARKED = 130
const SHORTEST_BODY = 80

/** *‘Harbour Forum ready to move’*: the first line in marks, where it ends as no sentence does and the text stands below it. */
function isMarkedTitle(view: string, raw: readonly RawBlock[], kinds: readonly BlockKind[], index: number): boolean {
  const [first, second] = raw
  if (index > 0 || !first || !second || kinds[0] !== 'paragraph' || kinds[1] !== 'paragraph') return false
  const content = view.slice(first.contentStart, first.end)
  if (content.length > LONGEST_MARKED || second.end - second.contentStart < SHORTEST_BODY) return false
  return isInMarks(content) && !/[.!?,;…]["”»’']$/.test(content)
}

const LEAST_CAPITALS = 4
const SMALL = /^(?:from|with|into|over|upon|than|that)$/

/** "Body Deplores Cuts in Research.": the first line whose long words are all in capitals, for all its full stop. */
function capitalTitle(view: string, raw: readonly RawBlock[], kinds: readonly BlockKind[]): number {
  const index = kinds.findIndex((kind) => kind === 'paragraph')
  if (index < 0 || index >= LAST_LINE) return -1
  const content = view.slice(raw[index]!.contentStart, raw[index]!.end)
  if (content.length > LONGEST_TITLE || /[.!?]\s/.test(content) || isOrganizationName(content)) return -1
  const words = content.match(/(?<!\p{L})\p{L}{4,}/gu) ?? []
  const isCapital = words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word))
  return isCapital && words.length >= LEAST_CAPITALS ? index : -1
}

/** "First meeting of the working group (Sep 16, 2025)": more than a town and a day. */
function isDatedTitle(content: string, kind: BlockKind): boolean {
  const words = content.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []
  return kind === 'date-line' && words.length >= 2
}

/** "Monday, 4 March 2013, 9:15 am", "1 Mar 2013 Posted in Speeches": when a site put the text up. */
const POSTED =
  /^(?:\p{L}{6,9}, )?(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2}),? \d{4}(?:, (?:at )?\d{1,2}[:.]\d\d|,? (?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Ff]iled) (?:in|by|on|at|under) )/u

/** "Ms Ilse Varga (Member for Tarn East)": who speaks or asks. */
const OF_PERSON =
  /^(?:Mr|Mrs|Ms|Mdm|Dr|(?:Assoc\.? |Asst\.? )?Prof)\.? \p{Lu}[\p{L}’'.-]{0,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){0,5}(?:$|,| \([^()]{2,80}\)$)/u

function titleScore(content: string, block: RawBlock, index: number): number {
  let score = 1
  if (content.length >= 25) score++
  if (content.length >= 45) score++
  if (block.set === 'marked-heading' && !content.endsWith('?')) score += index < 2 ? 2 : 0.5
  if (/^\d{4}-\d\d-\d\d/.test(content) || POSTED.test(content) || OF_PERSON.test(content)) score -= 3
  if (isPublisherLine(content) || /https?:|www\.|\bP\.? ?O\.? ?Box\b/.test(content)) score -= 3
  if (/ \| /.test(content)) score -= 1
  if (isOrganizationName(content) && !/\p{Ll}{3}\s\p{Ll}{3}/u.test(content) && content.length < 70) score -= 1.5
  if (/^\W{0,3}(?:\d|\p{L}{0,12} \d{1,2} |By )/u.test(content) && content.length < 45) score -= 1.5
  return score
}
