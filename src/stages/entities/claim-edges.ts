import type { Range } from '../../core/span.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { COMPANY_FORMS, isOrganizationHead } from '../../text/organizations.js'
import { printed } from '../../text/printed.js'
import type { RoleClaim } from './role-claim.js'

/** The claim without the words that ran into its role from the left, and with the plain name of its body. */
export function withCleanEdges(view: string, given: RoleClaim): RoleClaim {
  const claim = withNameOfForm(view, given)
  const { role, organization } = claim
  if (role && organization && organization.end <= role.start && ofOther(view, role))
    return withCleanEdges(view, { ...claim, organization: null })
  const isBefore = role !== null && organization !== null && role.start - organization.end === 1
  return {
    ...claim,
    role: role && roleWithin(view, withinSentence(view, role)),
    organization: organization && bodyWithin(view, withinSentence(view, organization), isBefore),
  }
}

const LONGEST_NAME = 80

/** "director of Corvane Games, Inc.": the name before a legal form that a comma parted from it, which no role takes in. */
function withNameOfForm(view: string, claim: RoleClaim): RoleClaim {
  const { role, organization } = claim
  if (!organization || !COMPANY_FORMS.has(view.slice(organization.start, organization.end))) return claim
  const before = view.slice(Math.max(0, organization.start - LONGEST_NAME), organization.start)
  const name = /(?:\p{Lu}[\p{L}’'&-]{0,30}\s){0,4}\p{Lu}[\p{L}’'&-]{1,30}(?=,\s$)/u.exec(before)
  if (!name) return { ...claim, organization: null }
  const start = organization.start - before.length + name.index
  const end = start + name[0].length
  if (!role || role.end <= start || role.start >= start) return { ...claim, organization: { start, end } }
  const joint = /\s(?:of|at|for|with|to)(?:\sthe)?\s$/u.exec(view.slice(role.start, start))
  const roleEnd = joint ? start - joint[0].length : start
  return { ...claim, role: { start: role.start, end: roleEnd }, organization: { start, end } }
}

/** Words that open a sentence. */
const GLUED =
  /(?<=\p{L}{2})\.(?=(?:The|This|These|That|Those|When|While|In|On|At|As|An?|We|He|She|It|They|For|From|To|But|And|If|Our|His|Her|Their|Its|According|After|Before|Since|Today|Under|With|None|All|Also)(?:\s|$))/u

/** "Department of Fisheries.When boats": what stands before a full stop behind which a space was lost. */
function withinSentence(view: string, { start, end }: Range): Range {
  const stop = view.slice(start, end).search(GLUED)
  return stop > 0 ? { start, end: start + stop } : { start, end }
}

/** Verbs of saying, salutations and headlines before an office: "Added President of APA", "Dear Governor", "Meet Chief Clerk". */
const OPENING =
  /^(?:Added|Adds|Said|Says|Meet|Dear|Explained|Explains|Noted|Notes|Stated|States|Commented|Concluded|Continued|Featuring|Welcome|Congratulations|Thank|Thanks|Follows|follows|Hear|Join|Ask|Introducing|Honou?ring|Remembering|PHOTO|Photo|Caption|Pictured|two|three|four|five|six|seven|eight|nine|ten|several|both|includes?|and|or|How|What|If)\s+(?=\p{L})/u

/** The role from where its own words begin. */
function roleWithin(view: string, { start, end }: Range): Range {
  let from = start
  for (;;) {
    const words = view.slice(from, end)
    const cut =
      OPENING.exec(words)?.[0].length ?? dateline(words) ?? lowerOpening(words) ?? strayWord(words) ?? otherName(words)
    if (!cut) return { start: from, end: end - titleBehind(words) }
    from += cut
  }
}

/** "President Xu Lin and Prime Minister", "Corvane Boat Company and Engineer": length of another's name, or of a body, that "and" joins to an office. */
function otherName(words: string): number | null {
  const at = words.lastIndexOf(' and ')
  if (at < 0 || !words.slice(at).split(' ').some(isRole) || /,|\b(?:of|for|at)\b/.test(words.slice(0, at))) return null
  const before = words.slice(0, at).split(' ')
  const isName = before.slice(-2).every((word) => NAME_WORD.test(word) && !isCommonWord(word) && !isRole(word))
  const isOther = isName && !before.slice(-2).some(isOrganizationHead) && before.slice(0, -2).some(isRole)
  const isCalled =
    before.length > 1 && isRole(before.at(-2)!) && isSurnameAlone(before.at(-1)!, before.slice(-3, -1).join(' '))
  const isBody = before.length > 1 && isOrganizationHead(before.at(-1)!) && !before.some(isRole)
  return isOther || isCalled || isBody ? at + ' and '.length : null
}

/** "President Halden and Secretary": the one name behind an office. */
function isSurnameAlone(word: string, office: string): boolean {
  if (!NAME_WORD.test(word) || isRole(word) || isOrganizationHead(word) || isPlaceName(word)) return false
  return (
    !isCommonWord(word) ||
    /(?<!\bVice )\b(?:President|Governor|Senator|Mayor|Chancellor|Premier|Pope|Justice)$/.test(office)
  )
}

/** Whether a role begins with what is another's, so that the body before it is that one's too. */
function ofOther(view: string, { start, end }: Range): boolean {
  return otherName(view.slice(start, end)) !== null
}

const NAME_WORD = /^\p{Lu}\p{Ll}+$/u

/** "Vice-Chancellor Professor", "Minister for Law and the Hon": length of a title that stands between an office and a name. */
function titleBehind(words: string): number {
  const honour = /\s(?:and\s(?:the\s)?)?(?:the\sHon(?:ourable)?|H\.?E|Dr|Mr|Mrs|Ms)\.?$/u.exec(words)
  if (honour) return honour[0].length
  if (/\bMinister\b.{3,80}\sProfessor$/u.test(words)) return ' Professor'.length
  const match = /(\S{1,30}) (?:Professor|Dean)$/u.exec(words)
  return match && isRole(match[1]!) && !isRoleModifier(match[1]!) ? match[0].length - match[1]!.length : 0
}

/** "BOSTON Senator": length of a place in capitals before words that are none. */
function dateline(words: string): number | null {
  const match = /^(\p{Lu}{4,20}),?\s+(?=\p{Lu}\p{Ll})/u.exec(words)
  const place = match?.[1] ?? ''
  return match && isPlaceName(place[0]! + place.slice(1).toLowerCase()) ? match[0].length : null
}

const PARTS =
  /^(?:board|committee|council|team|club|company|group|project|party|executive|police|fire|school|student|staff|programme|program|campaign|festival|research)$/

/** "press conference brings State Attorney": length of words in lower case with a verb behind them, before an office in capitals. */
function lowerOpening(words: string): number | null {
  const match = /^(?:\p{Ll}[\p{Ll}-]*\s+){1,6}(?=\p{Lu}\p{Ll})/u.exec(words)
  if (!match || !words.slice(match[0].length).split(/\s+/).some(isRole)) return null
  const opening = match[0].trim().split(/\s+/)
  if (!/(?:[^s]s|ed)$/.test(opening.at(-1)!)) return null
  return opening.some((word) => isRole(word) || isRoleModifier(word) || PARTS.test(word) || word.includes('-'))
    ? null
    : match[0].length
}

/** "I am sure Senator": length of one word in lower case before a title that stands alone; an Officer is one of something. */
function strayWord(words: string): number | null {
  const match =
    /^(\p{Ll}{3,20})\s+(?=(?:Senator|Representative|Judge|Justice|Mayor|Governor|Councillor|Chancellor|Captain|Sheriff)$)/u.exec(
      words,
    )
  const word = match?.[1] ?? ''
  if (!match || isRole(word) || isRoleModifier(word) || PARTS.test(word)) return null
  return /^(?:state|city|county|district|federal|local|village|town|lord|lady|high|trial)$/.test(word)
    ? null
    : match[0].length
}

/** "Board of Directors of the Fell Trust", "Board of AQA": the organ before the name of the body. */
const ORGAN =
  /^(?:(?:Supervisory|Advisory|Governing|Executive|Management)\s+)?Board\s+of\s+(?:(?:Directors|Trustees|Governors|Management|Regents)\s+(?:of|at)\s+)?(?:the\s+)?(?=\p{Lu})/u

/** The name of a body without the organ before it. */
export function withoutOrgan(words: string): string {
  const organ = ORGAN.exec(words)?.[0]
  return organ && namesBody(words.slice(organ.length), organ) ? words.slice(organ.length) : words
}

function bodyWithin(view: string, range: Range, isBefore: boolean): Range | null {
  if (/\d\/\d|^dob\b/.test(view.slice(range.start, range.end))) return null
  const { start, end } = withoutTitle(view, withoutOffice(view, range))
  const words = view.slice(start, end)
  const organ = words.length - withoutOrgan(words).length
  if (organ > 0) return { start: start + organ, end }
  const office = isBefore ? /^Office\s+of\s+(?:the\s+)?(?=\p{Lu})/u.exec(words)?.[0] : undefined
  const rest = words.slice(office?.length ?? 0)
  const isNamed =
    !/\s/.test(rest) || rest.split(/\s+/).some((word) => isOrganizationHead(word) || /^\p{Lu}{2,}$/u.test(word))
  return { start: isNamed ? start + (office?.length ?? 0) : start, end }
}

/** Whether what stands behind "Board of" is a body of its own; a Board of Education is none of a body called Education. */
function namesBody(rest: string, organ: string): boolean {
  const words = rest.split(/\s+/)
  if (/\b(?:Directors|Trustees|Governors|Management|Regents)\b/.test(organ)) return true
  if (/^\p{Lu}{2,8}$/u.test(rest)) return true
  return words.length > 1 && words.some((word) => isOrganizationHead(word))
}

/** "Kingdom of Fell H.E Dr": the name without the titles of the person behind it. */
function withoutTitle(view: string, { start, end }: Range): Range {
  const title =
    /(?:\s(?:Air (?:Chief |Vice )?Marshal|(?:Vice|Rear) Admiral|(?:Major|Lieutenant) General|Brigadier|H\.?E|Dr|Mr|Mrs|Ms|Prof|Hon)\.?){1,3}$/u.exec(
      view.slice(start, end),
    )
  return { start, end: end - (title?.[0].length ?? 0) }
}

/** "Fell Students’ Association (FSA) President": the name without acronym and office. */
function withoutOffice(view: string, { start, end }: Range): Range {
  const match = /\s{1,3}\(\p{Lu}{2,8}\)\s{1,3}[\p{L}\s-]{3,40}$/u.exec(view.slice(start, end))
  if (!match || !match[0].split(/[\s-]+/).some(isRole)) return { start, end }
  return printed(view, { start, end: start + match.index }).includes(' ')
    ? { start, end: start + match.index }
    : { start, end }
}
