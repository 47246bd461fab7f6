import { expect, it } from 'vitest'
import { ANNOUNCEMENT_TYPES } from '../../../src/core/summary.js'
import { WRITTEN_RELEASES } from '../../../src/stages/announcements/written-releases.data.js'

const types = WRITTEN_RELEASES.flatMap((release) => [...release.matchAll(/\[([^\]]*)\] /g)].map(([, type]) => type))

it('marks the sentences of written releases with types of the guide, or leaves them open', () => {
  expect(types.filter((type) => type !== '?' && !(ANNOUNCEMENT_TYPES as readonly string[]).includes(type!))).toEqual([])
})

it('has written releases without news, and news of each type', () => {
  expect(WRITTEN_RELEASES.filter((release) => !release.includes('[')).length).toBeGreaterThan(15)
  expect([...ANNOUNCEMENT_TYPES].filter((type) => !types.includes(type))).toEqual([])
})
