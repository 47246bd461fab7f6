import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ANNOUNCEMENT_TYPES } from '../../../src/core/summary.js'
import { builtInFinder } from '../../../src/stages/announcements/learning.train.js'
import { writtenCases } from '../../../src/stages/announcements/written.train.js'
import { placeOf } from '../../../src/stages/announcements/merge.js'
import { TYPED_SENTENCES } from '../../../src/stages/announcements/typed-sentences.data.js'
import { UNTOLD_SENTENCES } from '../../../src/stages/announcements/untold-sentences.data.js'
import { WRITTEN_RELEASES } from '../../../src/stages/announcements/written-releases.data.js'

const types = WRITTEN_RELEASES.flatMap((release) => [...release.matchAll(/\[([^\]]*)\] /g)].map(([, type]) => type))

it('marks the sentences of written releases with types of the guide, or leaves them open', () => {
  expect(types.filter((type) => type !== '?' && !(ANNOUNCEMENT_TYPES as readonly string[]).includes(type!))).toEqual([])
})

it('has written releases without news, and news of each type', () => {
  expect(WRITTEN_RELEASES.filter((release) => !release.includes('[')).length).toBeGreaterThan(15)
  expect([...ANNOUNCEMENT_TYPES].filter((type) => !types.includes(type))).toEqual([])
})

it('finds a candidate for nearly all news that is marked', () => {
  const told = writtenCases(builtInFinder()).flatMap(({ rows }) => rows.filter(({ news }) => news))
  const places = new Set(told.map(({ id, candidate }) => `${id} ${placeOf(candidate)}`))
  const marked = types.filter((type) => type !== '?').length
  expect(places.size / marked).toBeGreaterThan(0.9)
})

it('is tested on no sentence that it has learnt', () => {
  const learnt = [...Object.values(TYPED_SENTENCES), ...Object.values(UNTOLD_SENTENCES), ...WRITTEN_RELEASES]
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\] /, '').trim())
    .filter((line) => line.length > 30)
  const tests = readFileSync('tests/stages/announcements/announcements.test.ts', 'utf8')
  expect(learnt.filter((sentence) => tests.includes(sentence))).toEqual([])
})
