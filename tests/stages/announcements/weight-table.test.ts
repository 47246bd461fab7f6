import { describe, expect, it } from 'vitest'
import { chanceOf, sumOf } from '../../../src/stages/announcements/model.js'
import { weightTable } from '../../../src/stages/announcements/weight-table.js'

const WEIGHTS = { bias: 0.5, 'verb:open': 2, 'tense:past': -1, 'what:new': 0 }

describe('the weights of an instance', () => {
  it.each([
    ['nothing known', ['verb:sleep', 'constructor'], []],
    ['one', ['verb:open', 'verb:sleep'], [2]],
    ['a name that stands twice, once', ['verb:open', 'tense:past', 'verb:open'], [2, -1]],
    ['one without effect', ['what:new'], [0]],
  ])('holds %s', (_, features, expected) => {
    expect(weightTable(WEIGHTS).of(features)).toEqual(expected)
  })

  it('counts a name anew for each instance', () => {
    const table = weightTable(WEIGHTS)
    expect(table.of(['verb:open'])).toEqual([2])
    expect(table.of(['verb:open'])).toEqual([2])
    expect(weightTable(WEIGHTS)).toBe(table)
  })

  it('is summed with the bias', () => {
    expect(sumOf(['verb:open', 'tense:past', 'tense:past'], WEIGHTS)).toBeCloseTo(1.5)
    expect(chanceOf([], { bias: 0 })).toBe(0.5)
  })
})
