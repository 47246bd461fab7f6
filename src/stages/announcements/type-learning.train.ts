import { ANNOUNCEMENT_TYPES } from '../../core/summary.js'
import { descend, frequent, packed } from './descent.train.js'
import type { Row } from './learning.train.js'
import { softmax } from './model.js'
import { placesOf } from './places-of.train.js'
import { typeFeaturesOf, WEIGHT_UNIT, type TypeWeights } from './typing.js'

const SEEN_LEAST = 3

/** One place that is news, with its type. */
export interface Typed {
  readonly features: readonly string[]
  readonly label: string
}

/** The places that are news, each with the label's type. */
export function typedPlaces(rows: readonly Row[]): Typed[] {
  return placesOf(rows.filter(({ label }) => label !== null)).map((all) => ({
    features: [...new Set(typeFeaturesOf(all.map(({ candidate }) => candidate)))],
    label: all[0]!.label!,
  }))
}

/** Multinomial logistic regression with a ridge penalty; features are those seen often enough. */
export function fitTypes(places: readonly Typed[], ridge: number): TypeWeights {
  const names = frequent(places, SEEN_LEAST)
  const index = new Map(names.map((name, place) => [name, place]))
  const sparse = places.map(({ features }) => features.flatMap((name) => index.get(name) ?? []))
  const labels = places.map(({ label }) => ANNOUNCEMENT_TYPES.indexOf(label as (typeof ANNOUNCEMENT_TYPES)[number]))
  const count = ANNOUNCEMENT_TYPES.length
  const { starts, places: own } = packed(sparse)
  const weights = descend(names.length * count, (current, gradient) => {
    for (let place = 0; place < gradient.length; place++) gradient[place]! -= ridge * current[place]!
    labels.forEach((label, number) => {
      const sums = new Array<number>(count).fill(0)
      const [start, end] = [starts[number]!, starts[number + 1]!]
      for (let at = start; at < end; at++)
        for (let type = 0; type < count; type++) sums[type]! += current[own[at]! * count + type]!
      const errors = softmax(sums).map((share, type) => (type === label ? 1 : 0) - share)
      for (let at = start; at < end; at++)
        for (let type = 0; type < count; type++) gradient[own[at]! * count + type]! += errors[type]!
    })
  })
  return Object.fromEntries(
    names.map((name, place) => {
      const own = weights.slice(place * count, (place + 1) * count)
      return [name, [...own].map((weight) => Math.round(weight / WEIGHT_UNIT))] as const
    }),
  )
}
