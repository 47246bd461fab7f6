import type { BlockKind } from '../../core/layers.js'
import type { RawBlock } from './blocks.js'

/** What surrounds a block, as far as it says what the block is. */
export interface Setting {
  readonly bodySeen: boolean
  /** Whether the release is over: an end mark, or the boilerplate that follows it. */
  readonly over: boolean
  /** Whether the block stands below "About X" or "Notes to editors". */
  readonly about: boolean
  /** Whether the lines just above say whom to ask, under a label of their own. */
  readonly reaching: boolean
}

/** Left-overs of pages and sites: invitations to click, share, scroll and subscribe, and words of the templates. */
const NAVIGATION =
  /^(?:Advertisement\b|Scroll to|You are here|Home$|Link to:|Share\b|Print$|Tweet$|Recent News|Newsletter Sign-?Up|Stay Connected|facebook$|youtube$|instagram$|linkedin$|twitter$|whatsapp$|e?mail$|x$|feedburner$|Last updated|Categories?:|Tags?:|Tagged\b|Filed under|Previously posted|Previous (?:post|article)|Next (?:post|article)|Read (?:more|full|next|also)|Back to (?:top|list)|Skip to|Follow us|Related (?:news|articles|posts|stories|links|topics|content)|Sources?$|All rights reserved|Click here|Log ?in$|Sign (?:in|up)\b|Subscribe\b|Leave a (?:comment|reply)|(?:\d+ )?Comments?$|Contact us$|Privacy policy|Terms (?:of|and)\b|Cookies?\b|We use cookies|This (?:site|website) uses cookies|Accept (?:all|cookies)|Menu$|Search$|Download\b|View (?:source|original|full|the (?:full|original)|all)\b|Original (?:article|source|press release)|Loading\b|Copy link|Listen to this)/iu

