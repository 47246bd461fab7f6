import { expect, it } from 'vitest'
import { isCapital } from '../../../src/stages/event/name-edges.js'

it.each([
  ['Harbour', true],
  ['openQUAY', true],
  ['abcdeF', true],
  ['abcdefG', false],
  ['harbour', false],
  ['éclairX', false],
  ['éclaX', true],
  ['Ålesund', true],
  ['2Quays', false],
  ['-Quay', false],
])('%s', (text, expected) => expect(isCapital({ text, start: 0, end: text.length, kind: 'word' })).toBe(expected))
