import type { Token } from '../../core/text-service.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { isSlash, STOP } from './complement.js'
import { isFieldWord } from './field-words.js'

const FIRST_NOUN = 9
/** Words that no role has before its noun: small words, and verbs. */
const NO_PREFIX =
  /^(?:Today|Other|To|In|On|At|After|During|Since|heard|used|these|those|of|for|at|with|by|the|a|an|its|her|his|their|our|and|or|We|They|You|I|he|she|it|every|each|all|some|any|other|we|they|you|are|also|may|can|must|could|alongside|be|been|not|does|do|than|into|against|about|over|through|among|because|after|before|today|yesterday|like|this|that|found|met|sent|gave|took|made|saw|shot|hit|held|told|won|lost|paid|beat|includes?|comprises?|read|left|kept|stood|caught|taught|began|drove|wrote|spoke|chose|sued|put|let|got|went|came|brought|(?!renowned$|acclaimed$|celebrated$|experienced$|distinguished$|seasoned$|licensed$|chartered$|registered$|retired$|elected$|appointed$|certified$|united$|special)\p{Ll}{3,30}ed|\p{Ll}{1,30}ing(?<!managing|leading|acting|visiting|founding|presiding|outgoing|incoming|operating|graduating|corresponding))$/u

/** Index of the last noun in the first chain of nouns for roles; -1 where a verb or mark comes first. */
export function nounAt(tokens: readonly Token[], from: number, hasArticle: boolean): number {
  let found = -1
  for (let at = from; at < Math.min(tokens.length, from + FIRST_NOUN); at++) {
    const token = tokens[at]!
    if (isNoun(tokens, at)) found = at
    else if (found >= 0 && (isChief(tokens, at) || leadsToNoun(tokens, found, at))) continue
    else if (found < 0 && (isInBody(tokens, from, at) || joinsFields(tokens, from, at))) continue
    else if (found >= 0 || isBreak(tokens, at)) break
    else if (NO_PREFIX.test(token.text) && !(hasArticle && (at > from ? ATTRIBUTE : /ed$/).test(token.text))) break
  }
  return found
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!
  return (
    kind === 'word' &&
    ((isRole(text) && !/[’']s$/u.test(text) && !isOfGroup(tokens, at) && !isDegree(tokens, at)) ||
      isFocalPoint(tokens, at) ||
      (/^defender$/i.test(text) && /^public$/i.test(tokens[at - 1]?.text ?? '')) ||
      /^(?:C[A-Z]{1,3}O|[ESA]VP)$/.test(text) ||
      isFirstLady(tokens, at) ||
      isManagingDirector(tokens, at) ||
      (text === 'DA' && tokens[at + 1]?.text !== 'of'))
  )
}

const MEMBERS =
  /^(?:Student|Teacher|Nurse|Farmer|Worker|Officer|Engineer|Pilot|Grower|Lawyer|Doctor|Youth|Trader|Resident|Parent|Member|Researcher|Artist|Writer|User|Driver|Author|Editor|Producer|Builder|Journalist|Consultant|Physician|Surgeon|Scientist|Graduate|Alumni|Employee|Player|Architect|Developer|Fisher|Owner|Seller)s?$/
const HEAD =
  /^(?:Associations?|Union|Federation|League|Society|Council|Guild|Network|Alliance|Club|Foundation|Congress|Confederation|Senate|Assembly)$/

/** "Ostby Student Union", "Cook County": those whom a body is made of, before the head of its name, or a place called after a trade. */
function isOfGroup(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  if (
    /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
    /^(?:County|Islands?|Township|Parish|Strait|Street|Road|Avenue)$/.test(next)
  )
    return true
  return MEMBERS.test(tokens[at]!.text) && (HEAD.test(next) || (isMark(tokens, at + 1) && headsName(tokens, at + 2)))
}

/** The mark of a plural that owns: "Fell Officers’ Benevolent Association". */
function isMark(tokens: readonly Token[], at: number): boolean {
  return (
    /^[’']$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.end === tokens[at]!.start &&
    /s$/.test(tokens[at - 1]!.text)
  )
}

function headsName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  return HEAD.test(word) || (/^\p{Lu}\p{Ll}/u.test(word) && !isRole(word) && HEAD.test(tokens[at + 1]?.text ?? ''))
}

/** "Master of Arts", "Bachelor of Laws": a degree. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  return /^(?:Master|Bachelor|Doctor)s?$/.test(tokens[at]!.text) && /^(?:of|in)$/.test(tokens[at + 1]?.text ?? '')
}

/** The small words of "Department of Labor & Workforce Development Deputy Commissioner". */
function isInBody(tokens: readonly Token[], from: number, at: number): boolean {
  if (at > from && isMark(tokens, at)) return headsName(tokens, at + 1)
  return (
    at > from &&
    /^(?:of|and|&)$/.test(tokens[at]!.text) &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    tokens.slice(from, at).every(({ text }) => /^(?:\p{Lu}|of$|and$|&$)/u.test(text)) &&
    tokens.slice(from, at).some(({ text }) => isOrganizationHead(text))
  )
}

const FARTHEST_FIELD = 3

/** "Data Science and Informatics Librarian": what joins two fields of work in capitals before their noun. */
function joinsFields(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from || !/^(?:and|&)$/.test(tokens[at]!.text)) return false
  if (!tokens.slice(from, at).every(({ text }) => isFieldWord(text))) return false
  for (let next = at + 1; next <= at + FARTHEST_FIELD; next++) {
    const word = tokens[next]?.text ?? ''
    if (next > at + 1 && isRole(word)) return /^\p{Lu}\p{Ll}/u.test(word)
    if (!isFieldWord(word)) return false
  }
  return false
}

/** "a Border Patrol tunneling expert", "a newly retired teacher": behind an article such words stand before a noun. */
const ATTRIBUTE = /(?:ing|ed)$/

/** A mark or a small word before any noun; the dots of "U.S." are none. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!
  if (text === '.')
    return !/^(?:\p{Lu}\.?)+$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]!.end !== tokens[at]!.start
  if (text === '&') return !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  if (kind === 'number') return !isGrade(tokens, at)
  if (text === 'under') return !/^secretar/i.test(tokens[at + 1]?.text ?? '')
  if (text === '/') return !isSlash(tokens, at)
  return kind !== 'word' || (STOP.test(text) && text !== 'and')
}

/** "16U Tier 2 Coach": a number inside a title. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  return (
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    (/^\d+\p{Lu}/u.test(text) || (text.length <= 2 && /^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '')))
  )
}

const FARTHEST_LEAD = 3

/** "deputy national security adviser": behind a word of rank the noun itself may come later. */
function leadsToNoun(tokens: readonly Token[], found: number, at: number): boolean {
  const isRank = isRoleModifier(tokens[at]!.text) && isRole(tokens[at + 1]?.text ?? '')
  if (isRank) return true
  const isPrincipal = tokens[found]!.text === 'Principal'
  if (!isPrincipal && !/^(?:deputy|assistant|associate|vice|head)$/i.test(tokens[found]!.text)) return false
  for (let next = at; next < at + FARTHEST_LEAD + 1; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || STOP.test(token.text) || /^(?:of|for|at|to|with)$/.test(token.text)) return false
    if (isPrincipal && !/^\p{Lu}/u.test(token.text)) return false
    if (isRole(token.text)) return next - found <= FARTHEST_LEAD + 1
  }
  return false
}

