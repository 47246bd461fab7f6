import { EVENT_FIELDS, type EventField, type GoldEvent } from '../labels/gold.js'
import type { Outcome, OutcomeKind, Scored } from './outcome.js'
import type { Prediction } from './prediction.js'
import { tokenF1 } from './similarity.js'

const SAME_WORDS = 0.5

/** Event fields: dates must be equal, others share words; one that only one side has is missed or invented. */
export function scoreEvent(gold: GoldEvent, predicted: Prediction['event']): Scored {
  const fields = EVENT_FIELDS.map((field) => ({ field, gold: gold[field], value: predicted[field]?.value || null }))
  return {
    counts: {
      event: {
        gold: fields.filter((one) => one.gold !== null).length,
        predicted: fields.filter(({ value }) => value !== null).length,
        matched: fields.filter((one) => sameField(one.field, one.gold, one.value)).length,
      },
    },
    outcomes: fields.flatMap(({ field, gold: wanted, value }) => fieldOutcome(field, wanted, value)),
  }
}

function sameField(field: EventField, gold: string | null, value: string | null): boolean {
  if (gold === null || value === null) return false
  return field === 'startDate' || field === 'endDate' ? gold === value : tokenF1(gold, value) >= SAME_WORDS
}

function fieldOutcome(field: EventField, gold: string | null, value: string | null): Outcome[] {
  if (gold === null && value === null) return []
  const claim = (text: string | null) => (text === null ? null : { text, detail: field, range: null })
  return [
    {
      group: 'event',
      key: `event ${field}`,
      kind: kindOf(field, gold, value),
      gold: claim(gold),
      predicted: claim(value),
      field,
    },
  ]
}

function kindOf(field: EventField, gold: string | null, value: string | null): OutcomeKind {
  if (value === null) return 'missed'
  if (gold === null) return 'invented'
  return sameField(field, gold, value) ? 'right' : 'wrong value'
}
