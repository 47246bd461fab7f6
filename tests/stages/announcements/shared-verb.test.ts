import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

function newsOf(body: string) {
  const text = `Harbours News\n\nOSTBY, 3 May 2024 – ${body}\n`
  return pipeline
    .summarize(documentOf(text))
    .announcements.map(({ type, who, what }) => [type, who?.value ?? null, what?.value ?? null])
}

it.each([
  [
    'The assembly elected Ann Lee as president and Jon Aske as treasurer.',
    [
      ['appointment', 'Ann Lee', 'president'],
      ['appointment', 'Jon Aske', 'treasurer'],
    ],
  ],
  [
    'Ann Lee (Norway) was elected Chairperson and Mr. Jon Aske (Malta) Vice-Chairperson of the Committee.',
    [
      ['appointment', 'Ann Lee', 'Chairperson'],
      ['appointment', 'Jon Aske', 'Vice-Chairperson of the Committee'],
    ],
  ],
  [
    'A Working Group on Tides was set up, with Ann Lee (Malta) as its convener.',
    [
      ['launch', null, 'Working Group on Tides'],
      ['appointment', 'Ann Lee', 'convener'],
    ],
  ],
  [
    'The Golden Oar was won by the village of Varde, and the special prize of the jury by the ferry of Leith.',
    [
      ['award', 'village of Varde', 'Golden Oar'],
      ['award', 'ferry of Leith', 'special prize of the jury'],
    ],
  ],
])('tells what shares the verb of other news: %s', (body, news) => {
  expect(newsOf(body)).toEqual(news)
})

it.each([
  'Ann Lee was elected to the board and Jon Aske spoke as secretary of the club.',
  'The Board appointed Ann Lee as director and thanked Jon Aske, the outgoing treasurer.',
  'The Guild has set up a helpline, with Ann Lee as a guest of its first day.',
])('tells nothing more of somebody who gets no office: %s', (body) => {
  expect(newsOf(body).length).toBe(1)
})

it.each([
  'The council adopted the plan for the quay.\n\nElected to the board:\n\nAnn Lee, chair\n\nThe chair closed the meeting at ten past seven.\n\nJ. Aske, secretary',
  'The council adopted the plan for the quay.\n\nSecretary Jon Aske summed up: “The quay made us, the ferry feeds us.”',
])('takes who signs or speaks for no new officer: %s', (body) => {
  expect(newsOf(body).filter(([, who]) => /J\. Aske|Jon Aske|quay made us/.test(who ?? ''))).toEqual([])
})
