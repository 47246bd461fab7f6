import { remembered } from '../../text/remembered.js'

/** Heads of names of events, in capitals as names have them. */
const HEADS = new Set(
  'AGM Anniversary Assembly Assemblies Awards Banquet Biennial Biennale Consultation Consultations Jam Meet Table Camp Campaign Celebration Celebrations Ceremony Challenge Champs Classic Championship Championships Colloquium Commencement Competition Concert Conference Congress Contest Convention Conversation Days Day Dialogue Dialogues EGM Encounter Event Exhibition Exhibit Expo Exchange Fair Festival Fete Fête Forum Gala Games Gathering Graduation Hackathon Hearing Inauguration Jamboree Marathon Meeting Meetings Meetup Olympiad Parade Plenary Presentation Race Rally Reception Recital Regatta Retreat Reunion Roundtable School Seminar Series Session SGM Show Sprint Summit Swim Symposium Talks Tournament Visit Webinar Week Weekend Workshop'.split(
    ' ',
  ),
)
/** Heads that name works, programmes and bodies as often as events: an event where the text tells of its holding. */
const WEAK_HEADS =
  /^(?:anniversary|awards|banquet|campaign|celebrations?|challenge|championships?|champs|classic|competition|concert|contest|day|event|exchange|inauguration|presentation|rally|reception|reunion|series|jam|marathon|race|roundtable|show|table|tournament|dialogue|dialogues)$/

/** Heads that are verbs where they open a headline or follow its subject: "Meet Demand", "Visit Our Blog". */
const VERBS = /^(?:meet|show|challenge|visit|exchange|race|table|jam|contest|series|week)$/i

export function isVerbHead(word: string): boolean {
  return VERBS.test(word)
}

export function isWeakHead(word: string): boolean {
  return WEAK_HEADS.test(word)
}

/**
 * Names of events that are one made-up word: JuliaCon, GalleyConf, BarCamp. Words and names that end so by chance are none:
 * Bacon, Jonathon, Python and what is called after it.
 */
const BLENDS =
  /^(?!(?:\p{Lu}\p{L}{0,9})?[Pp]ython$|Jonathon$|Bacon$|Macon$|Beacon$|Deacon$|Falcon$|Lexicon$|Rubicon$|Silicon$|Tucson$|Archdeacon$)\p{Lu}\p{L}{1,40}(?:Con|Conf|con|conf|Fest|Camp|Jam|thon)$/u
/** SFSCON, DEFCON. */
const CAPITALS =
  /^(?!BACON$|MACON$|BEACON$|DEACON$|FALCON$|LEXICON$|SILICON$|ICON$)\p{Lu}{2,7}(?:CON|CONF|FEST)(?:\d\d)?$/u
/** A made-up word with its year: KnotC2031. */
const WITH_YEAR = /^(?!COVID|Covid|Agenda|Horizon|Vision|Strategy|Europe)\p{Lu}\p{L}{2,20}20[0-4]\d$/u
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|inaugural|annual|[IVX]{1,5})$/i

export const isEventHead = remembered((word) => {
  const bare = word.replace(/[’']s?$/u, '')
  const titled = bare === bare.toUpperCase() && bare.length > 3 ? bare[0]! + bare.slice(1).toLowerCase() : bare
  return HEADS.has(titled) || BLENDS.test(bare) || CAPITALS.test(bare) || WITH_YEAR.test(bare)
})

export const isOrdinal = remembered((word) => ORDINAL.test(word))

/** A sentence that tells of an end, or of where and when the event was. */
export const CLOSING =
  /\b(?:clos(?:ed|es|ing)|conclud(?:ed|es|ing)|ended|ends|end of|came to (?:an|its|a) |wrapp?(?:ed|ing|s) up|wraps|wrapped|finished|was held|were held|held (?:in|at|on|from|under|its|a|an|the)|celebrated|honou?red|signed|took place|taking place|organi[sz]ed|conducted|staged|hosted|gathered|brought together|bowed out|broke up|packs? up|drew to|over\b|convened|met (?:in|at|on)|rose at|marked the|shut its doors|said goodbye|attended|opened|chaired)\b/i

/** A sentence about another edition. */
export const OTHER_EDITION =
  /\b(?:next|will (?:be|take|host|meet|return|run|move|go)|to be held|is (?:scheduled|planned|expected|convened) |are (?:scheduled|planned|expected)|previous|last year|earlier|upcoming|forthcoming|in (?:two|three) years|moves to|goes to|again in|ago)\b/i

/** Of longer sentences only the beginning is read: they are no prose. */
export const LONGEST_SENTENCE = 1500
