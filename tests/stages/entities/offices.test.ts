import { describe, expect, it } from 'vitest'
import { told } from './told.js'

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

describe('an office that something parts from its name', () => {
  it.each<[text: string, role: string | null, organization: string | null]>([
    ['The Mayor of Ostby, Ohio, Marta Lindqvist, agreed.', 'Mayor', 'Ostby'],
    [
      'With them is a student adviser from the University of Fell, Marta Lindqvist.',
      'student adviser',
      'University of Fell',
    ],
    ['The Chief of the Army, Lieutenant-General Marta Lindqvist, said so.', 'Chief of the Army', null],
    ['Also charged are Peter Hallam and Marta Lindqvist, both from the Fell Fruit Union.', null, 'Fell Fruit Union'],
    [
      'Thanks go to Marta Lindqvist the Statistician at the Fell Statistics Division.',
      'Statistician',
      'Fell Statistics Division',
    ],
    ['Professor Marta Lindqvist at Ostby University agreed.', 'Professor', 'Ostby University'],
    [
      'Bishop Marta Lindqvist of Grand Rapids, chairman of the Fell Committee on Justice, agreed.',
      'chairman',
      'Fell Committee on Justice',
    ],
    [
      'It was signed by Marta Lindqvist, Secretary to the Ministry of Finance, Planning, and Tourism, in May.',
      'Secretary',
      'Ministry of Finance, Planning, and Tourism',
    ],
    ['Present were Secretaries Peter Hallam (FELA), Marta Lindqvist (DOLE), and Ann Tay (OSB).', 'Secretary', 'DOLE'],
    [
      'Thanks to FELA organizing team: Mr. Peter Hallam, Mrs. Marta Lindqvist and Mrs. Ann Tay.',
      null,
      'FELA organizing team',
    ],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })

  it('stands on the line under a name with its titles', () => {
    const text =
      'Speech: grants\n\nSenator the Hon Marta Lindqvist\n\nMinister for Human Services\n\nIt is a great pleasure to be here with you today in Ostby.\n'
    expect(told(text)[0]).toBe('Minister for Human Services')
  })

  it('is of the writer’s body behind “our”', () => {
    const text =
      'Ostby Chess Federation\n\nYear in review\n\nThe Ostby Chess Federation had a good year. Peter Hallam and Marta Lindqvist, our Rating Officer, mended the list.\n\nAbout Ostby Chess Federation\n\nThe Ostby Chess Federation was founded in 1961.\n'
    expect(told(text)).toEqual(['Rating Officer', 'Ostby Chess Federation'])
  })
})

describe('a body that is called by its address, and what is none', () => {
  it.each<[text: string, role: string | null, organization: string | null]>([
    ['The judges were Peter Hallam and Marta Lindqvist, CEO of fell.gg.', 'CEO', 'fell.gg'],
    ['Thanks to Marta Lindqvist of Fellsoft.biz for this.', null, 'Fellsoft.biz'],
    ['Governor Marta Lindqvist (R) and others agreed.', 'Governor', null],
    ['Marta Lindqvist, assistant professor in Business Administration, agreed.', 'assistant professor', null],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })
})
