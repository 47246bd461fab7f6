import { describe, expect, it } from 'vitest'
import { scoreSummaries, type Category } from '../../src/score/index.js'
import { goldOf, predictionOf } from './cases.js'
import { WORKED_CASES } from './data/worked-cases.js'

describe('cases worked out by hand', () => {
  it.each(WORKED_CASES)('$name', (worked) => {
    const gold = goldOf(worked)
    const { figures } = scoreSummaries([gold], new Map([[gold.id, predictionOf(worked)]]))
    for (const [category, counts] of Object.entries(worked.expected)) {
      expect(figures[category as Category], category).toMatchObject(counts)
    }
  })

  it('are thirty at least', () => {
    expect(WORKED_CASES.length).toBeGreaterThanOrEqual(30)
  })
})
