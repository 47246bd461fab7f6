/** Stems of what a release thanks, counts and arranges: sentences full of them carry no topic. From reading releases. */
export const COURTESY_STEMS: ReadonlySet<string> = new Set(
  (
    'thank grate gratitud hospit welcom attend particip deleg guest dinner recept lunch concert excurs applaus photo ' +
    'photograph media press contact email websit visit regist registr ticket venu door host organis organ sponsor held ' +
    'hold took place open close end conclud gather brought togeth'
  ).split(' '),
)

/** Stems of the verbs and nouns by which something decided or done is made public. Compare Levin 1993, 29 and 37. */
export const NEWS_STEMS: ReadonlySet<string> = new Set(
  (
    'announc launch sign adopt approv elect appoint name award prize win won winner present publish releas fund grant pledg ' +
    'commit deadlin applic submit next resolut declar agreement memorandum establish creat vote'
  ).split(' '),
)

/**
 * Stems of the words by which a report passes from one subject to the next: `the second matter was`, `turning to`, `dominated by`.
 * Ordinals, nouns for a subject of talk, and verbs of leading and following (discourse markers after Fraser 1999).
 */
export const TURN_STEMS: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth last final main great central chief big biggest other anoth next subject topic matter affair ' +
    'worri theme question issu concern debat discuss discuss talk argument disput turn regard came come ran domin ' +
    'occupi led return brought rais took'
  ).split(' '),
)
