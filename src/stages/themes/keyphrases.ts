import { spanOf } from '../../core/span.js'
import type { Keyphrase } from '../../core/summary.js'
import type { Analysis } from './analysis.js'
import { surfaceOf } from './claims.js'
import { ranked, type Ranked } from './worth.js'

/** Index terms, best first. */
export function keyphrasesOf(analysis: Analysis, most: number): Keyphrase[] {
  return ranked(analysis)
    .slice(0, most)
    .map((one) => keyphraseOf(analysis.text, one))
}

function keyphraseOf(text: string, { candidate, worth }: Ranked): Keyphrase {
  return {
    text: surfaceOf(text, candidate),
    score: worth / (1 + worth),
    mentions: candidate.occurrences.map(({ start, end }) => spanOf(text, start, end)),
  }
}
