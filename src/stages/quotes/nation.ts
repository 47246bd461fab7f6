import type { Range } from '../../core/span.js'
import { meansCountry } from '../../text/lexicon/demonyms.js'
import { isCountry } from '../../text/lexicon/places.js'
import { printed } from '../../text/printed.js'
import { countriesIn, type Cast } from './cast.js'

/** *the Vietnamese side*, *the delegation of India*, *its delegation*: those who speak for a country. */
const SIDE =
  /^(?:the )?(?:(?<adjective>\p{Lu}\p{L}+) )?(?:side|delegation)(?: (?:of|from) (?:the )?(?<country>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*))?$/iu
const OWN_SIDE = /^(?:its|their) delegation$/i
const LONGEST_MENTION = 80
const HOW_FAR_BACK = 300

/** The country whose side a mention means, as the text spells it; null where it means none. */
export function nationOf({ text, countries }: Pick<Cast, 'text' | 'countries'>, { start, end }: Range): string | null {
  if (end - start > LONGEST_MENTION) return null
  const words = printed(text, { start, end })
  if (OWN_SIDE.test(words)) return countriesIn(text.slice(Math.max(0, start - HOW_FAR_BACK), start)).at(-1) ?? null
  const { adjective, country } = SIDE.exec(words)?.groups ?? {}
  if (country && isCountry(country)) return country
  if (!adjective || !/^\p{Lu}/u.test(adjective)) return null
  return countries().find((name) => meansCountry(adjective, name)) ?? null
}
