import type { Candidate } from './candidate.js'
import { clauseFeaturesOf } from './typing.js'

/**
 * What a second reader goes by, who has not seen the features of the first: all triggers of a place together, as the choice of its
 * type does, and every word of its sentence, the small ones too ("will", "has", "after"). Two readers that look at different sides
 * of a sentence make different mistakes, and are surest together (Dietterich 2000, Ensemble methods in machine learning). Words
 * with digits are left out: years would tell when the releases learnt from were written.
 * @param clause what `clauseFeaturesOf` tells of the place, where it is known already
 */
export function sentenceFeaturesOf(all: readonly Candidate[], clause = clauseFeaturesOf(all)): string[] {
  const features = [...clause]
  for (const { lower } of all[0]?.parsed.words ?? []) if (!/\d/.test(lower)) features.push(`said:${lower}`)
  return features
}
