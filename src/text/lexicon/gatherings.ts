/** Words for occasions at which people come together, in lower case; names of events have most of them for a head. */
const GATHERINGS =
  'AGM|EGM|assembly|assemblies|awards?|banquet|briefing|campaign|celebrations?|ceremony|conference|congress|convention|dialogue|event|exhibit|exhibition|fair|festival|forum|gala|gathering|graduation|hackathon|hearing|luncheon|meetings?|meetup|plenary|reception|retreat|school|seminar|sessions?|sprint|study day|summit|symposium|talks|town hall|visit|webinar|weekend|workshop'

/** A word for an occasion at which people come together. */
export const GATHERING = new RegExp(`\\b(?:${GATHERINGS})\\b`, 'i')

/** Kinds of occasions and acts of ceremony that are attended. */
const OCCASIONS =
  'banquet|briefing|celebrations?|ceremony|commemoration|commissioning|conference|congress|convention|dedication|dialogue|event|exhibition|festival|forum|gala|gathering|graduation|groundbreaking|handover|hearing|inauguration|induction|launch|luncheon|meeting|meetup|opening|plenary|rally|reception|retreat|roundtable|seminar|session|signing|summit|swearing-in|symposium|town hall|unveiling|visit|workshop'

/** "at a reception", "led a December 22 meeting", "at the induction": what happened there is told as part of an occasion. */
export const AT_GATHERING = new RegExp(
  `\\b(?:at|during|attended|hosted|held|convened|joined|led|chaired|addressed) (?:a|an|the|its|their|this|his|her|our|today[’']s) (?:[\\p{L}\\d’'-]{1,20} ){0,5}?(?:${OCCASIONS})\\b`,
  'iu',
)
