import type { Block } from '../../core/layers.js'
import { spanOf, type Given } from '../../core/span.js'
import { isPublisherLine } from './kinds.js'
import { isCountry, isCountryCode, isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead, isOrganizationName } from '../../text/organizations.js'

const AFTER_LABEL = /^(?:Press|News|Media) (?:Release|release|Statement|Note)\s?:[^\S\n]{0,40}(\p{Lu}[^\n]{2,100})$/mu
const ABOUT = /^(?:About|ABOUT) (?:the |The )?(\p{Lu}[^\n:.]{1,80})/u
const ISSUED = /^(?:Issued by|Source|SOURCE)\s?:?\s(?:the )?(\p{Lu}[^\n.,]{2,80})/u
const BYLINE = /^(?:By|BY|Posted by|Written by|Text:|Story by)\s{1,3}(\p{Lu}[\p{L}\p{M}’'. -]{2,60}?)(?=$|,| \||\n| ·)/u
const HEAD_BLOCKS = 6
/** Behind a longer paragraph the head of the release is over, and what names a body is a sub-heading. */
const LONGEST_HEAD = 160

/** The body whose release this is: of a letter-head or label, else the one that the release is "about". */
export function publisherOf(view: string, blocks: readonly Block[]): Given | null {
  return (
    letterHead(view, blocks) ??
    paperOf(view, blocks) ??
    agencyOf(view, blocks) ??
    labelled(view, blocks) ??
    founded(view, blocks)
  )
}

function letterHead(view: string, blocks: readonly Block[]): Given | null {
  for (const { kind, start, end } of blocks.slice(0, HEAD_BLOCKS)) {
    const words = view.slice(start, end)
    const label = AFTER_LABEL.exec(words)
    if (label && isBody(label[1]!)) return given(view, start + words.indexOf(label[1]!), label[1]!)
    if (kind === 'paragraph' && words.length > LONGEST_HEAD) return null
    if (ABOUT.test(words)) continue
    if (kind === 'paragraph' || kind === 'title' || words.length > 160 || isPublisherLine(words)) continue
    if (OF_PERSON.test(words)) continue
    const part = bodyPart(words)
    if (part.length >= 4 && part.length <= 90 && isLetterHead(part))
      return given(view, start + words.indexOf(part), part)
  }
  return null
}

/** Names of papers and agencies: a capital word or more before or behind a word for one. */
const PAPER =
  /(?:^|\n|[|©] ?|\(c\) (?:19|20)\d\d |© (?:19|20)\d\d )((?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Herald|Times|Gazette|Sentinel|Weekly|Monthly|Daily|News|Wire|Tribune|Chronicle|Bulletin|Observer|Courier|Press|Star|Sun|Echo|Mail|Reporter|Advertiser|Argus|Examiner|Dispatch|HERALD|TIMES|GAZETTE|SENTINEL|WEEKLY|MONTHLY|DAILY|NEWS|WIRE|TRIBUNE|CHRONICLE|COURIER|PRESS))(?=$|[\n,.]| \||\s?[–—-] )/u

/** The paper or agency of a report: in the lines of its head, or in the line on its rights at the end. */
function paperOf(view: string, blocks: readonly Block[]): Given | null {
  for (const { start, end } of [...blocks.slice(0, HEAD_BLOCKS), ...blocks.slice(-2)]) {
    const words = view.slice(start, Math.min(end, start + 200))
    const found = words.length < 160 ? PAPER.exec(words)?.[1] : undefined
    if (found && !/^(?:Press|Media|News|More|Latest|Add|Other|Recent|Breaking|Related|All|Top)\b/.test(found))
      return given(view, start + words.indexOf(found), found)
  }
  return null
}

const AGENCY =
  /^\p{Lu}[\p{L}\p{M}’'. ]{2,40}(?:,[^\n()–—]{2,40})? \((\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3})\)(?:\s?[–—-]\s|\.\s?-?\s?)/u

/** Services that pass on what others issue. */
const DISTRIBUTOR = /\p{L}wire\b|\bpress release/iu

/** The agency of a dateline: "LUSAKA, 12 March 2024 (Meridian Press) —". */
function agencyOf(view: string, blocks: readonly Block[]): Given | null {
  for (const { kind, start, end } of blocks.slice(0, HEAD_BLOCKS + 2)) {
    if (kind !== 'paragraph') continue
    const words = view.slice(start, Math.min(end, start + 140))
    const found = AGENCY.exec(words)?.[1]
    if (!found || DISTRIBUTOR.test(found) || isPlaceName(found) || isCountry(found) || isCountryCode(found)) continue
    return given(view, start + words.indexOf(`(${found})`) + 1, found)
  }
  return null
}

const LAST_BLOCKS = 5
const FOUNDED =
  /(?:^|[.!?][”"]?\s|\n)(?:The |the )?(\p{Lu}[\p{L}’'.-]*(?: (?:of|for|and|the|on|û|de|&) ?(?:the )?\p{Lu}[\p{L}’'-]*| \p{Lu}[\p{L}’'-]*){0,9})(?: \(\p{Lu}[\p{L}-]{1,12}\))?(?:,[^.,\n]{3,80},)? (?:was (?:founded|established)|is an? (?:\p{Ll}[\p{L}-]* ){0,5}(?:organi[sz]ation|association|network|company|federation|institute|charity|agency|union|foundation|body|cooperative|society|provider|maker|supplier)\b|brings together|has its (?:seat|headquarters)|is headquartered|represents \d)/u

/** The body that the closing lines introduce: "The League was founded in 1961". */
function founded(view: string, blocks: readonly Block[]): Given | null {
  for (const { start, end } of blocks.slice(-LAST_BLOCKS).reverse()) {
    const words = view.slice(start, Math.min(end, start + 600))
    const found = FOUNDED.exec(words)?.[1]
    if (found && found.length > 2 && !/^(?:It|This|He|She|They|We)$|^(?:An?|This|Each|Every|Our|Its) /.test(found))
      return given(view, start + words.indexOf(found), found)
  }
  return null
}

/** The first part of a line, without the office of somebody who speaks for the body. */
function bodyPart(words: string): string {
  const part = words.split(/\s[|–·/]\s|\n/)[0]!.trim()
  return part.replace(/^(?:President|Chair(?:man|woman|person)?|Director|Secretary|Secretary General), /, '')
}

/** Words in lower case other than the joints of names: "Hobart Assembly ends with a vote". */
function hasProse(part: string): boolean {
  return part.split(/\s+/).some((word) => /^\p{Ll}{2,}$/u.test(word) && !JOINT.test(word))
}

/** A line that names a person, or whom to ask. */
const OF_PERSON = /^(?:Mr|Mrs|Ms|Dr|Prof|H\.?E|Hon)\b|\b[Cc]ontact\b|^Original\b/

const MOST_WORDS = 5

/** A name, and no headline behind the label. */
function isBody(words: string): boolean {
  return !hasProse(words) && (isOrganizationName(words) || words.split(/\s+/).length <= MOST_WORDS)
}

const JOINT = /^(?:of|for|and|the|in|on|at|to|de|da|do|du|del|la|le|en|und|für|der|van|y|et)$/

/** Small words in capitals: "Graduate Returns From Fell To Join University". */
const HEADLINE =
  /[!;?]|^Introducing\b|\bConvention Cent(?:re|er)$|\s(?:To|From|With|Into|After|As|Is|Are|Will|Over|Their|Its|By)(?:\s|$)/u
/** Verbs in capitals: "Ostby Opens Harbour". */
const HEADLINE_VERB =
  /\s(?:Opens|Opened|Returns|Sets|Gets|Holds|Hosts|Launches|Announces|Wins|Joins|Welcomes|Signs|Names|Takes|Makes|Calls|Seeks|Plans|Urges|Backs|Meets|Elects|Receives|Honou?rs|Celebrates|Marks|Brings|Leads|Expands|Raises|Introduces|Reveals|Unveils|Completes|Begins|Ends|Closes)(?:\s|$)/u

/** The line without "Names Board": before the head of a body a verb that is a noun as well is one. */
function beforeCompound(part: string): string {
  const match = /\s(?:Names|Signs|Marks|Plans|Calls|Ends|Sets|Hosts|Leads|Wins)\s(\S{1,40})$/u.exec(part)
  return match && isOrganizationHead(match[1]!) ? part.slice(0, match.index) : part
}

/** A line that tells something, or names a venue. */
function isHeadline(part: string): boolean {
  return (
    HEADLINE.test(part) ||
    HEADLINE_VERB.test(beforeCompound(part)) ||
    (part.includes(',') && /\b(?:Director|Chair|President|Nominee|Manager)\b/.test(part))
  )
}

/** A body's name alone: no headline with a verb, no label, no number. */
function isLetterHead(part: string): boolean {
  return (
    isOrganizationName(part) &&
    !hasProse(part) &&
    !isHeadline(part) &&
    !/^[-–•\d*#>—]|Posted in|:|\d|\p{L}{3}(?:ed|ms|es) \p{Lu}|\bStatement\b|\bRe-?\p{L}{1,30}ed$/iu.test(
      beforeCompound(part),
    )
  )
}

/** Headings of pages, and services that send the releases of others. */
const NO_SENDER = /^(?:Company|Companies|HR|Awards?|Author|Authors|Event|This|Our|\p{L}{2,20}Wire)$/iu

function labelled(view: string, blocks: readonly Block[]): Given | null {
  for (const { start, end } of blocks.slice(-12)) {
    const words = view.slice(start, Math.min(end, start + 200))
    const found = ABOUT.exec(words) ?? ISSUED.exec(words)
    if (!found || /^(?:Us|us)\b/.test(found[1]!)) continue
    const name = unglued(found[1]!)
    if (NO_SENDER.test(name)) continue
    const from = start + found[0].length - found[1]!.length
    return given(view, from, name)
  }
  return null
}

/** "Acme" of "AcmeAcme is a maker" and of "Acme https": a page whose line breaks were lost. */
function unglued(words: string): string {
  const doubled = /^(.{3,60}?)\1/.exec(words)?.[1]
  return doubled ?? words.replace(/\s?(?:https?|www)$|(?<=\p{Ll}{3})(?:The|Founded|Based)(?: .{0,80})?$/u, '')
}

/** The writer, where a by-line names one. */
export function authorOf(view: string, blocks: readonly Block[]): Given | null {
  for (const { start, end } of blocks.slice(0, HEAD_BLOCKS)) {
    const words = view.slice(start, Math.min(end, start + 120))
    const found = BYLINE.exec(words)
    if (found) return given(view, start + found[0].length - found[1]!.length, found[1]!)
  }
  return null
}

function given(view: string, start: number, words: string): Given {
  const trimmed = words.trim()
  const from = start + words.indexOf(trimmed)
  return { value: trimmed.replace(/\s+/g, ' '), span: spanOf(view, from, from + trimmed.length) }
}
