import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'
import { SENTENCES } from './sentences.cases.js'

/** Offsets of the boundaries, counted without white space. */
function labelled(marked: string): { text: string; boundaries: number[] } {
  const boundaries: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '¦') boundaries.push(packed(text))
    else text += character
  }
  return { text, boundaries }
}

const packed = (text: string): number => text.replace(/\s+/g, '').length

function found(text: string): number[] {
  return splitSentences(text, { start: 0, end: text.length })
    .slice(0, -1)
    .map(({ end }) => packed(text.slice(0, end)))
}

describe('sentence boundaries', () => {
  const cases = SENTENCES.map(labelled)
  const gold = cases.reduce((sum, { boundaries }) => sum + boundaries.length, 0)

  it('are labelled in good number', () => {
    expect(gold + cases.length).toBeGreaterThanOrEqual(300)
  })

  it('are found with an F1 of 99 or more', () => {
    const wrong: string[] = []
    let matched = 0
    let predicted = 0
    for (const { text, boundaries } of cases) {
      const ours = found(text)
      const right = ours.filter((one) => boundaries.includes(one)).length
      matched += right
      predicted += ours.length
      if (right !== boundaries.length || right !== ours.length) wrong.push(text)
    }
    expect((2 * matched) / (predicted + gold), wrong.join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})
