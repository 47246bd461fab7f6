import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('fields of work before an office', () => {
  it.each<[text: string, name: string, role: string | null, organization: string | null]>([
    [
      'National Party Roads & Rail Spokesman Peter Hallam agreed.',
      'Peter Hallam',
      'Roads & Rail Spokesman',
      'National Party',
    ],
    ['The NRT Farm Reform spokesperson Peter Hallam agreed.', 'Peter Hallam', 'Farm Reform spokesperson', 'NRT'],
    ['Natural Sciences Dean Marta Lindqvist agreed.', 'Marta Lindqvist', 'Natural Sciences Dean', null],
    ['Intelligence Analyst Marta Lindqvist agreed.', 'Marta Lindqvist', 'Intelligence Analyst', null],
    [
      'Marta Lindqvist (Data Science and Informatics Librarian in the Centre for River Studies) agreed.',
      'Marta Lindqvist',
      'Data Science and Informatics Librarian',
      'Centre for River Studies',
    ],
    ['Peter Hallam, the tramway/ferry coordinator, agreed.', 'Peter Hallam', 'tramway/ferry coordinator', null],
    [
      'Peter Hallam, Principal Court Records Consultant, National Centre for Fell Courts, agreed.',
      'Peter Hallam',
      'Principal Court Records Consultant',
      'National Centre for Fell Courts',
    ],
    ['Peter Hallam, an expert on the Middle East, agreed.', 'Peter Hallam', 'expert on the Middle East', null],
    [
      'Dr Peter Hallam, corresponding author of the paper, agreed.',
      'Peter Hallam',
      'corresponding author of the paper',
      null,
    ],
    [
      '“It holds,” said Peter Hallam, QZP®, President of Fell Bridges Ltd.',
      'Peter Hallam',
      'President',
      'Fell Bridges Ltd',
    ],
    ['The bridge was quiet, said valedictorian Peter Hallam.', 'Peter Hallam', 'valedictorian', null],
  ])('%s', (text, name, role, organization) => {
    expect(told(text, name)).toEqual([role, organization])
  })
})

describe('what is said of two', () => {
  it.each<[text: string, name: string, organization: string | null]>([
    [
      'Clerk Marta Lindqvist and Paralegal Peter Hallam, both of the Fell Trust, agreed.',
      'Marta Lindqvist',
      'Fell Trust',
    ],
    ['Clerk Marta Lindqvist and Paralegal Peter Hallam, both of the Fell Trust, agreed.', 'Peter Hallam', 'Fell Trust'],
    [
      'It was led by Marta Lindqvist, Executive Director, and Peter Hallam, Staff Attorney, both of the Fell Trust.',
      'Peter Hallam',
      'Fell Trust',
    ],
    ['Clerk Marta Lindqvist agreed with Peter Hallam. Both of the Fell Trust boats were out.', 'Peter Hallam', null],
  ])('%s', (text, name, organization) => {
    expect(told(text, name)[1]).toBe(organization)
  })
})

describe('what stands under or behind a name without a sentence', () => {
  it.each<[text: string, name: string, role: string | null, organization: string | null]>([
    [
      'The ferry is late.\n\nMedia Contacts:\n\nPeter Hallam\n\nCORVANE Consulting\n\n613 812 7477\n\npeter@corvane.example',
      'Peter Hallam',
      'Media Contact',
      'CORVANE Consulting',
    ],
    [
      'The ferry is late.\n\nInvestor Contacts:\n\nPeter Hallam\n\nCorvane Advisory, Inc.\n\n646.823.8656',
      'Peter Hallam',
      null,
      'Corvane Advisory, Inc.',
    ],
    [
      'Peter Hallam MP Shadow Minister for Bridges\n\nTHE FERRY IS LATE\n\nIt is late.',
      'Peter Hallam',
      'Shadow Minister for Bridges',
      null,
    ],
    ['Ask Peter Hallam (DID : 62790000) or call.', 'Peter Hallam', null, null],
  ])('%s', (text, name, role, organization) => {
    expect(told(text, name)).toEqual([role, organization])
  })
})

