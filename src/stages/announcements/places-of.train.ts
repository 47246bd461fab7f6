import type { Row } from './learning.train.js'
import { placeOf } from './merge.js'

/** The rows of each place. */
export function placesOf(rows: readonly Row[]): Row[][] {
  const places = new Map<string, Row[]>()
  for (const row of rows) {
    const place = `${row.id} ${placeOf(row.candidate)}`
    places.set(place, [...(places.get(place) ?? []), row])
  }
  return [...places.values()]
}
