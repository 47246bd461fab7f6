import type { Candidate } from './candidates.js'
import { binsOf, logit, type Emit } from './linear.js'

const stemsBin = binsOf('stems', [0.01, 0.3, 0.45, 0.6, 0.99])
const togetherBin = binsOf('together', [1, 2, 3])
const gapBin = binsOf('gap', [1, 2, 3, 5, 9])

/**
 * Features that tell whether `other` names the same theme as `anchor`.
 * @param chance that `other` names any theme
 */
export function describePair(anchor: Candidate, other: Candidate, chance: number, emit: Emit): void {
  const common = anchor.stems.filter((stem) => other.stems.includes(stem)).length
  const all = anchor.stems.length + other.stems.length - common
  emit('chance', logit(chance))
  emit(stemsBin(common / all), 1)
  if (common > 0) emit(anchor.stems.at(-1) === other.stems.at(-1) ? 'same-head' : 'other-head', 1)
  const together = shared(anchor.sentences, other.sentences)
  emit(togetherBin(together), 1)
  emit('overlap', together / Math.min(anchor.sentences.length, other.sentences.length))
  emit('jaccard', together / (anchor.sentences.length + other.sentences.length - together))
  const blocks = shared(anchor.blocks, other.blocks)
  emit('blocks', blocks / Math.min(anchor.blocks.length, other.blocks.length))
  emit('block:jaccard', blocks / (anchor.blocks.length + other.blocks.length - blocks))
  emit(gapBin(gapBetween(anchor.sentences, other.sentences)), 1)
}

/** How many numbers two ascending lists have in common. */
function shared(left: readonly number[], right: readonly number[]): number {
  let common = 0
  let place = 0
  for (const one of left) {
    while (place < right.length && right[place]! < one) place++
    if (right[place] === one) common++
  }
  return common
}

/** Least difference between a number of one ascending list and one of the other. */
function gapBetween(left: readonly number[], right: readonly number[]): number {
  let least = Infinity
  let place = 0
  for (const one of left) {
    while (place < right.length && right[place]! < one) place++
    const after = right[place]
    const before = right[place - 1]
    if (after !== undefined) least = Math.min(least, after - one)
    if (before !== undefined) least = Math.min(least, one - before)
  }
  return least
}
