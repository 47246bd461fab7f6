import { findCandidates, type Finder } from './candidates.js'
import type { Candidate } from './candidate.js'
import { releaseFor } from './learning.train.js'
import { placeOf } from './merge.js'
import type { Typed } from './type-learning.train.js'
import { typeFeaturesOf } from './typing.js'
import { TYPED_SENTENCES } from './typed-sentences.data.js'

/** A first line and a lead, so that a sentence stands where news stands and is not taken for the title. */
const BEFORE = 'News of the week\n\nThe office sent out the lines below to all who had asked for its news.\n\n'

/** The place of each written sentence that tells its news, with the sentence's type. */
export function taughtPlaces(finder: Finder, analysed = releaseFor): Typed[] {
  return Object.entries(TYPED_SENTENCES).flatMap(([label, block]) =>
    block
      .trim()
      .split('\n')
      .flatMap((text, number) => {
        const release = analysed({ id: `${label}-${number}`, text: `${BEFORE}${text}\n` })
        const last = release.structure.sentences.length - 1
        const told = placeTelling(
          findCandidates(release, finder).filter(({ parsed }) => parsed.index === last),
          label,
        )
        return told ? [{ features: [...new Set(typeFeaturesOf(told))], label }] : []
      }),
  )
}

/** The candidates of the first place that knows the type, else of the first of all. */
function placeTelling(candidates: readonly Candidate[], type: string): readonly Candidate[] | undefined {
  const places = new Map<string, Candidate[]>()
  for (const one of candidates) places.set(placeOf(one), [...(places.get(placeOf(one)) ?? []), one])
  const all = [...places.values()]
  return all.find((place) => place.some((one) => one.type === type)) ?? all[0]
}
