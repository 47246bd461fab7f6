import type { BlockKind } from '../../core/layers.js'
import type { RawBlock } from './blocks.js'

/** What surrounds a block, as far as it says what the block is. */
export interface Setting {
  readonly bodySeen: boolean
  /** Whether the release is over: an end mark, or the boilerplate that follows it. */
  readonly over: boolean
}

/** Left-overs of pages and sites: invitations to click, share, scroll and subscribe, and words of the templates. */
const NAVIGATION =
  /^(?:Advertisement\b|Scroll to|You are here|Home$|Link to:|Share\b|Print$|Tweet$|Recent News|Newsletter Sign-?Up|Stay Connected|facebook$|youtube$|instagram$|x$|feedburner$|Last updated|Categories?:|Tags?:|Previously posted|Previous (?:post|article)|Next (?:post|article)|Read more|Back to (?:top|list)|Skip to|Follow us|Related (?:news|articles|posts)|Sources?$|Source:? ?$|©|\(c\) \d{4}|Using Scoop|Scoop is free|Join Pro|Find more from|All rights reserved|a\.\w+:hover|https?:\/\/\S+$|www\.\S+$|\[\d+\]: |source$|\d{1,5}$|\/$|\(?\s?$)/iu

const CAPTION =
  /^(?:\[?(?:Photo|Picture|Image|Photograph|Video|Caption|Foto)s?\b(?: caption)?(?: ?\(?\d{0,2}(?: of \d{1,2})?\)?)?\s?(?:\d{0,2})?:|\[?(?:From|Left) (?:left )?to (?:the )?right|\(?(?:Above|Below)\)|Photo(?:graph)?s? (?:by|credit|courtesy)|Credit:|Image \d)/u

const NOTICE =
  /^(?:\W{0,3})(?:EMBARGO|Embargo|NOT FOR (?:PUBLICATION|RELEASE)|Not for (?:publication|release)|FOR IMMEDIATE|For immediate|CORRECTION|Correction|CORRECTED|Corrected|RECALL|WITHDRAWN|Withdrawn|UPDATED?:|Updated?:|STRICTLY|Strictly|Check against|CHECK AGAINST|\(Adds |\(Corrects|\(Updates)/

const CONTACT =
  /^(?:\W{0,3})(?:(?:For (?:more|further|additional|media|press)?\s?(?:information|inquiries|enquiries|interviews|details|queries)|For the editor|Media|Press|News|Editorial|General|Further|More)\b[^.]{0,60}?(?:contacts?|information|inquiries|enquiries|desk|office|queries|relations)?\s?:|(?:Media|Press|Contacts?|Enquir(?:y|ies)|Inquir(?:y|ies)|Contact(?: person| us)?|Press (?:contact|office|desk)|Media (?:contact|inquiries|enquiries|relations))\b[^.]{0,40}:|Contact: )/iu

const BOILERPLATE =
  /^(?:\W{0,3})(?:About (?:the |us\b|\p{Lu})|ABOUT |Notes? (?:to|for) (?:the )?editors?|NOTES? (?:TO|FOR) |Background\b|Boilerplate|This release contains forward)/u

const END_MARK = /^\W{0,4}(?:ends?|END|ENDS|###?|30|fin)\W{0,4}$/i

const SALUTATION =
  /^(?:Dear |Ladies and Gentlemen|Excellenc|Your Excellenc|Distinguished |Mr\.? (?:President|Chair|Speaker)|Madam |Friends\b|Colleagues\b|Good (?:morning|afternoon|evening)|Hello everyone|Mālō|Honou?rable )/iu

const BYLINE =
  /^(?:By|BY|Posted by|Text:|Story by|Written by|Reporting by|\(Reporting by|Author:|From the desk of|by) (?:\p{Lu})|^[\p{L}\p{M}’'. -]{4,40} (?:reports|writes)\b/u

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const DATE_LINE = new RegExp(
  `^[^.!?]{0,60}?(?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${MONTHS})|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}[./]\\d{1,2}[./]|\\d{4}-\\d\\d-)\\s?\\d{0,4}[^.!?]{0,40}$`,
  'iu',
)

export function isEndMark(content: string): boolean {
  return END_MARK.test(content)
}

/** What a block is, by its words and by what stands round it. */
export function kindOf(content: string, block: RawBlock, setting: Setting): BlockKind {
  if (block.set === 'quoted') return 'block-quote'
  if (NAVIGATION.test(content) || isEndMark(content)) return 'navigation'
  if (CAPTION.test(content)) return 'caption'
  if (content.length <= 200 && NOTICE.test(content)) return 'notice'
  if (CONTACT.test(content) || isAddress(content)) return 'contact'
  if (BOILERPLATE.test(content)) return content.length <= 80 ? 'heading' : 'boilerplate'
  if (content.length <= 90 && BYLINE.test(content)) return 'byline'
  if (block.set === 'marked-heading') return 'heading'
  if (block.set === 'item' || (block.set === 'number' && content.length <= 300)) return 'list-item'
  return runningKind(content, block, setting)
}

function runningKind(content: string, block: RawBlock, setting: Setting): BlockKind {
  if (content.length <= 110 && !setting.bodySeen && DATE_LINE.test(content) && !looksTitle(content)) return 'date-line'
  if (content.length <= 90 && SALUTATION.test(content) && /[,:!.]$/.test(content)) return 'salutation'
  if (!isHeadingShaped(content, block)) return setting.over && isBoilerplateText(content) ? 'boilerplate' : 'paragraph'
  return 'heading'
}

/** A title may hold a date too; it is longer, and has a verb or a colon. */
function looksTitle(content: string): boolean {
  return (
    content.length > 75 ||
    /\b(?:ends|closes|concludes?|concluded|closing|holds?|announces?|remarks|statement)\b/i.test(content)
  )
}

function isHeadingShaped(content: string, block: RawBlock): boolean {
  if (block.set === 'number') return false
  if (content.length > 240) return false
  if (block.emphatic && content.length <= 120) return true
  if (content.length > 160 && !/^[^\p{Ll}]+$/u.test(content)) return false
  if (/^["“«‘']/.test(content) && /["”»’'][.,]?$/.test(content) && content.length > 40) return false
  return (
    (!/[.…;,][)"”’»]*$/u.test(content) && !/[!?][”"»]$/u.test(content) && !/:$/.test(content)) ||
    /^[^\p{Ll}]{6,}$/u.test(content)
  )
}

/** A line that only names a body, a place or a number: a letter-head and no title. */
export function isPublisherLine(content: string): boolean {
  return (
    /^(?:press (?:release|note|notice|statement)|news release|media (?:release|advisory)|joint statement|communiqu[ée]|closing statement|statement to the press|announcement|news|bulletin|BOARD OF|Secretariat\b|MEDIA RELEASE|PRESS RELEASE|FINAL COMMUNIQU)/iu.test(
      content,
    ) || /^(?:[\p{L}’'.&/-]+ ){0,4}(?:no\.?|nr\.?|#) ?\d/iu.test(content)
  )
}

function isAddress(content: string): boolean {
  return (
    content.length <= 200 &&
    /[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40}$/.test(content) &&
    !/[.!?] /.test(content.slice(0, -30))
  )
}

function isBoilerplateText(content: string): boolean {
  return /\b(?:was (?:founded|established|created|set up)|founded in|established (?:in|by)|is an? (?:\p{Ll}+ ){0,4}(?:body|organi[sz]ation|association|network|company|federation|institute|charity)|brings together|has (?:its )?(?:headquarters|seat)|headquartered|members in|For more information)\b/u.test(
    content,
  )
}
