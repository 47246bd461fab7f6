import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { summarySchema } from '../../../src/core/schema.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

function summaryOf(text: string, options: string) {
  const stages = ['structure', 'entities', 'references'].map((stage) => `  - stage: ${stage}\n`).join('')
  const source = `name: speech\nstages:\n${stages}  - stage: quotes\n    options: ${options}\n`
  return compile(parseDefinition(source, 'speech.yaml'), 'speech.yaml').summarize(
    documentOf(`Notes of the day\n\n${text}\n`),
  )
}

/** A sentence, the clause that it reports, its speaker’s words and their verb. */
const REPORTS: readonly (readonly [text: string, content: string, mention: string, cue: string])[] = [
  ['Aino Salmela said that the harbour would open in May.', 'the harbour would open in May', 'Aino Salmela', 'said'],
  ['Aino Salmela said the harbour would open in May.', 'the harbour would open in May', 'Aino Salmela', 'said'],
  ['The Minister told the annual meeting that prices had to fall.', 'prices had to fall', 'The Minister', 'told'],
  ['Tomas Varga asked whether the second phase was paid for.', 'the second phase was paid for', 'Tomas Varga', 'asked'],
  ['The harbour would open in May, Aino Salmela said.', 'The harbour would open in May', 'Aino Salmela', 'said'],
  ['The harbour would open in May, said Aino Salmela.', 'The harbour would open in May', 'Aino Salmela', 'said'],
  ['According to Petra Novak, the dam held all night.', 'the dam held all night', 'Petra Novak', 'According to'],
  ['The dam held all night, according to Petra Novak.', 'The dam held all night', 'Petra Novak', 'according to'],
]

describe('reports of indirect speech', () => {
  it.each(REPORTS)('%s', (text, content, mention, cue) => {
    const { reports } = summaryOf(text, '{ reports: true }')
    expect(reports?.map((report) => [report.span.text, report.speaker?.mention?.text, report.cue?.text])).toEqual([
      [content, mention, cue],
    ])
  })

  it.each([
    'Aino Salmela did not say that the harbour would open.',
    'The harbour would open in May.',
    'The meeting, which said little, ended at noon.',
    'The coast guard launched a search for the boat that spanned two counties.',
    'The novel offers a story of a journey that crosses every border.',
    'That figure is down from last year, when 122 thefts were committed.',
    'Aino Salmela said: “The harbour will open in May.”',
  ])('finds none in %j', (text) => {
    expect(summaryOf(text, '{ reports: true }').reports).toEqual([])
  })

  it('names the speaker by the fullest name', () => {
    const { reports } = summaryOf(
      'Aino Salmela opened the meeting. Salmela said that it was the tenth.',
      '{ reports: true }',
    )
    expect(reports?.[0]?.speaker?.name).toBe('Aino Salmela')
  })

  it('gives none unless asked, and what the schema allows where asked', () => {
    const text = 'Aino Salmela said that the harbour would open in May.'
    expect(summaryOf(text, '{}').reports).toBeUndefined()
    expect(() => summarySchema().parse(summaryOf(text, '{ reports: true }'))).not.toThrow()
  })
})