/** "focal point": a point that is somebody. */
function isFocalPoint(tokens: readonly Token[], at: number): boolean {
  return /^points?$/i.test(tokens[at]!.text) && /^focal$/i.test(tokens[at - 1]?.text ?? '')
}

/** "MD of Corvane": behind a name alone it is a degree. */
function isManagingDirector(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'MD' && /^(?:of|at|and)$/.test(tokens[at + 1]?.text ?? '')
}

function isFirstLady(tokens: readonly Token[], at: number): boolean {
  return /^(?:lady|gentleman)$/i.test(tokens[at]!.text) && /^first$/i.test(tokens[at - 1]?.text ?? '')
}

/** "chief data officer", "chief human resources officer", "chief market strategist". */
function isChief(tokens: readonly Token[], at: number): boolean {
  const before = [at - 1, at - 2].some((index) => /^chief$/i.test(tokens[index]?.text ?? ''))
  if (!before) return false
  const isOfRank = [at + 1, at + 2].some((index) =>
    /^(?:officer|executive|engineer|scientist|economist)$/i.test(tokens[index]?.text ?? ''),
  )
  return isOfRank || (/^chief$/i.test(tokens[at - 1]!.text) && isFieldOf(tokens, at))
}

/** "market strategist": a plain noun before a noun for a role. */
function isFieldOf(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!
  const next = tokens[at + 1]?.text ?? ''
  return (
    kind === 'word' &&
    /^\p{L}{3,}$/u.test(text) &&
    !NO_PREFIX.test(text) &&
    !STOP.test(text) &&
    isRole(next) &&
    !/s$/.test(next)
  )
}
