import { describe, expect, it } from 'vitest'
import { loadPipeline } from '../../src/pipeline/load.js'
import { GENERATORS } from '../helpers/generators.js'
import { growthOf } from '../helpers/growth.js'

const pipeline = loadPipeline('releases')

/** Four times the text costs four times as much where the cost is linear and sixteen times where it is quadratic: half-way between, since machines are noisy. What is over in a blink is not judged. */
const MOST = 11
const A_BLINK_MS = 100

describe('cost against size', () => {
  it.each(Object.keys(GENERATORS))('every stage grows no faster than the text on %s', { timeout: 600_000 }, (name) => {
    const slow = growthOf(pipeline, GENERATORS[name]!, 24_000, 4, 2).filter(
      ({ small, large }) => large > A_BLINK_MS && large > small * MOST,
    )
    expect(slow).toEqual([])
  })
})
