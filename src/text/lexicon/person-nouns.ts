import { remembered } from '../remembered.js'
import { isRole } from './roles.js'

/** Groups that speak with one voice, and their members. */
const GROUPS =
  /^(?:delegates?|participants?|speakers?|parties|party|sides?|members?|visitors?|residents?|officials?|experts?|organi[sz]ers?|ministers|delegations?|operators?|growers?|trustees|critics|students?|diplomats?|attendees?)$/

/** Kin and other nouns for a person that are no office: Quirk et al., A Comprehensive Grammar (1985), 5.105 (gender classes of nouns), and releases. */
const PEOPLE = new Set(
  (
    'man woman men women girl girls boy boys child children pupil pupils teenager lady gentleman widow widower mother father sister brother daughter son ' +
    'wife husband uncle aunt cousin grandmother grandfather granddaughter grandson niece nephew colleague colleagues lawmakers chairperson ' +
    'villager villagers shopkeeper shopkeepers passenger reader listener caller commuter motorist negotiators team group family crew jury juror ' +
    'newcomer boss candidate plaintiff applicant petitioner patient survivor coauthor coauthors complainant claimant bystander onlooker character assassin'
  ).split(' '),
)

/** Nouns by which news reports call somebody whom they named just before. Own list; none that is as often said of a stranger (*the woman*). */
const RENAMED =
  /^(?:\d{1,3}-year-old|latter|lawmaker|striker|winger|defender|goalkeeper|swimmer|runner|rider|sprinter|cyclist|climber|champion|veteran|defendant|native|incumbent|mp|legislator|parliamentarian|academic|economist|fellow|politician|businessman|businesswoman|envoy|cleric|clergyman|actor|actress|singer|songwriter|songstress|novelist|vaulter|jumper|thrower|boxer|batter|bowler|batsman|skipper|pacer)$/

/** Whether a noun stands for a person, or for people who speak together. */
export const isPersonNoun = remembered((word) => {
  const bare = word.toLowerCase().replace(/['’]s$/u, '')
  return isRole(word) || GROUPS.test(bare) || PEOPLE.has(bare) || renamesPerson(bare)
})

/** Whether a noun, with *the*, takes up a person who was named just before: *the lawmaker*, *the 19-year-old*. */
export function renamesPerson(word: string): boolean {
  return RENAMED.test(word.toLowerCase())
}
