import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { measure } from '../../src/cli/measure.js'
import { parseSnapshot, snapshotDifferences } from '../../src/score/index.js'

const FILE = 'fixtures/scores.json'

it('the kept scores are those that are measured (renew: node scripts/run.mjs scripts/snapshot.ts, and say why they changed)', () => {
  const kept = parseSnapshot(readFileSync(FILE, 'utf8'), FILE)
  expect(snapshotDifferences(kept, measure('releases', ['fixtures/dev', 'fixtures/train']))).toEqual([])
}, 120_000)

const figures = (value: number | null) => ({
  fixtures: 'h',
  pipeline: 'p',
  sets: { dev: { documents: 2, figures: { people: { value, low: null, high: null } } } },
})

it.each([
  [0.5, 0.5004, []],
  [0.5, 0.501, ['dev: people: kept 50.00, measured 50.10']],
  [null, 0.5, ['dev: people: kept nothing, measured 50.00']],
  [null, null, []],
])('a figure kept as %s and measured as %s', (kept, measured, lines) => {
  expect(snapshotDifferences(figures(kept), figures(measured))).toEqual(lines)
})

it('changed labels are told', () => {
  expect(snapshotDifferences({ ...figures(1), fixtures: 'other' }, figures(1))).toEqual([
    'the labelled releases have changed',
  ])
})
