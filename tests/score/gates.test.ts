import { describe, expect, it } from 'vitest'
import { parseGold } from '../../src/labels/index.js'
import { checkFloors, checkNotWorse, NOTHING_PREDICTED, parseGates, scoreSummaries } from '../../src/score/index.js'

const release = (id: string) =>
  parseGold('Bo Li and Aino Salmela met.', '{"people":[{"name":"Bo Li"},{"name":"Aino Salmela"}]}', id, id)
const GOLD = Array.from({ length: 12 }, (_, index) => release(`r${index}`))
const finding = (...names: string[]) =>
  scoreSummaries(
    GOLD,
    new Map(
      GOLD.map(({ id }) => [
        id,
        { ...NOTHING_PREDICTED, people: names.map((name) => ({ name, role: null, organization: null })) },
      ]),
    ),
  )

describe('floors', () => {
  it.each([
    ['people: 66', true],
    ['people: 0.66', true],
    ['people: 67', false],
    ['people: { precision: 100, recall: 50 }', true],
    ['people: { recall: 51 }', false],
    ['{"people": 60}', true],
    ['roles: 10', false],
    ['slots: { when: 10 }', false],
  ])('%s is met by one of two people: %s', (source, met) => {
    const results = checkFloors(finding('Bo Li'), parseGates(source, 'gates.yaml').floors)
    expect(results.every((result) => result.met)).toBe(met)
  })

  it('tell the figure that fell', () => {
    const [result] = checkFloors(finding('Bo Li'), parseGates('people: 70', 'gates.yaml').floors)
    expect(result!.message).toBe('people F1: expected at least 70.0, got 66.7')
  })

  it.each([
    ['persons: 70', 'gates.yaml: persons: unknown key'],
    ['people: high', 'gates.yaml: people:'],
    ['people: 101', 'gates.yaml: people:'],
    ['{}', 'expected a floor for at least one category'],
    ['people: [', 'expected YAML or JSON'],
  ])('%s is refused', (source, message) => expect(() => parseGates(source, 'gates.yaml')).toThrow(message))
})

describe('not worse than a baseline beyond chance', () => {
  it.each([
    ['worse in all 12 releases', ['Bo Li'], ['Bo Li', 'Aino Salmela'], false],
    ['better', ['Bo Li', 'Aino Salmela'], ['Bo Li'], true],
    ['the same', ['Bo Li'], ['Bo Li'], true],
  ])('%s', (_, now, before, met) => {
    const results = checkNotWorse(finding(...now), finding(...before), 'old')
    expect(results.find(({ name }) => name === 'people not worse than old')!.met).toBe(met)
  })
})
