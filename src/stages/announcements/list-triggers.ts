import { wordSet } from '../../text/word-set.js'

/** Words of a heading, a label or an umbrella sentence that make every item below them news. */
export interface ListTrigger {
  readonly type: string
  readonly words: ReadonlySet<string>
}

/** An office alone makes no list news ("BOARD OF TRUSTEES"): the words must say that somebody got it. */
export const LIST_TRIGGERS: readonly ListTrigger[] = [
  { type: 'funding', words: wordSet('grant grants funding subsidies loans scholarships') },
  {
    type: 'appointment',
    words: wordSet('elected re-elected reelected elect appointed reappointed election elections'),
  },
  {
    type: 'award',
    words: wordSet(
      'winner winners recipient recipients laureate laureates awardee awardees honoree honorees honouree honourees award awards prize prizes medal medals trophy honors honours certificate',
    ),
  },
  { type: 'agreement', words: wordSet('signatories signatory') },
  { type: 'appointment', words: wordSet('members trustees officers directors') },
]

/** Offices that stand as a label before the name of their new holder: "President 2025–2028: Danuta Wysocka". */
export const OFFICE_LABELS = wordSet(
  'president vice-president chair chairperson chairman chairwoman vice-chair treasurer secretary secretary-general board auditors auditor',
)

/** Headings over what is told about the winners, not over their names. */
export const HEADING_VETOES = wordSet(
  'about contact contacts thanks thank jury judges members trustees directors officers',
)

/** Lists of those who came, paid, judged or were there before, and of what is only asked for. */
export const LIST_VETOES = wordSet(
  'existing current continuing sponsor sponsors speaker speakers keynote keynotes participant participants outgoing attendee attendees present ' +
    'partner partners organizers organisers agenda attended attending nominees past previous criteria categories ' +
    'recommend recommends recommended propose proposes proposed suggest suggests suggested request requests requested urge urges urged ' +
    'authorize authorizes authorized authorise authorises authorised cuts shortfall donating donated donors raffle shortlisted ' +
    'charged sentenced convicted arrested indicted accused arraigned killed injured',
)
