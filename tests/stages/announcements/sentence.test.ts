import { expect, it } from 'vitest'
import { findCandidates } from '../../../src/stages/announcements/candidates.js'
import { chanceInContext, OPINIONS, standingsOf, type Standing } from '../../../src/stages/announcements/context.js'
import { judgedOf, MODELS } from '../../../src/stages/announcements/index.js'
import { builtInFinder, releaseFor } from '../../../src/stages/announcements/learning.train.js'
import { bestOfEach, type Chosen } from '../../../src/stages/announcements/merge.js'
import { sentenceFeaturesOf } from '../../../src/stages/announcements/sentence.js'
import { typeFeaturesOf } from '../../../src/stages/announcements/typing.js'

const finder = builtInFinder()
const release = releaseFor({
  id: 'pilots',
  text: 'Pilots of the north\n\nThe guild of pilots meets in Rauma each spring.\n\nIn May 2031 the guild will open a school for tug masters in 3 ports.\n',
})
const candidates = findCandidates(release, finder)
/** Those of the last sentence. */
const opening = candidates.filter(({ parsed }) => parsed.words.some(({ lower }) => lower === 'school'))

function chosenOf(): Chosen[] {
  return bestOfEach(judgedOf(release, candidates, MODELS), MODELS)
}

function standingOf(change: Partial<Chosen>): Standing {
  const all = chosenOf()
  return standingsOf([{ ...all.at(-1)!, given: false, ...change }], release)[0]!
}

it('reads every word of a sentence, small ones too, and none with digits', () => {
  const said = sentenceFeaturesOf(opening).filter((feature) => feature.startsWith('said:'))
  expect(said).toEqual(expect.arrayContaining(['said:will', 'said:a', 'said:school', 'said:may']))
  expect(said.filter((feature) => /\d/.test(feature))).toEqual([])
})

it('reads what the type is told by, without the words of open classes', () => {
  const shared = sentenceFeaturesOf(opening).filter((feature) => !feature.startsWith('said:'))
  const types = typeFeaturesOf(opening).filter((feature) => feature !== 'bias' && !feature.startsWith('word:'))
  expect(shared).toEqual(types)
})

it.each(OPINIONS)('trusts each of its readers: %s', (name) => {
  expect(MODELS.context[name]).toBeGreaterThan(0)
})

it('thinks news likelier the likelier trigger, sentence or type', () => {
  const chance = (change: Partial<Chosen>): number => chanceInContext(standingOf(change), MODELS.context)
  const doubtful = { chance: 0.3, sentenceOdds: -1, share: 0.4 }
  expect(chance({ ...doubtful, chance: 0.6 })).toBeGreaterThan(chance(doubtful))
  expect(chance({ ...doubtful, sentenceOdds: 1 })).toBeGreaterThan(chance(doubtful))
  expect(chance({ ...doubtful, share: 0.8 })).toBeGreaterThan(chance(doubtful))
  expect(chance({ ...doubtful, share: 0.999 })).toBe(chance({ ...doubtful, share: 0.96 }))
})

it('sees only what stands beside a place in its sentence', () => {
  const [one] = chosenOf().slice(-1)
  const alone = { ...one!, chance: 0.4, given: false }
  const better = { ...one!, chance: 0.9, given: false }
  expect(standingsOf([alone], release)[0]!.features).toContain('beside:nothing')
  const [, weaker] = standingsOf([better, alone], release)
  expect(weaker!.features.some((feature) => feature.startsWith('beside:better'))).toBe(true)
})
