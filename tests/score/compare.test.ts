import { describe, expect, it } from 'vitest'
import { parseGold } from '../../src/labels/index.js'
import {
  agreementOf,
  compareScores,
  detailsOf,
  scoreSummaries,
  verdictsOf,
  type Prediction,
  type Score,
} from '../../src/score/index.js'
import { predictionOf } from './cases.js'

const TEXT =
  '“We leave with a plan,” said Aino Salmela. “It was time,” said Bo Li. The Forum will meet in Turku in 2026.'
const GOLD = {
  quotes: [
    { text: 'We leave with a plan,', speaker: 'Aino Salmela' },
    { text: 'It was time,', speaker: 'Bo Li' },
  ],
  announcements: [{ type: 'next-edition', evidence: 'The Forum will meet in Turku in 2026.', where: 'Turku' }],
  people: [{ name: 'Aino Salmela' }, { name: 'Bo Li', role: null }],
}
const release = (id: string) => parseGold(TEXT, JSON.stringify(GOLD), id, id)
const releases = Array.from({ length: 20 }, (_, index) => release(`r${index}`))
const scoreOf = (predicted: Record<string, unknown>): Score => {
  const prediction = predictionOf({ name: '', text: TEXT, gold: GOLD, predicted, expected: {} })
  return scoreSummaries(releases, new Map(releases.map(({ id }): [string, Prediction] => [id, prediction])))
}
const said = (start: number, words: string, name: string | null) => ({
  span: { start, end: start + words.length, text: words },
  speaker: { name, confidence: 0.8 },
  confidence: 0.9,
})
const first = said(1, 'We leave with a plan,', 'Aino Salmela')
const second = said(44, 'It was time,', 'Bo Li')
const FEW = { resamples: 500 }

describe('cases that one side gets right and the other wrong', () => {
  it.each([
    ['missed', {}, first],
    ['wrong speaker', { quotes: [said(1, 'We leave with a plan,', 'Bo Li')] }, first],
    ['boundary', { quotes: [said(1, 'We leave', 'Aino Salmela')] }, first],
  ])('%s', (kind, wrong, right) => {
    const { cases } = compareScores(scoreOf(wrong), scoreOf({ quotes: [right] }), FEW)
    expect(cases).toHaveLength(20)
    expect(cases[0]).toMatchObject({ group: 'quotes', winner: 'b', a: { kind }, b: { kind: 'right' }, main: true })
  })

  it('an invented claim is right where it is not claimed', () => {
    const invented = { people: [{ name: 'Turku' }] }
    const { cases } = compareScores(scoreOf({}), scoreOf(invented), FEW)
    expect(cases[0]).toMatchObject({ winner: 'a', a: { kind: 'not claimed' }, b: { kind: 'invented' } })
  })

  it.each([
    ['wrong type', { type: 'launch', where: 'Turku' }, true],
    ['wrong slot', { type: 'next-edition', where: 'Oslo' }, false],
  ])('%s', (kind, wrong, main) => {
    const evidence = { start: 70, end: 107, text: TEXT.slice(70, 107) }
    const right = { announcements: [{ type: 'next-edition', where: 'Turku', evidence }] }
    const { cases } = compareScores(scoreOf({ announcements: [{ ...wrong, evidence }] }), scoreOf(right), FEW)
    expect(cases[0]).toMatchObject({ group: 'announcements', winner: 'b', a: { kind }, main })
  })

  it('costs what the figure would gain: 1 of 20 missed quotes of 40 is 0 to 2/41', () => {
    const { cases } = compareScores(scoreOf({}), scoreOf({ quotes: [first] }), FEW)
    expect(cases[0]!.cost).toBeCloseTo(2 / 41, 10)
  })
})

describe('verdicts', () => {
  const sentence = (a: object, b: object) =>
    verdictsOf(compareScores(scoreOf(a as never), scoreOf(b as never), FEW)).find(
      ({ category }) => category === 'attributed',
    )!

  it('a gain in every release is not chance', () => {
    const { outcome, sentence: text } = sentence({ quotes: [first] }, { quotes: [first, second] })
    expect(outcome).toBe('b')
    expect(text).toMatch(
      /^attributed quotes: B finds 20 in 20 releases that A does not, and loses 0\. The gain of 33\.3 F1 /,
    )
    expect(text).toContain('is not chance')
  })

  it('a loss says so', () => {
    const { outcome, sentence: text } = sentence({ quotes: [first, second] }, { quotes: [first] })
    expect(outcome).toBe('a')
    expect(text).toContain('The loss of 33.3 F1')
  })

  it('the same is the same', () => {
    expect(sentence({ quotes: [first] }, { quotes: [first] })).toMatchObject({
      outcome: 'same',
      sentence: 'attributed quotes: A and B find the same in 20 releases: the figures are the same.',
    })
  })

  it('a gain in one release of twenty is too little to tell', () => {
    const a = scoreOf({})
    const better = scoreOf({ quotes: [first] })
    const documents = [better.documents[0]!, ...a.documents.slice(1)]
    const b = { ...a, documents, counts: { ...a.counts, attributed: { gold: 40, predicted: 1, matched: 1 } } }
    const verdict = verdictsOf(compareScores(a, b, FEW)).find(({ category }) => category === 'attributed')!
    expect(verdict.outcome).toBe('chance')
    expect(verdict.sentence).toContain('20 releases are too few to tell')
  })
})

describe('details', () => {
  it('calibration: 20 claims of 0.9, half of them right, are off by 0.4', () => {
    const details = detailsOf(scoreOf({ quotes: [first, said(79, 'meet in', null)] }), FEW)
    const quote = details.calibration.find(({ kind }) => kind === 'quote')!
    expect(quote).toMatchObject({ claims: 40 })
    expect(quote.error).toBeCloseTo(0.4, 10)
    expect(quote.bins[8]).toMatchObject({ claims: 40, right: 0.5 })
  })

  it('a curve ends where all claims are kept', () => {
    const details = detailsOf(scoreOf({ quotes: [first, second] }), FEW)
    expect(details.curves['attributed quote']).toEqual([{ threshold: 0.9 * 0.8, precision: 1, recall: 1, claims: 40 }])
  })
})

describe('agreement', () => {
  const other = { ...GOLD, announcements: [{ ...GOLD.announcements[0], type: 'call' }], people: [{ name: 'Bo Li' }] }
  const b = [parseGold(TEXT, JSON.stringify(other), 'r0', 'r0')]

  it('counts what both have, and tells what only one labelled', () => {
    const { score, onlyA } = agreementOf(releases, b)
    expect(score.figures.quotes.f1).toBe(1)
    expect(score.figures.typedAnnouncements.f1).toBe(0)
    expect(score.figures.people).toMatchObject({ gold: 2, predicted: 1, matched: 1 })
    expect(onlyA).toHaveLength(19)
  })

  it('refuses texts that differ', () => {
    expect(() => agreementOf([release('r0')], [parseGold(`${TEXT} `, '{}', 'r0', 'r0')])).toThrow(
      'expected the same text',
    )
    expect(() => agreementOf([release('r0')], [])).toThrow('expected releases that both folders label')
  })
})
