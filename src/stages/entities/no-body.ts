import type { Range } from '../../core/span.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isExchange } from '../../text/lexicon/exchanges.js'
import { isCountry, isStateCode } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { hasOrganizationHead } from '../../text/organizations.js'
import { printed } from '../../text/printed.js'
import type { RoleClaim } from './role-claim.js'

const HONOURABLE = /^(?:Honou?rable|Panell?ist)$/
const PRIZE = /\b(?:Prize|Award|Medal|Laureate)$/
/** More words in capitals behind one that is none are a headline that ran on. */
const MOST_SHOUTED = 3
/** More words in capitals are a headline. */
const LONGEST_SHOUTED = 8

/** "CA-22", "Va.-07": the district of a member. */
const DISTRICT = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,4}\.?) ?[-–] ?(?:\d{1,2}|AL|At Large)$/u

const OPENS_NO_NAME =
  /^(?:AND|OF|FOR|And|Of|For|DURING|During|ON|AT|IN|BY|FROM|WITH|but|and|or|then|who|which|also|when)$/
/** What people go to, and no body. */
const OCCASION =
  /(?<!^\p{L}{1,30}) (?:Reception|Luncheon|Banquet|Ceremony|Gala|Dinner|RECEPTION|LUNCHEON|BANQUET|CEREMONY|GALA|DINNER)$|\bIN HONOU?R OF\b/u

/** The claim without its body, where the words are a title, a prize, an adjective of a country or a headline and name none. */
export function withoutNoBody(view: string, claim: RoleClaim): RoleClaim {
  return claim.organization && (namesNoBody(view, claim.organization) || isWork(view, claim))
    ? { ...claim, organization: null }
    : claim
}

/** "author of The Eternal Dawn Trilogy". */
function isWork(view: string, { role, organization }: RoleClaim): boolean {
  if (
    !role ||
    !organization ||
    !/\b(?:(?:co-?)?author|writer|novelist|poet|composer|translator)\b/i.test(printed(view, role))
  )
    return false
  if (!/^\s+(?:of|for)\s/.test(view.slice(role.end, organization.start))) return false
  return !hasOrganizationHead(printed(view, organization))
}

/** What is too short for a name, a district, a listing. */
function isOtherSign(phrase: string, words: readonly string[]): boolean {
  return FRAGMENT.test(phrase) || DISTRICT.test(phrase) || /^\p{Lu}$/u.test(phrase) || isListing(words)
}

/** The first word of a name that was cut, and words that name no body alone. */
const FRAGMENT = /^(?:United|San|Santa|Los|Las|Saint|New|North|South|East|West|Brigadier|Universities|Mission)$/

/** "NYSE: CVH", "Nasdaq Capital Market: CVH": where shares are traded. */
function isListing(words: readonly string[]): boolean {
  return isExchange(words[0]!.replace(/:$/, '')) && words.slice(0, MOST_OF_EXCHANGE).some((word) => word.endsWith(':'))
}

const MOST_OF_EXCHANGE = 3

function namesNoBody(view: string, range: Range): boolean {
  const phrase = printed(view, range)
  const words = phrase.split(' ')
  if (isOtherSign(phrase, words)) return true
  if (OPENS_NO_NAME.test(words[0]!) || OCCASION.test(phrase) || (isStateCode(phrase) && /\p{Ll}/u.test(phrase)))
    return true
  if (
    words.length > MOST_SHOUTED &&
    /\p{Ll}/u.test(words[0]!) &&
    words.filter((word) => /^\P{Ll}{4,}$/u.test(word)).length > MOST_SHOUTED
  )
    return true
  if (words.length > LONGEST_SHOUTED) return !/\p{Ll}/u.test(phrase)
  if (
    words.length === 1 &&
    /^\p{Lu}\p{Ll}/u.test(phrase) &&
    (isRole(phrase) || isHonorific(phrase) || HONOURABLE.test(phrase))
  )
    return true
  return PRIZE.test(phrase) || (words.length < 3 && !isCountry(phrase) && countryOfAdjective(phrase) !== null)
}
