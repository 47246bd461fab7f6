import { parseGold } from '../../src/labels/parse.js'
import { NOTHING_PREDICTED, type Prediction } from '../../src/score/index.js'
import type { GoldRelease } from '../../src/labels/gold.js'

/** A worked case: text, gold, prediction (a plain string stands for a Located, a missing key for an empty one), expected counts. */
export interface WorkedCase {
  readonly name: string
  readonly text: string
  readonly gold: object
  readonly predicted: Record<string, unknown>
  readonly expected: Record<string, Record<string, number | null>>
}

export function goldOf({ text, gold, name }: WorkedCase): GoldRelease {
  return parseGold(text, JSON.stringify(gold), name, name)
}

export function predictionOf({ predicted }: WorkedCase): Prediction {
  const list = (key: string) => (predicted[key] ?? []) as Record<string, unknown>[]
  return {
    quotes: list('quotes').map((quote) => ({ speaker: null, ...quote })),
    themes: list('themes').map((theme) => ({ variants: [], evidence: [], ...theme })),
    announcements: list('announcements').map((one) => located(one, ['who', 'what', 'when', 'where'])),
    people: list('people').map((one) => located(one, ['role', 'organization'])),
    event: located(
      { ...NOTHING_PREDICTED.event, ...(predicted['event'] as object | undefined) },
      Object.keys(NOTHING_PREDICTED.event),
    ),
  } as unknown as Prediction
}

function located(one: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return { ...one, ...Object.fromEntries(keys.map((key) => [key, one[key] ? { value: one[key] } : null])) }
}
