import type { Candidate } from './candidates.js'

const SAID_BEFORE = /[”"] (?:said|says|added|adds|explained|recalled|noted|told) $/
const SAID_BEHIND = /^ (?:said|says|added|adds|explained|recalled|noted|told)(?![\p{L}’'])/u
const MARK_BEFORE = /[”"] $/

const SAYS = ['say-before', 'say-after', '1:say-before', '1:say-after']

/** What opens the title of a soldier or officer. */
const RANK = /^(?:Brig|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Cmdr|Adm|Det|Insp|Supt)$/
/** Features of bodies and places, which speak in marks too. */
const NO_SPEAKER = /^(?:1:)?(?:last-in-body|first-in-body|has-acronym|no-name|has-place|is-place|all-caps|possessive)$/

/** "“We sail on,” said Varnley": a name by which a stretch in marks is said. */
export function speaksInMarks(
  { start, end, run, last }: Candidate,
  view: string,
  features: readonly string[],
): boolean {
  if (!SAYS.some((feature) => features.includes(feature))) return false
  if (last < run.elements.length || run.elements.at(-1)!.possessive) return false
  if (features.some((feature) => NO_SPEAKER.test(feature)) || RANK.test(view.slice(start, end))) return false
  const before = view.slice(Math.max(0, start - 14), start)
  return SAID_BEFORE.test(before) || (MARK_BEFORE.test(before) && SAID_BEHIND.test(view.slice(end, end + 12)))
}
