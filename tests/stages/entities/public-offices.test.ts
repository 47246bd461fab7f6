import { describe, expect, it } from 'vitest'
import { told } from './told.js'

const club = (sentence: string): string =>
  `Rowing season opens\n\nThe Fell Rowing Club opened its season on Monday. The Fell Rowing Club has forty boats. ${sentence} The Fell Rowing Club was founded by a baker.\n`

describe('an office of a town or a state', () => {
  it.each<[sentence: string, organization: string | null]>([
    ['The flag was raised by Deputy Mayor Marta Lindqvist.', null],
    ['The rope was cut by Commissioner Marta Lindqvist.', null],
    ['The rope was cut by Parliamentary Secretary for Rivers Marta Lindqvist.', null],
    ['The rope was cut by Deputy Inspector Marta Lindqvist.', null],
    ['Treasurer Marta Lindqvist thanked the cooks.', 'Fell Rowing Club'],
  ])('is none of the club that a text is about: %s', (sentence, organization) => {
    expect(told(club(sentence))[1]).toBe(organization)
  })

  it('is one of the county that a text is about', () => {
    const text =
      'Bridge opens\n\nFell County opened the bridge on Monday. Fell County paid for it. Commissioner Marta Lindqvist cut the rope. Fell County has nine bridges.\n'
    expect(told(text)[1]).toBe('Fell County')
  })
})

describe('no body', () => {
  it.each([
    'We met Chief Judge Marta Lindqvist, the Ferry Pilots Association Dinner, and a dog.\n',
    'DURING THE HARBOUR ASSOCIATION LAUNCH\n\nSecretary Marta Lindqvist spoke. Nobody answered.\n',
  ])('is what people go to, or the rest of a headline: %s', (text) => {
    expect(told(text)[1]).toBeNull()
  })
})

describe('a minister', () => {
  it.each<[text: string, organization: string | null]>([
    [
      'Ferry fares fall\n\nFares in Norway fall in May. Norway has nine ferries. The Minister for Ferries, Marta Lindqvist, cut a rope.\n',
      null,
    ],
    [
      'Ferry fares fall\n\nA study by the Ministry of Ferries of Samoa was read. Minister of Ferries Marta Lindqvist clapped.\n',
      'Ministry of Ferries of Samoa',
    ],
    ['Ferry fares fall\n\nNorwegian Ferry Minister Marta Lindqvist cut a rope.\n', 'Norway'],
    ['Ferry fares fall\n\nFerry Minister Marta Lindqvist of Norway cut a rope.\n', 'Norway'],
    ['Ferry fares fall\n\nPresident Marta Lindqvist of Norway met King Olle IV of Samoa.\n', 'Norway'],
    ['Ferry fares fall\n\nTreasurer Marta Lindqvist of Norway cut a rope.\n', null],
  ])(
    'is of a country that the words beside the name say, and of none that the text names often: %s',
    (text, organization) => {
      expect(told(text)[1]).toBe(organization)
    },
  )
})

describe('an office with no body beside it', () => {
  const match = (more: string): string =>
    `Boats race again\n\nOn Monday we saw a race. The Fell Rowing Club met the Ostby Rowing Club. The Fell Rowing Club won, and the Ostby Rowing Club sank. ${more}The rope was cut by Treasurer Marta Lindqvist. Nobody drowned.\n`
  it.each<[more: string, organization: string | null]>([
    ['', null],
    ['The Fell Rowing Club has a cook. ', 'Fell Rowing Club'],
  ])('is one of the body that is named most, and of neither where two are: %s', (more, organization) => {
    expect(told(match(more))[1]).toBe(organization)
  })
})
