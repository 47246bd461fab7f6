import type { Token } from '../../core/text-service.js'
import { isDayOrMonth } from '../../text/dates/words.js'
import { isPlaceName } from '../../text/lexicon/places.js'

/** Articles and numbers before a role: "two pilots". */
const OPENS_NONE = /^(?:the|a|an|its|their|his|her|our|my|then|as|two|three|four|five|both)$/i

/** "On Monday two pilots": whether a word is no part of the role behind it. */
export function opensNone(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' }
  return OPENS_NONE.test(text) || isDayOrMonth(text) || isHosting(tokens, at)
}

/** "host Denmark Minister": the part that a country plays, before its office. */
function isHosting(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'host' && isPlaceName(tokens[at + 1]?.text ?? '')
}

/** Index behind "47-year-old". */
export function behindAge(tokens: readonly Token[], at: number): number {
  const isAge = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'year-old'
  return isAge ? at + 3 : at
}