describe('what is said of all who are listed', () => {
  it.each<[text: string, name: string, role: string | null, organization: string | null]>([
    [
      'We asked Marta Lindqvist and Peter Hallam, rowers at Fell College, to come.',
      'Marta Lindqvist',
      'rower',
      'Fell College',
    ],
    [
      'We asked Marta Lindqvist and Peter Hallam, rowers at Fell College, to come.',
      'Peter Hallam',
      'rower',
      'Fell College',
    ],
    ['We asked Marta Lindqvist and Peter Hallam, builders from NORVA, to come.', 'Peter Hallam', 'builder', 'NORVA'],
    [
      'The Port Advisory Council includes former pilots Marta Lindqvist and Peter Hallam.',
      'Peter Hallam',
      'former pilot',
      'Port Advisory Council',
    ],
    [
      'It rests with the Fell Safety Board, which includes Marta Lindqvist and Peter Hallam.',
      'Marta Lindqvist',
      null,
      'Fell Safety Board',
    ],
    [
      'The Fell Safety Board comprises Marta Lindqvist (Port Trust) and Peter Hallam (Ostby College).',
      'Marta Lindqvist',
      null,
      'Port Trust',
    ],
    [
      'The meal in the Port Group hall included soup, and Marta Lindqvist and Peter Hallam sang.',
      'Peter Hallam',
      null,
      null,
    ],
  ])('%s', (text, name, role, organization) => {
    expect(told(text, name)).toEqual([role, organization])
  })
})

describe('an office that somebody is called to', () => {
  it.each<[text: string, role: string | null, organization: string | null]>([
    ['Marta Lindqvist joins Norva Boats as chief pilot from Port Ferries Ltd.', 'chief pilot', 'Norva Boats'],
    ['Marta Lindqvist, who was elected president of the Fell Institute in May, agreed.', 'president', 'Fell Institute'],
    ['Marta Lindqvist, speaking on behalf of the Fell Institute, agreed.', null, 'Fell Institute'],
    ['Marta Lindqvist, speaking for the Fell Institute, agreed.', null, 'Fell Institute'],
    ['Marta Lindqvist, representing the Fell Institute, agreed.', null, 'Fell Institute'],
    ['“No,” said Marta Lindqvist, speaking on the new Pilot Safety Act.', null, null],
    ['“No,” said Marta Lindqvist, speaking on the second Port Safety Board.', null, null],
    [
      'Judge Peter Hallam (East Court) succeeds Judge Marta Lindqvist (West Court) as chair of the Fell Committee.',
      'Judge',
      'West Court',
    ],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })
})

describe('what stands before an office and is none of it', () => {
  it.each<[text: string, role: string | null, organization: string | null]>([
    [
      'It was Marta Lindqvist, Hon. Rowing Secretary, Fell Boat Union, who wrote.',
      'Hon. Rowing Secretary',
      'Fell Boat Union',
    ],
    [
      'The board heard these witnesses: Peter Hallam, Fell Union; Marta Lindqvist, Port Trust.',
      'witness',
      'Port Trust',
    ],
    [
      'It is late, said Minister Brown.\n\nMinister Brown’s media contact: Marta Lindqvist 0408 000 000',
      'media contact',
      null,
    ],
    [
      'It was led by the Fell Trust’s Harbour Bureau and Deputy Clerk Marta Lindqvist of the Port Trust.',
      'Deputy Clerk',
      'Port Trust',
    ],
    [
      'Marta Lindqvist, Visiting Digital Services Librarian at the University of Ostby, agreed.',
      'Visiting Digital Services Librarian',
      'University of Ostby',
    ],
    [
      'Marta Lindqvist, Associate Professor of US River Literature, Fell University, agreed.',
      'Associate Professor of US River Literature',
      'Fell University',
    ],
    ['Experts agreed, among them Marta Lindqvist, renowned river scholar.', 'renowned river scholar', null],
    [
      'Marta Lindqvist, River Data & Industry Expert at Fell College, agreed.',
      'River Data & Industry Expert',
      'Fell College',
    ],
    ['Marta Lindqvist, an entrepreneur with a passion for boats, agreed.', 'entrepreneur', null],
    ['Norva site admin Marta Lindqvist agreed.', 'site admin', 'Norva'],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })
})

describe('roles beside days, numbers and new groups', () => {
  it.each<[text: string, name: string, role: string | null, organization: string | null]>([
    ['On Monday pilot Peter Hallam won the race.', 'Peter Hallam', 'pilot', null],
    ['In May chairman Peter Hallam left the yard.', 'Peter Hallam', 'chairman', null],
    ['Two aides, Peter Hallam and Marta Lindqvist, stood near.', 'Marta Lindqvist', 'aide', null],
    [
      'There is now a steering group. Its members are Peter Hallam, Rita Moor and Marta Lindqvist.',
      'Marta Lindqvist',
      'steering group',
      null,
    ],
    [
      'The growers set up a seed committee in May. The members are Peter Hallam and Marta Lindqvist.',
      'Peter Hallam',
      'seed committee',
      null,
    ],
    [
      'Peter Hallam, head of the Commission’s isotope laboratory, agreed.',
      'Peter Hallam',
      'head of the Commission’s isotope laboratory',
      'Commission',
    ],
  ])('%s', (text, name, role, organization) => {
    expect(told(text, name)).toEqual([role, organization])
  })
})