/** Left-overs that may be longer: rights, links, and what a wire says of its own. */
const TEMPLATE =
  /^(?:Link to: |©|\(c\) \d{4}|Copyright (?:©|\(c\)|\d{4})|Using Scoop|Scoop is free|Join Pro|Find more from|a\.\w+:hover|https?:\/\/\S+$|www\.\S+$|!$|\[\d+\]: |\d{1,5}$|\/$|\(?\s?$|--[\p{L} ]{3,20}--$|To (?:view|read|receive|subscribe|unsubscribe) .{0,80}(?:https?:|visit|click|text |here)|We use cookies|This (?:site|website) uses cookies|View source version|Please see full terms)/iu

const LONGEST_NAVIGATION = 90

function isNavigation(content: string): boolean {
  return (content.length <= LONGEST_NAVIGATION && NAVIGATION.test(content)) || TEMPLATE.test(content)
}

const CAPTION =
  /^(?:!\[|\[?(?:Photo|Picture|Image|Photograph|Video|Caption|Foto)s?\b(?: caption)?(?: \(\d{1,2} of \d{1,2}\))?\s?\d{0,2}:|\[?(?:From|Left) (?:left )?to (?:the )?right|\(?(?:Above|Below)\)|Photo(?:graph)?s? (?:by|credit|courtesy)|Credit:|Image \d)/u

const NOTICE =
  /^\W{0,3}(?:EMBARGO|Embargo|NOT FOR (?:PUBLICATION|RELEASE)|Not for (?:publication|release)|FOR IMMEDIATE|For immediate|CORRECTION|Correction|CORRECTED|Corrected|RECALL|WITHDRAWN|Withdrawn|UPDATED?:|Updated?:|STRICTLY|Strictly|Check against|CHECK AGAINST|\(Adds |\(Corrects|\(Updates)/

const CONTACT =
  /^\W{0,3}(?:(?:For (?:more|further|additional|media|press)?\s?(?:information|inquiries|enquiries|interviews|details|queries)|For the editor|(?:Media|Press|News)(?! (?:release|statement|note|notice|advisory))|Editorial|General|Further|More)\b[^.]{0,60}?(?:contacts?|information|inquiries|enquiries|desk|office|queries|relations)?\s?:|(?:Contacts?|Enquir(?:y|ies)|Inquir(?:y|ies))\b[^.]{0,40}:)/iu

/** A line that only says how to reach somebody. */
const REACHED =
  /^(?:\+?[\d\s()./-]{7,25}|(?:Tel(?:ephone)?|Phone|Fax|Mobile|Cell|Office|E-?mail|Web(?:site)?|Company website)\.?\s?(?::|(?=[+(\d])|(?=https?:|www)).{0,80}|Contact details.{0,60})$/iu

/** A label alone on its line, with those to ask below it. */
const CONTACT_LABEL =
  /^\W{0,3}(?:(?:Media|Press|News|Investor|Public|Further|General)(?: and \p{L}{3,10})? )?(?:Contacts?(?: (?:details|information|persons?|us))?|Relations|Enquiries|Inquiries)\W{0,4}$/iu

export function labelsContact(content: string): boolean {
  return CONTACT_LABEL.test(content)
}

const BOILERPLATE =
  /^\W{0,3}(?:About (?:the |us\b|\p{Lu})|ABOUT |Notes? (?:to|for) (?:the )?editors?|NOTES? (?:TO|FOR) |Background\b|Boilerplate|This release contains forward)/u

const LONGEST_CONTACT = 80

const END_MARK = /^\W{0,4}(?:ends?|###?|30|fin)\W{0,4}$/i

const SALUTATION =
  /^(?:Dear |Ladies and Gentlemen|Excellenc|Your Excellenc|Distinguished |Mr\.? (?:President|Chair|Speaker)|Madam |Friends\b|Colleagues\b|Good (?:morning|afternoon|evening)|Hello everyone|Mālō|Honou?rable )/iu

const BYLINE =
  /^(?:By|BY|Posted by|Text:|Story by|Written by|Reporting by|\(Reporting by|Author:|From the desk of|by) \p{Lu}|^[\p{L}\p{M}’'. -]{4,40} (?:reports|writes)\b/u

const DATE_LINE =
  /^[^.!?]{0,60}?(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}[./]\d{1,2}[./]|\d{1,2}\s?-\s?(?:\d{1,2}|\p{L}{3,9})\s?-\s?(?=\d{2})|\d{4}-\d\d-)\s?\d{0,4}(?:[^.!?]{0,60}|[\d:. ]{0,19}\d)$/iu

/** "About Harlow Ltd", which the usual words about the sender stand below. */
export function opensBoilerplate(heading: string): boolean {
  return BOILERPLATE.test(heading) && !/^\W{0,3}Background\b/u.test(heading)
}

export function isEndMark(content: string): boolean {
  return END_MARK.test(content)
}

/** What a block is, by its words and by what stands round it. */
export function kindOf(content: string, block: RawBlock, setting: Setting): BlockKind {
  if (block.set === 'quoted') return 'block-quote'
  if (isNavigation(content) || isEndMark(content)) return 'navigation'
  if (CAPTION.test(content)) return 'caption'
  if (content.length <= 200 && NOTICE.test(content)) return 'notice'
  if (saysWhomToAsk(content, block, setting)) return 'contact'
  if (BOILERPLATE.test(content)) return content.length <= 80 ? 'heading' : 'boilerplate'
  if (content.length <= 90 && BYLINE.test(content)) return 'byline'
  if (block.set === 'marked-heading') return 'heading'
  if (block.set === 'item' || (block.set === 'number' && content.length <= 300)) return 'list-item'
  return runningKind(content, block, setting)
}

function saysWhomToAsk(content: string, block: RawBlock, { reaching }: Setting): boolean {
  if (CONTACT.test(content) || labelsContact(content) || isAddress(content) || isReached(content)) return true
  return reaching && content.length <= LONGEST_CONTACT && isHeadingShaped(content, block)
}

function runningKind(content: string, block: RawBlock, setting: Setting): BlockKind {
  if (content.length <= 110 && !setting.bodySeen && DATE_LINE.test(content) && !looksTitle(content)) return 'date-line'
  if (content.length <= 90 && SALUTATION.test(content) && /[,:!.]$/.test(content)) return 'salutation'
  if (!isHeadingShaped(content, block))
    return setting.about || (setting.over && isBoilerplateText(content)) ? 'boilerplate' : 'paragraph'
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
  if (content.length > 160 && !/^\P{Ll}+$/u.test(content)) return false
  if (content.length > 40 && isInMarks(content)) return false
  return (
    (!/[.…;,][)"”’»]*$/u.test(content) && !/[!?][”"»]$/u.test(content) && !/:$/.test(content)) ||
    /^\P{Ll}{6,}$/u.test(content)
  )
}

/** Whether one pair of marks holds a whole line; *“Unsafe” quay is “closed at last”* has two. */
export function isInMarks(content: string): boolean {
  return (
    /^["“«‘']/.test(content) && /["”»’'][.,]?$/.test(content) && !/["”»’'],? [^"“”«»]{0,200}[ (]["“«‘']/.test(content)
  )
}

/** A line that only names a body, a place or a number: a letter-head and no title. */
export function isPublisherLine(content: string): boolean {
  return (
    /^(?:press (?:release|note|notice|statement)|news release|media (?:release|advisory)|joint statement|communiqu[ée]|closing statement|statement to the press|announcement|news|bulletin|BOARD OF|Secretariat\b|FINAL COMMUNIQU)/iu.test(
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

function isReached(content: string): boolean {
  return content.length <= 110 && REACHED.test(content) && !DATE_LINE.test(content)
}

function isBoilerplateText(content: string): boolean {
  return /\b(?:was (?:founded|established|created|set up)|founded in|established (?:in|by)|is an? (?:\p{Ll}+ ){0,4}(?:body|organi[sz]ation|association|network|company|federation|institute|charity)|brings together|has (?:its )?(?:headquarters|seat)|headquartered|members in|For more information)\b/u.test(
    content,
  )
}
