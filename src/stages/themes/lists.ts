import { flatMap } from '../../core/flat.js'
import { foldedWords } from '../../text/fold.js'
import { stem } from '../../text/stem.js'
import type { Candidate } from './candidates.js'

/** Keeps phrases that a user's lists do not forbid: `stop` names whole phrases, `block` words of phrases. */
export function filterOf({ stop, block }: { stop: readonly string[]; block: readonly string[] }) {
  const stopped = new Set(stop.map((phrase) => stemsOf(phrase).join(' ')))
  const blocked = new Set(flatMap(block, stemsOf))
  return ({ key, stems }: Candidate): boolean => !stopped.has(key) && !stems.some((one) => blocked.has(one))
}

function stemsOf(phrase: string): string[] {
  return foldedWords(phrase).map(stem)
}
