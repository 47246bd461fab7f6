import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { documentOf } from '../../../src/input/read.js'

const pipeline = compile(parseDefinition('name: structure\nstages:\n  - stage: structure\n', 'structure'), 'structure')
const structureOf = (text: string) => pipeline.analyse(documentOf(text)).structure!
const kindsOf = (text: string) => structureOf(text).blocks.map(({ kind }) => kind)

const TIGHT = [
  'Prize set up in memory of bell-founder Ida Ros',
  "'She taught me to listen to the metal before the note'",
  'Two foundries have set up a prize to keep alive the memory of a founder who died at the age of forty.',
  'Ida Ros, from Ostby, cast her last bell in March.',
  'The foundries said in a joint statement: "The prize is for those at the start of their working life."',
  '"I can think of no better way to honour her," said Ole Ros, who cast beside her for many years in the old works by the river at the end of the lane.',
  'She was born in Ostby and learned her trade there.',
]

describe('lines that are paragraphs with no blank line between them', () => {
  it('are kept apart, with the title first', () => {
    const { blocks, title } = structureOf(`${TIGHT.join('\n')}\n`)
    expect(title?.value).toBe(TIGHT[0])
    expect(blocks).toHaveLength(TIGHT.length)
  })

  it('go on where a long one was broken off', () => {
    const [first, , third, ...rest] = TIGHT
    const broken = `${third!.slice(0, -1)}, as was told at length to the many people who had come to the works that day, some of\nthem from afar.`
    expect(structureOf([first, broken, ...rest].join('\n')).blocks).toHaveLength(TIGHT.length - 1)
  })
})

it.each<[what: string, above: string, isJoined: boolean]>([
  [
    'a name that is a link',
    'The yard was opened on Monday by the head of the guild and by the town’s mayor,\n\nAino Salmela',
    true,
  ],
  ['a short line', '12 wins', true],
  ['a paragraph', 'The yard was opened on Monday, and people from all over the north came to see it', false],
])('joins what opens with a comma to %s: %j', (_, above, isJoined) => {
  const last = structureOf(`Yard opens\n\n${above}\n\n, chair of the club.\n`).blocks.at(-1)!
  expect(last.end - last.start > ', chair of the club.'.length).toBe(isJoined)
})

it.each(['said', 'added', 'noted'])('joins a name to the line that breaks off behind %s', (verb) => {
  const told = `“The yard is dry,” ${verb}\n\nAino Salmela\n\n, chair of the club.`
  const below = `“The yard is dry.”\n\n${verb} Aino Salmela, chair of the club.`
  for (const words of [told, below]) expect(structureOf(`Yard opens\n\n${words}\n`).blocks).toHaveLength(2)
})

it('takes a dateline on a line of its own for that of the paragraph below', () => {
  const { dateline, sentences } = structureOf(
    'Foundry wins a prize\nMay 29, 2026\nOSTBY —\nThe foundry of Ostby has won the prize of the guild for its work on the bells of the old tower.\n',
  )
  expect(dateline?.place?.value).toBe('Ostby')
  expect(sentences.at(-1)?.start).toBeGreaterThan(40)
})

it.each<[head: string, kind: string]>([
  ['40 Events In 29 Towns Will Mark The Anniversary Of The Bells', 'title'],
  ['![A bell][1]', 'caption'],
])('%s is a %s', (head, kind) => {
  expect(
    kindsOf(`${head}\n\nThe foundry of Ostby cast the bells of the old tower a hundred years ago this week.\n`)[0],
  ).toBe(kind)
})

it('takes a first line in capital words for the title, for all its full stop', () => {
  const text =
    'Founders Deplore Loss Of Old Bells In Ostby.\n\nThe guild of founders said on Monday that too many old bells had been sold for their metal.\n'
  expect(structureOf(text).title?.value).toBe('Founders Deplore Loss Of Old Bells In Ostby.')
})

it('finds no letter-head below the body, and no publisher in a wire', () => {
  const body =
    'The foundry of Ostby cast the bells of the old tower a hundred years ago this week, and they were rung on Sunday by forty people from nine towns, who had come by boat, by train and on foot.'
  const { publisher } = structureOf(
    `Bells rung again\n\nOSTBY, May 3, 2026 (OSTRELWIRE) -- ${body}\n\nOstby Centre for Old Metal\n\nIt is open.\n`,
  )
  expect(publisher).toBeNull()
})

it('keeps the words about the sender and those to ask apart from the news', () => {
  const body =
    'The foundry of Ostby cast the bells of the old tower a hundred years ago this week, and they were rung on Sunday by forty people from nine towns.'
  const about = 'Ostby Foundry casts bells, cannons and fountains for towns on four continents.'
  const text = `Bells of Ostby turn a hundred\n\n${body}\n\nAbout Ostby Foundry\n\n${about}\n\nMedia Contact\n\nOstby Foundry\n\nSenior Editor: Ida Ros\n`
  expect(kindsOf(text)).toEqual(['title', 'paragraph', 'heading', 'boilerplate', 'contact', 'contact', 'contact'])
})
