import { describe, expect, it } from 'vitest'
import { scoreSummaries, type Category } from '../../src/score/index.js'
import { goldOf, predictionOf, type WorkedCase } from './cases.js'
import contract from './data/contract-cases.json' with { type: 'json' }

const NAMES: Record<string, Category> = { slots: 'slots.all' }

describe('the worked cases of the scoring rules', () => {
  it.each(contract.cases as unknown as WorkedCase[])('$name', (worked) => {
    const gold = goldOf(worked)
    const { figures } = scoreSummaries([gold], new Map([[gold.id, predictionOf(worked)]]))
    for (const [category, counts] of Object.entries(worked.expected)) {
      expect(figures[NAMES[category] ?? (category as Category)], category).toMatchObject(counts)
    }
  })
})
