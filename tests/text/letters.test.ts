import { expect, test } from 'vitest'
import { holdsLetter } from '../../src/text/letters.js'

test.each([
  ['“““““ ”””', false],
  ['*** 12 * 30 ***', false],
  ['== é ==', true],
  ['№ 7: 雨', true],
])('%s holds a letter: %s', (words, expected) => {
  expect(holdsLetter(words, { start: 0, end: words.length })).toBe(expected)
})

test('letters before and behind the stretch do not count', () => {
  expect(holdsLetter('ab 12 cd', { start: 2, end: 6 })).toBe(false)
})
