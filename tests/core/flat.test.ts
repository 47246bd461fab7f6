import { describe, expect, it } from 'vitest'
import { flat, flatMap } from '../../src/core/flat.js'

describe('flatMap', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3],
      [1, 1, 2, 2, 3, 3],
    ],
    [[0], []],
  ])('makes of %j what the list itself would make of it', (list, expected) => {
    const each = (one: number, index: number): number[] => (one === 0 ? [] : [one, index + 1])
    expect(flatMap(list, each)).toEqual(list.flatMap(each))
    expect(flatMap(list, each)).toEqual(expected)
  })
})

describe('flat', () => {
  it('puts lists together in their order, and takes apart one level only', () => {
    expect(flat([['a'], [], ['b', 'c']])).toEqual(['a', 'b', 'c'])
    expect(flat([[['a']], [['b']]])).toEqual([['a'], ['b']])
  })
})
