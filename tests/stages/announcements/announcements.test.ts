import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** The announcements of one sentence in the middle of a plain release. */
function announcementsOf(sentence: string) {
  const text = `Northern Harbours Forum ends in Turku\n\nTurku, 16 May 2024 – The Third Northern Harbours Forum ended today.\n\n${sentence}\n\nDelegates spent the first afternoon on shore power.\n`
  return pipeline.summarize(documentOf(text)).announcements
}

it.each([
  ['The fourth Forum will be held in Gdansk in May 2026.', 'next-edition', 'fourth Forum'],
  ['The Forum adopted the Turku Charter on Port Dues.', 'adoption', 'Turku Charter on Port Dues'],
  ['Ms Aino Salmela was elected President of the Association.', 'appointment', 'President of the Association'],
  ['The Golden Anchor prize was awarded to Ilse Vanderhoven.', 'award', 'Golden Anchor prize'],
  ['The Ocean Fund pledged 3.2 million dollars for beacons.', 'funding', '3.2 million dollars for beacons'],
  ['Nine operators signed a memorandum of understanding.', 'agreement', 'memorandum of understanding'],
])('tells what is news: %s', (sentence, type, what) => {
  const found = announcementsOf(sentence)
  expect(found.map((one) => one.type)).toEqual([type])
  expect(found[0]!.what?.value).toBe(what)
  expect(found[0]!.evidence.text).toBe(sentence)
})

it.each([
  'The ports should adopt the Charter next year.',
  'In 2019 the Forum had adopted the Oslo Charter.',
  'Thanks are due to the city for its hospitality.',
])('takes no wish, background or thanks for news: %s', (sentence) => {
  expect(announcementsOf(sentence)).toEqual([])
})
