import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const pipeline = compile(
  parseDefinition('name: offices\nstages:\n  - stage: structure\n  - stage: entities\n', 'offices'),
  'offices',
)

function told(text: string, name = 'Marta Lindqvist'): [role: string | null, organization: string | null] {
  const person = pipeline.analyse(documentOf(text)).entities!.people.find((one) => one.name === name)
  return [person?.role?.value ?? null, person?.organization?.value ?? null]
}

describe('an office and its field', () => {
  it.each<[text: string, role: string, organization: string | null]>([
    [
      'So said Marta Lindqvist, Senior Minister of State for Coasts and the Sea.',
      'Senior Minister of State for Coasts and the Sea',
      null,
    ],
    [
      'It was opened by the Minister for Justice and Customs, Marta Lindqvist.',
      'Minister for Justice and Customs',
      null,
    ],
    ['Marta Lindqvist, Minister of Fisheries of Peru, agreed.', 'Minister of Fisheries', 'Peru'],
    ['Marta Lindqvist, Member of Parliament for Ostby, asked.', 'Member of Parliament for Ostby', null],
    ['The Ambassador to Ecuador Marta Lindqvist spoke.', 'Ambassador to Ecuador', null],
    ['Marta Lindqvist, Chief of Staff to the Mayor, agreed.', 'Chief of Staff to the Mayor', null],
    [
      'So said Marta Lindqvist, Special Agent in Charge of the FELA Ostby Office.',
      'Special Agent in Charge',
      'FELA Ostby Office',
    ],
    ['It works, said Marta Lindqvist, Social Media Strategist for FELA, on Monday.', 'Social Media Strategist', 'FELA'],
    [
      'Office of Ocean and River Policy Director Marta Lindqvist spoke.',
      'Director',
      'Office of Ocean and River Policy',
    ],
    ['He was Senior Adviser to Ostby Mayor Marta Lindqvist.', 'Mayor', 'Ostby'],
    ['I am sure Senator Marta Lindqvist knows.', 'Senator', null],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })
})

describe('the body before an office', () => {
  it.each<[text: string, organization: string | null]>([
    [
      'Correction Officers’ Benevolent Association President Marta Lindqvist said so.',
      'Correction Officers’ Benevolent Association',
    ],
    ['American Federation of Teachers President Marta Lindqvist told us.', 'American Federation of Teachers'],
    ['Former FELA President Marta Lindqvist will speak.', 'FELA'],
    ['They wrote to immediate past Ostby University Chancellor Marta Lindqvist.', 'Ostby University'],
    ['He worked for the Honorable Judge Marta Lindqvist in Fell.', null],
  ])('%s', (text, organization) => {
    expect(told(text)[1]).toBe(organization)
  })
})

describe('what stands behind a name', () => {
  it.each<[text: string, role: string | null, organization: string | null]>([
    ['“It works,” said Marta Lindqvist spokesperson for Fell Harbour Trust.', 'spokesperson', 'Fell Harbour Trust'],
    [
      'Peter Hallam and Dr Marta Lindqvist, also from the School of Marine Sciences, began it.',
      null,
      'School of Marine Sciences',
    ],
    ['Marta Lindqvist of FELA’s 18F showed how.', null, 'FELA'],
    ['Marta Lindqvist (née Holm) received a medal.', null, null],
    [
      'Marta Lindqvist (林小美, 58-year-old female Singaporean), the former Director of Fell Marine Ltd, was charged.',
      'former Director',
      'Fell Marine Ltd',
    ],
    [
      'So said Marta Lindqvist, Director of the Department of Fisheries.When boats came, she left.',
      'Director of the Department of Fisheries',
      'Department of Fisheries',
    ],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })
})
