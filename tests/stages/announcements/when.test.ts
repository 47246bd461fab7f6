import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** The days of all news that a plain release of Friday, 3 May 2024 tells. */
function daysOf(body: string): (string | null)[] {
  const text = `Harbours News\n\nOSTBY, 3 May 2024 – ${body}\n`
  return pipeline.summarize(documentOf(text)).announcements.map(({ when }) => when?.value ?? null)
}

describe('the day that the sentence behind gives', () => {
  it.each([
    ['The Council adopted the Pilotage Code on Friday. It takes effect on 1 September.', '2024-09-01'],
    ['The members elected Ines Carvalho as chair for three years. She takes office on 1 July.', '2024-07-01'],
    ['The two ports signed a treaty on tugs this morning. It will enter into force on 1 October.', '2024-10-01'],
    ['The Guild has set up a helpline for deck hands. It goes live on 15 June.', '2024-06-15'],
    ['The Authority has fined Norvell Ferries 40,000 euros. The decision was taken on 2 May.', '2024-05-02'],
    ['The Board has appointed Jon Aske as treasurer. His appointment will take effect on 1 March.', '2025-03-01'],
    ['The Guild and Norvell signed a contract for a tug. It will be taken over on 1 June.', '2024-06-01'],
  ])('is that of the news: %s', (body, day) => {
    expect(daysOf(body)).toEqual([day])
  })

  it.each([
    'The Guild has set up a helpline for deck hands. It was founded in 1974.',
    'The Board has appointed Jon Aske as treasurer. It meets again on 1 July.',
    'The Guild has set up a helpline for deck hands. The old one started with three lamps and 40 members by 1 June.',
  ])('is none where the sentence tells something else: %s', (body) => {
    expect(daysOf(body)[0]).toBeNull()
  })
})

it.each([
  'The Council adopted the Pilotage Code on Friday. It takes effect on 1 September.',
  'The Council adopted the Pilotage Code and the Tide Code. Unless otherwise noted, the rules take effect on 1 September.',
])('the words that give a day end before the stop: %s', (body) => {
  const { announcements } = pipeline.summarize(documentOf(`Harbours News\n\nOSTBY, 3 May 2024 – ${body}\n`))
  expect(announcements[0]?.when?.span.text).toBe('1 September')
})

it.each([
  'The Council will open the new lock on 29 February.',
  'The Council adopted the Pilotage Code on Friday. It takes effect on 29 February.',
])('no day is told that its year has not: %s', (body) => {
  expect(daysOf(body)).not.toContain('2025-02-29')
})

describe('the day that stands elsewhere in the sentence', () => {
  it.each([
    ['You elected Jon Aske as chair this morning, and he takes over on 1 July.', '2024-07-01'],
    ['The Fair will be back in Leith next spring, from 10 to 13 April.', '2025-04-10'],
    ['The fourth Congress will take place in Bergen in June 2025 (2 to 6 June).', '2025-06-02'],
    ['The Port and the Museum signed a memorandum to improve the training of young pilots today.', '2024-05-03'],
    [
      'After two days of talks, the session came to an end on Thursday, when the ministers adopted the Charter of Ostby.',
      '2024-05-02',
    ],
    [
      'At a dinner on Thursday evening, which was paid for by the town, the Mayor presented the Lantern Medal to Kai Dahl.',
      '2024-05-02',
    ],
    ['Kai Dahl was elected treasurer with immediate effect.', '2024-05-03'],
    ['The Ministry will give 3 million euros a year for cadets, starting with the academic year 2024-25.', '2024'],
    ['The Assembly adopted the Tide Standard, which replaces the rules of 1988 from 1 January 2025.', '2025-01-01'],
    ['The Trust is extending the deadline for entries from 10 May to 1 June.', '2024-06-01'],
    ['Parliament voted by 61 to 14 on Wednesday to adopt the Pilotage Act.', '2024-05-01'],
    ['All the recordings go up on our site this Wednesday.', '2024-05-08'],
    ['Norvell announced today that it is closing its works in Varde.', '2024-05-03'],
  ])('is the one that says when: %s', (body, day) => {
    expect(daysOf(body)).toEqual([day])
  })

  it.each([
    'The audit of 2022 has been published on the website.',
    'The Bank will lend 85 million euros for stations, and Norvell said that its boats were ordered for 2027.',
  ])('is none where it names a thing or is of what somebody else tells: %s', (body) => {
    expect(daysOf(body)[0]).toBeNull()
  })
})

it('gives the day over a list to its items', () => {
  const text =
    'Ostby Town Council\n\n3 May 2024\n\nDecisions on Thursday:\n\n- The Council adopted the Pilotage Code.\n- The Council set up a fund for deck hands.\n'
  const days = pipeline.summarize(documentOf(text)).announcements.map(({ when }) => when?.value)
  expect(days).toEqual(['2024-05-02', '2024-05-02'])
})
