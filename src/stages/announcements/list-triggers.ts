/** Words of a heading, a label or an umbrella sentence that make every item below them news. */
export interface ListTrigger {
  readonly type: string
  readonly words: readonly string[]
}

export const LIST_TRIGGERS: readonly ListTrigger[] = [
  {
    type: 'award',
    words:
      'winner recipient laureate awardee honoree honouree award awards prize prizes medal mention champions finalist'.split(
        ' ',
      ),
  },
  {
    type: 'appointment',
    words:
      'elected re-elected reelected appointed elect appoint members officers trustees directors president chair treasurer secretary board council committee'.split(
        ' ',
      ),
  },
  { type: 'agreement', words: 'signatories signatory'.split(' ') },
]

/** Lists of those who came, paid or were there before. */
export const LIST_VETOES: ReadonlySet<string> = new Set(
  'existing current sponsor sponsors speaker speakers keynote keynotes participant participants outgoing attendee attendees present contact contacts partner partners jury judges about thanks thank organizers organisers agenda attended attending representatives'.split(
    ' ',
  ),
)
