import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/stages/themes/candidates.js'
import { withLabel } from '../../../src/stages/themes/evidence.js'
import type { Survey } from '../../../src/stages/themes/survey.js'

/** What is asked of a release here: the stems of its sentences. */
const survey = (...sentences: string[]): Survey =>
  ({ different: sentences.map((stems) => new Set(stems.split(' '))) }) as unknown as Survey
const label = (stems: string): Candidate => ({ stems: stems.split(' ') }) as unknown as Candidate
const order = (one: Survey, chances: readonly number[], name: string): number[] =>
  withLabel(
    one,
    chances.map((chance, sentence) => ({ sentence, chance })).sort((a, b) => b.chance - a.chance),
    label(name),
  ).map(({ sentence }) => sentence)

it.each([['night ferri'], ['night']])(
  'shows first, among sentences about as likely, the one that holds the label: %s',
  (name) => {
    const release = survey('harbour master quay', 'island night ferri return')
    expect(order(release, [0.55, 0.5], name)).toEqual([1, 0])
  },
)

it('leaves a much likelier sentence first', () => {
  expect(order(survey('harbour master quay', 'island night ferri return'), [0.9, 0.3], 'night ferri')).toEqual([0, 1])
})

it('counts a part of the label for less than the whole of it', () => {
  const release = survey('night shift', 'island night ferri')
  expect(order(release, [0.5, 0.5], 'night ferri')).toEqual([1, 0])
  expect(order(release, [0.7, 0.5], 'night ferri')).toEqual([0, 1])
})

it('keeps chances between 0 and 1', () => {
  const [first] = withLabel(survey('night ferri'), [{ sentence: 0, chance: 1 }], label('night ferri'))
  expect(first!.chance).toBeGreaterThan(0.9)
  expect(first!.chance).toBeLessThanOrEqual(1)
})
