/** Words for occasions at which people come together, in lower case; names of events have most of them for a head. */
const GATHERINGS =
  'AGM|EGM|assembly|assemblies|awards?|banquet|briefing|campaign|celebrations?|ceremony|conference|congress|convention|dialogue|event|exhibit|exhibition|fair|festival|forum|gala|gathering|graduation|hackathon|hearing|luncheon|meetings?|meetup|plenary|reception|retreat|school|seminar|sessions?|sprint|study day|summit|symposium|talks|town hall|visit|weekend|workshop'

/** A word for an occasion at which people come together. */
export const GATHERING = new RegExp(`\\b(?:${GATHERINGS})\\b`, 'i')

/** "at a reception", "during the opening ceremony": what happened there is told as part of an occasion. */
export const AT_GATHERING =
  /\b(?:at|during|attended|hosted|held|convened|joined) (?:a|an|the|its|their|this|his|her|our|today[’']s) (?:[\p{L}\d’'-]{1,20} ){0,5}?(?:banquet|briefing|celebration|ceremony|conference|congress|convention|dialogue|event|exhibition|festival|forum|gala|gathering|graduation|hearing|luncheon|meeting|meetup|plenary|rally|reception|retreat|roundtable|seminar|session|summit|symposium|town hall|visit|workshop)\b/iu
