import { isRole } from './roles.js'

/** Groups that speak with one voice, and their members. */
const GROUPS =
  /^(?:delegates?|participants?|speakers?|parties|party|sides?|members?|visitors?|residents?|officials?|experts?|organi[sz]ers?|ministers|delegations?|operators?|growers?|trustees|critics|students?|diplomats?|attendees?)$/

/** Kin, ages and other nouns for a person that are no office: Quirk et al., A Comprehensive Grammar (1985), 5.105 (gender classes of nouns), and releases. */
const PEOPLE = new Set(
  (
    'man woman men women girl girls boy boys child children pupil pupils teenager lady gentleman widow widower mother father sister brother daughter son ' +
    'wife husband uncle aunt cousin grandmother grandfather granddaughter grandson niece nephew colleague colleagues lawmaker lawmakers chairperson ' +
    'striker winger defender goalkeeper swimmer runner rider sprinter cyclist climber champion veteran villager villagers shopkeeper shopkeepers passenger ' +
    'reader listener caller commuter motorist ruler negotiators team group family crew jury juror host newcomer boss candidate defendant plaintiff ' +
    'applicant petitioner patient survivor native'
  ).split(' '),
)

/** Whether a noun stands for a person, or for people who speak together. */
export function isPersonNoun(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s$/u, '')
  return isRole(word) || GROUPS.test(bare) || isPlainPerson(bare)
}

/** Whether a noun stands for a person without naming an office: *the lawmaker*, *the 19-year-old*. */
export function isPlainPerson(word: string): boolean {
  return PEOPLE.has(word.toLowerCase()) || /^\d{1,3}-year-olds?$/.test(word)
}
