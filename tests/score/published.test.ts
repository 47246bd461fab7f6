import { describe, expect, it } from 'vitest'
import { NO_COUNTS } from '../../src/score/counts.js'
import { scoreSummaries } from '../../src/score/index.js'
import { randomizationTest } from '../../src/score/randomization.js'
import { ratioTable, type Statistic } from '../../src/score/statistics.js'
import { goldOf, predictionOf } from './cases.js'

/**
 * The table that nervaluate publishes in its README, after SemEval-2013 task 9.1: entities (type and string) of the gold
 * labels and of a system, and precision, recall and F1 by type (0.5), by exact boundary (0.5) and by both (0.33). Its second
 * row of kind I stands in the longer form of the table (Batista 2018).
 */
const ENTITIES: readonly (readonly [
  gold: readonly [string, string] | null,
  predicted: readonly [string, string] | null,
])[] = [
  [['BRAND', 'tikosyn'], null],
  [null, ['BRAND', 'healthy']],
  [
    ['DRUG', 'warfarin'],
    ['DRUG', 'of warfarin'],
  ],
  [
    ['DRUG', 'propranolol'],
    ['BRAND', 'propranolol'],
  ],
  [
    ['DRUG', 'phenytoin'],
    ['DRUG', 'phenytoin'],
  ],
  [
    ['DRUG', 'theophylline'],
    ['DRUG', 'theophylline'],
  ],
  [
    ['GROUP', 'contraceptives'],
    ['DRUG', 'oral contraceptives'],
  ],
]
/** The strings, a line each, behind the names of the types: a gold speaker has to stand in the text. */
const TEXT = `BRAND, DRUG, GROUP\n${ENTITIES.map(([gold, predicted]) => (predicted ?? gold)![1]).join('\n')}\n`
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words })
const [gold, predicted] = [0, 1].map((side) => ENTITIES.flatMap((row) => (row[side] ? [row[side]] : [])))

function figuresOf(labels: object, predictions: Record<string, unknown>) {
  const worked = { name: 'published', text: TEXT, gold: labels, predicted: predictions, expected: {} }
  const release = goldOf(worked)
  return scoreSummaries([release], new Map([[release.id, predictionOf(worked)]])).figures
}

describe('the published example of span matching (nervaluate)', () => {
  it('by exact boundary and by both: a quote for each entity, its type as the speaker', () => {
    const { quotes, attributed } = figuresOf(
      { quotes: gold!.map(([speaker, text]) => ({ text, speaker })) },
      { quotes: predicted!.map(([name, text]) => ({ span: spanOf(text), speaker: { name } })) },
    )
    expect(quotes).toMatchObject({ gold: 6, predicted: 6, matched: 3, precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(attributed).toMatchObject({ matched: 2, precision: 2 / 6, recall: 2 / 6, f1: 2 / 6 })
  })

  it('by type where they overlap: an announcement for each entity', () => {
    const types: Record<string, string> = { BRAND: 'launch', DRUG: 'award', GROUP: 'funding' }
    const { typedAnnouncements } = figuresOf(
      { announcements: gold!.map(([type, evidence]) => ({ type: types[type], evidence })) },
      { announcements: predicted!.map(([type, evidence]) => ({ type: types[type], evidence: spanOf(evidence) })) },
    )
    expect(typedAnnouncements).toMatchObject({
      gold: 6,
      predicted: 6,
      matched: 3,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    })
  })
})

/** Heights of Darwin's 15 pairs of maize plants, in eighths of an inch, as Fisher prints them (The Design of Experiments, 1935). */
const CROSSED = [188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96]
const SELFED = [139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144]

it('the published example of a paired randomization test: Fisher counts 5.27 % of all swaps as extreme', () => {
  const statistic: Statistic = { category: 'people', measure: 'f1', average: 'micro' }
  const table = (heights: readonly number[]) =>
    ratioTable(
      heights.map((matched) => ({ ...NO_COUNTS, people: { gold: 200, predicted: 200, matched } })),
      [statistic],
    )
  const [p] = randomizationTest(table(SELFED), table(CROSSED), { trials: 100_000 })
  expect(Math.abs(p! - 0.0527)).toBeLessThan(0.003)
})
