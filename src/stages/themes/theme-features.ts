import type { Concept } from './concepts.js'
import { binsOf, logit, type Emit } from './linear.js'

const rankBin = binsOf('rank', [1, 2, 3, 4, 5])
const lengthBin = binsOf('length', [10, 20, 40, 80])

/**
 * Features that tell whether a concept is a theme of the release.
 * @param rank how many concepts were found before it
 * @param length sentences of the release
 */
export function describeConcept(concept: Concept, rank: number, length: number, emit: Emit): void {
  const { anchor, others, fresh, evidence } = concept
  emit('fresh', logit(fresh))
  emit('anchor', logit(anchor.chance))
  emit(
    'others',
    others.reduce((sum, { chance }) => sum + chance, 0),
  )
  emit('second', logit(others[0]?.chance ?? 0.01))
  emit('evidence', logit(evidence[0]?.chance ?? 0.01))
  emit('more-evidence', evidence[1]?.chance ?? 0)
  emit(rankBin(rank), 1)
  emit(lengthBin(length), 1)
}
