import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'

/** A phrase that names a role, split into the role's own words and the body that it is held in. */
export interface RolePhrase {
  readonly role: Range
  readonly organization: Range | null
  /** Index of the token behind the phrase. */
  readonly to: number
}

/** Stands for a word of a person's name, which no role or body takes in. */
export const NAME = '§'

const MOST_TOKENS = 26
const STOP =
  /^(?:[.;:()[\]“”"«»–—|•]|who|which|that|and|when|where|as|said|says|told|was|were|is|has|had|will|would|have|to|after|before|while|because|but|whose|reported|added|explained|warned|remarked|observed|cautioned|recalled|noted|argued|commented|declared|announced|conceded|admitted|replied|stated|protested|joked|lamented|in|on|since|during|from)$/
const FIRST_NOUN = 9
/** Offices of state: what follows "of" or "for" is the office and no body. */
const STATE_OFFICE =
  /^(?:ministers?|secretary|secretaries|undersecretary|commissioner|professor|lecturer|reader|dean|director|head|chief|vice|chair|senator|councillor|adviser|manager|officer|coordinator)$/i

/**
 * Reads a role from a token on: "Deputy Director General of Viet Nam Customs", "chair of the League", "director of the gallery".
 * Null where no noun for a role stands near its start.
 */
export function readRole(view: string, tokens: readonly Token[], from: number): RolePhrase | null {
  let start = from
  while (/^(?:the|a|an|its|their|his|her|our|my|then|as)$/i.test(tokens[start]?.text ?? '')) start++
  const owner = ownerAt(tokens, start)
  if (owner) start = owner.to
  const noun = nounAt(tokens, start)
  if (noun < 0) return null
  const prefix = owner ? null : prefixBody(tokens, start, noun)
  const roleStart = prefix ? prefix.to : start
  return finish(view, tokens, roleStart, noun, owner?.range ?? prefix?.range ?? null)
}

/** Words that no role has before its noun: small words, and verbs. */
const NO_PREFIX =
  /^(?:of|for|at|with|by|the|a|an|its|her|his|their|our|and|or|be|been|not|does|do|than|into|this|that|(?!retired$|elected$|appointed$|certified$|united$|special)\p{Ll}{3,}ed|\p{Ll}+ing(?<!managing|acting|visiting|founding|presiding|outgoing|incoming|operating|graduating))$/u

/** Index of the last noun in the first chain of nouns for roles; -1 where a verb or mark comes first. */
function nounAt(tokens: readonly Token[], from: number): number {
  let found = -1
  for (let at = from; at < Math.min(tokens.length, from + FIRST_NOUN); at++) {
    const { text, kind } = tokens[at]!
    if (kind === 'word' && isRole(text)) found = at
    else if (found >= 0 || kind !== 'word' || (STOP.test(text) && text !== 'and')) break
    else if (NO_PREFIX.test(text)) break
  }
  return found
}

/** "the Council’s chair": the owner of a role. */
function ownerAt(tokens: readonly Token[], from: number): { range: Range | null; to: number } | null {
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const { text, kind, end } = tokens[at]!
    if (kind !== 'word' || (STOP.test(text) && !/^(?:and|of|for)$/.test(text))) return null
    if (!/[’']s?$/u.test(text)) continue
    if (!isOwner(tokens.slice(from, at + 1))) return { range: null, to: at + 1 }
    return /^\p{Lu}/u.test(tokens[from]!.text)
      ? { range: { start: tokens[from]!.start, end: end - (/[’']s$/u.test(text) ? 2 : 1) }, to: at + 1 }
      : null
  }
  return null
}

/** A body or a country owns an office; a single unknown name is more likely a person ("Serpieri’s deputy"). */
function isOwner(words: readonly Token[]): boolean {
  const bare = words.map(({ text }) => text.replace(/[’']s?$/u, ''))
  if (bare.length > 1 || isPlaceName(bare[0]!)) return true
  return isOrganizationHead(bare[0]!) || /^\P{Ll}{2,}$|\p{Ll}\p{Lu}/u.test(bare[0]!)
}

/** "WIPO Director General", "Environment Canada spokesperson": capital words of a body before the role. */
function prefixBody(tokens: readonly Token[], from: number, noun: number): { range: Range; to: number } | null {
  let to = noun
  while (to > from && belongsToRole(tokens[to - 1]!)) to--
  if (to === from) return null
  const words = tokens.slice(from, to)
  if (!words.every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|&)$/.test(text))) return null
  return { range: { start: words[0]!.start, end: words.at(-1)!.end }, to }
}

function belongsToRole({ text }: Token): boolean {
  if (isRole(text) || isRoleModifier(text)) return true
  return /^\p{Ll}/u.test(text) || (isCommonWord(text) && !isOrganizationHead(text))
}

function finish(view: string, tokens: readonly Token[], start: number, noun: number, owner: Range | null): RolePhrase {
  let end = noun + 1
  let organization = owner
  let complementStart = -1
  for (let at = noun + 1; at < Math.min(tokens.length, noun + MOST_TOKENS); at++) {
    const { text } = tokens[at]!
    if (text === 'and' && continuesRole(tokens, at)) continue
    if (leadsOn(tokens, at)) {
      const stateOffice = STATE_OFFICE.test(tokens[noun]!.text)
      const complement = complementAt(tokens, at + 1)
      if (complement.to === at + 1) break
      const isBody =
        organization === null &&
        isBodyComplement(view, tokens, at + 1, complement, text === 'at' || text === 'with', stateOffice)
      if (isBody) organization = rangeOf(tokens, complement.from, complement.to)
      else end = complement.to
      if (complementStart < 0) complementStart = at
      at = complement.to - 1
      if (isBody) {
        end = complementStart > 0 && end <= complementStart ? complementStart : end
        return {
          role: rangeOf(tokens, start, end),
          organization,
          to: complement.to,
        }
      }
      continue
    }
    if (text === ',') {
      const rest = organization === null ? organizationBehind(tokens, at) : null
      if (rest) return { role: rangeOf(tokens, start, end), organization: rest.range, to: rest.to }
      break
    }
    if (STOP.test(text) || tokens[at]!.kind !== 'word') break
    end = at + 1
  }
  return { role: rangeOf(tokens, start, end), organization, to: end }
}

/** "of", "at" and the like; "for two years" says how long and not for whom. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !/^(?:of|for|at|with|to)$/.test(tokens[at]!.text)) return false
  return tokens[at]!.text !== 'for' || !/^(?:an?|two|three|four|\d+)$/.test(next.text)
}

function continuesRole(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((step) => {
    const token = tokens[at + step]
    return (
      token !== undefined &&
      token.kind === 'word' &&
      isRole(token.text) &&
      tokens.slice(at + 1, at + step).every(({ kind }) => kind === 'word')
    )
  })
}

/** The words behind "of" or "at" up to a stop: capital ones with their joints, or a lower-case noun phrase. */
function complementAt(tokens: readonly Token[], from: number): { from: number; to: number } {
  let at = from
  if (/^(?:the|a|an|our|its|this|The)$/.test(tokens[at]?.text ?? '')) at++
  const first = at
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  while (at < tokens.length && at < first + 14) {
    const { text, kind } = tokens[at]!
    if (kind === 'punctuation' && !/^[&’'-]$/.test(text)) break
    if (
      capital
        ? !/^\p{Lu}/u.test(text) && !(/^(?:of|for|and|the|&|de|on|del|to)$/.test(text) && joinsCapital(tokens, at))
        : STOP.test(text) || /^(?:of|for|at|with)$/.test(text)
    )
      break
    at++
  }
  if (capital && at > first) at = lowerHead(tokens, at)
  return { from: first, to: at }
}

const LOWER_HEADS =
  /^(?:service|services|ministry|office|federation|association|agency|authority|council|university|company|group|union|bank|institute|commission|committee|laboratory|cooperative|foundation|guild|desk|network|team|board)$/

/** "the Lusaan weather service": the name goes on in lower case up to a head. */
function lowerHead(tokens: readonly Token[], at: number): number {
  for (let end = at; end < Math.min(tokens.length, at + 3); end++) {
    if (LOWER_HEADS.test(tokens[end]!.text)) return end + 1
    if (tokens[end]!.kind !== 'word' || STOP.test(tokens[end]!.text)) return at
  }
  return at
}

function joinsCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const second = tokens[at + 2]
  if (!next) return false
  if (/^(?:the|and|&)$/.test(next.text)) return second !== undefined && /^\p{Lu}/u.test(second.text)
  if (tokens[at]!.text === 'and' && isRole(next.text)) return false
  return /^\p{Lu}/u.test(next.text)
}

function isBodyComplement(
  view: string,
  tokens: readonly Token[],
  from: number,
  complement: { from: number; to: number },
  isPlaceWord: boolean,
  stateOffice: boolean,
): boolean {
  const words = tokens.slice(complement.from, complement.to)
  if (words.length === 0 || !/^\p{Lu}/u.test(words[0]!.text))
    return (
      isPlaceWord && from < complement.from && /^(?:group|committee|board|panel|team)$/.test(words.at(-1)?.text ?? '')
    )
  const phrase = words.map(({ text }) => text).join(' ')
  if (isUnit(view, { start: words[0]!.start, end: words.at(-1)!.end }) && organizationBehind(tokens, complement.to))
    return false
  if (stateOffice && from === complement.from && namesBodyAfter(tokens, complement.to)) return false
  if (isPlaceWord || isCountry(phrase) || words.some(({ text }) => isOrganizationHead(text.replace(/[’']s?$/u, ''))))
    return true
  if (words.some(({ text }) => /^\P{Ll}{2,}$/u.test(text))) return true
  return !stateOffice || (from < complement.from && words.length > 1) || isPlaceName(phrase)
}

/** "Head of Administration and Personnel at the World Customs Organization": the body comes behind the field of work. */
function namesBodyAfter(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'at' && organizationBehind(tokens, at) !== null
}

const UNIT =
  /\b(?:Division|Department|Office|Centre|Center|Committee|Unit|Section|Faculty|School|Institute|Censuses|Bureau|Directorate|Programme|Branch)\b/

/** A part of a body, which belongs to the role where the body itself is named behind it. */
function isUnit(view: string, range: Range): boolean {
  return UNIT.test(view.slice(range.start, range.end))
}

/** ", Tonga Emergency Operations Office", "at SOLC", "in China’s Ministry of Education": the body behind a role. */
export function organizationBehind(tokens: readonly Token[], at: number): { range: Range; to: number } | null {
  const joint = tokens[at]?.text ?? ''
  if (!/^(?:,|at|of|in|with|for)$/.test(joint)) return null
  const complement = complementAt(tokens, at + 1)
  const words = tokens.slice(complement.from, complement.to)
  const first = words[0]
  if (!first || !/^\p{Lu}/u.test(first.text) || complement.from - at > 2) return null
  const hasHead = words.some(({ text }) => isOrganizationHead(text.replace(/[’']s?$/u, '')))
  if (!hasHead && (isHonorific(first.text) || isFirstName(first.text))) return null
  if (joint === ',' && words.some(({ text }) => isRole(text)) && !words.some(({ text }) => isOrganizationHead(text)))
    return null
  if (joint === 'in' && !words.some(({ text }) => isOrganizationHead(text))) return null
  if (
    joint === ',' &&
    isPlaceName(words.map(({ text }) => text).join(' ')) &&
    !isCountry(words.map(({ text }) => text).join(' '))
  )
    return null
  return { range: rangeOf(tokens, complement.from, complement.to), to: complement.to }
}

export function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** Index of the first token that starts at an offset or behind it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
