import type { Warning } from '../../core/document.js'
import type { Observation } from './observe.js'

const MOST_WARNINGS = 5

/** A remark for each mark that opens and is never closed, the first few of them. */
export function markWarnings(observations: readonly Observation[]): Warning[] {
  return observations
    .filter(({ stretch }) => !stretch.close && !stretch.goesOn)
    .slice(0, MOST_WARNINGS)
    .map(({ stretch }) => ({
      code: 'unbalanced-quotation-mark',
      message: `a quotation mark at ${stretch.open.start} is never closed`,
    }))
}
