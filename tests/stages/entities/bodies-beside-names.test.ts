import { describe, expect, it } from 'vitest'
import { told } from './told.js'

const text = (sentence: string): string =>
  `Lock gates open again\n\nThe gates opened on Monday after nine weeks. ${sentence} Boats passed all day.\n`

describe('a field of study with a capital word before it', () => {
  it.each<[sentence: string, role: string, organization: string | null]>([
    [
      'Marta Lindqvist, professor of French literature at Ostby University, read a poem.',
      'professor of French literature',
      'Ostby University',
    ],
    ['The rope was cut by head of Asian studies Marta Lindqvist.', 'head of Asian studies', null],
    ['Marta Lindqvist, dean of Earth sciences, dug a hole.', 'dean of Earth sciences', null],
  ])('belongs to the role as a whole: %s', (sentence, role, organization) => {
    expect(told(text(sentence))).toEqual([role, organization])
  })
})

describe('a body that owns the names behind it', () => {
  it.each([
    'The University of Ostby’s Marta Lindqvist cut the rope.',
    'The University of Ostby’s Nils Holm and Marta Lindqvist cut the rope.',
    'Ostby University’s Nils Holm, Olle Berg and Marta Lindqvist cut the rope.',
  ])('is that of all: %s', (sentence) => {
    expect(told(text(sentence))[1]).toMatch(/^(?:University of Ostby|Ostby University)$/)
  })
})

describe('the body behind the last name of a list', () => {
  it.each<[sentence: string, organization: string | null]>([
    ['Marta Lindqvist and Nils Holm from the Ostby Water Board cut the rope.', 'Ostby Water Board'],
    ['Marta Lindqvist of Kelcor and Nils Holm from the Ostby Water Board cut the rope.', null],
    ['Nils Holm of Kelcor and Marta Lindqvist from the Ostby Water Board cut the rope.', 'Ostby Water Board'],
  ])('is not that of who comes from elsewhere: %s', (sentence, organization) => {
    expect(told(text(sentence))[1]).toBe(organization)
  })
})

describe('what a comma joins to a name', () => {
  it.each<[sentence: string, organization: string | null]>([
    ['Marta Lindqvist, Ostby Water Board, cut the rope.', 'Ostby Water Board'],
    ['Marta Lindqvist, Kelcor Tugs Ltd, and Nils Holm, Fell Lines Ltd, cut the rope.', 'Kelcor Tugs Ltd'],
    ['We asked Marta Lindqvist, Ostby Water Board. Nils Holm was away.', 'Ostby Water Board'],
    ['Marta Lindqvist, Democrat from Ohio, cut the rope.', 'Democrat'],
    ['On board were Marta Lindqvist, Froy Dahl, Nils Holm, Olle Berg and a dog.', null],
    ['We heard Fast Knots with Marta Lindqvist, Slow Ropes with Nils Holm and a song.', null],
    ['Painters Marta Lindqvist, Upper Lock Dr Nils Holm and Olle Berg came.', null],
    ['First prize: Marta Lindqvist, Warmly commended: Nils Holm.', null],
  ])('is a body where it reads as one, and none where it is the next name of a list: %s', (sentence, organization) => {
    expect(told(text(sentence))[1]).toBe(organization)
  })
})

describe('the ministry in which a new office is held', () => {
  it.each<[sentence: string, organization: string | null]>([
    [
      'Marta Lindqvist will be promoted to Minister of State, and will be appointed in the Ministry of Rivers.',
      'Ministry of Rivers',
    ],
    ['Marta Lindqvist will be promoted to Minister of State. Olle Berg stays in the Ministry of Rivers.', null],
  ])('stands in the same sentence: %s', (sentence, organization) => {
    expect(told(text(sentence))[1]).toBe(organization)
  })
})
