import { wordTable } from '../../core/word-table.js'
import { remembered } from '../remembered.js'
import { countryNames, isCountry } from './places.js'

/** Adjectives of nations that share too few letters with the country's name (CIA World Factbook, field "Nationality"). */
const IRREGULAR = wordTable<string>({
  British: 'United Kingdom',
  Dutch: 'Netherlands',
  French: 'France',
  Greek: 'Greece',
  Swiss: 'Switzerland',
  Danish: 'Denmark',
  Spanish: 'Spain',
  Polish: 'Poland',
  Turkish: 'Turkey',
  Irish: 'Ireland',
  Finnish: 'Finland',
  Swedish: 'Sweden',
  Cypriot: 'Cyprus',
  Filipino: 'Philippines',
  Philippine: 'Philippines',
  Thai: 'Thailand',
  Lao: 'Laos',
  Malagasy: 'Madagascar',
  Emirati: 'United Arab Emirates',
  Czech: 'Czechia',
  Slovak: 'Slovakia',
  Slovene: 'Slovenia',
  Welsh: 'Wales',
  Burmese: 'Myanmar',
  American: 'United States',
  German: 'Germany',
  Nigerian: 'Nigeria',
  Nigerien: 'Niger',
  Indian: 'India',
  Iranian: 'Iran',
  Iraqi: 'Iraq',
  Omani: 'Oman',
  Cuban: 'Cuba',
  Peruvian: 'Peru',
  Norwegian: 'Norway',
  Austrian: 'Austria',
  Ghanaian: 'Ghana',
  Korean: 'South Korea',
  Congolese: 'Democratic Republic of the Congo',
  Guinean: 'Guinea',
  Mauritian: 'Mauritius',
  Malian: 'Mali',
})

/** Endings of the other adjectives: *Vietnamese, Botswanan, Nepali, Kyrgyz, Icelandic*. */
const ENDING = /(?:n?ese|ian|ean|an|i|ish|ic|er)$/
const FEWEST_SHARED = 4

/** Whether an adjective or a name stands for a country: *Vietnamese* and *Botswana* for *Viet Nam* and *Botswana*. */
export function meansCountry(word: string, country: string): boolean {
  if (word === country) return isCountry(country)
  if (IRREGULAR[word]) return IRREGULAR[word] === country
  const stem = stemOf(word)
  return stem !== '' && isCountry(country) && lettersOf(country).startsWith(stem)
}

/** What an adjective shares with its country; empty where it is too little. */
const stemOf = remembered((word) => {
  const stem = word.replace(ENDING, '').toLowerCase()
  return stem === word.toLowerCase() || stem.length < FEWEST_SHARED ? '' : stem
})

const lettersOf = remembered((country) => country.replace(/ /g, '').toLowerCase())

/** The country of an adjective of one or more words: *Serbian*, *Papua New Guinean*; null for *European* and other words. */
export function countryOfAdjective(words: string): string | null {
  const known = IRREGULAR[words]
  if (known) return known
  if (words.includes(' ')) {
    const country = words.replace(/(?:n|ese)$/, '')
    return isCountry(country) ? country : null
  }
  if (!ENDING.test(words)) return null
  return countryNames().find((name) => meansCountry(words, name)) ?? null
}
