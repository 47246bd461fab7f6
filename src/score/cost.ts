import { isF1, type Category } from './categories.js'
import type { Counts } from './counts.js'
import { chiefMeasure, figureOf } from './figures.js'
import type { Group, Outcome, OutcomeKind } from './outcome.js'

/** The figure by which each group is judged. */
export const MAIN_CATEGORY: Readonly<Record<Group, Category>> = {
  quotes: 'attributed',
  themes: 'themes',
  announcements: 'typedAnnouncements',
  people: 'people',
  event: 'event',
}

/** Figures other than the group's main one that a kind of error lowers. */
const SIDE_CATEGORY: Readonly<Partial<Record<OutcomeKind, Category>>> = {
  'wrong evidence': 'themeEvidence',
  'wrong slot': 'slots.all',
  'wrong role': 'roles',
  'wrong organization': 'organizations',
}

/** The category that an outcome counts in. */
export function categoryOf({ group, kind }: Outcome): Category {
  return SIDE_CATEGORY[kind] ?? MAIN_CATEGORY[group]
}

/** Whether an outcome counts as found in the main figure of its group. */
export function countsAsFound({ kind }: Outcome): boolean {
  return kind === 'right' || kind in SIDE_CATEGORY
}

/** By how much a figure, 0..1, would rise if this one error were mended; 0 for what is right. */
export function costOf(outcome: Outcome, counts: Counts): number {
  if (outcome.kind === 'right') return 0
  const category = categoryOf(outcome)
  const name = { category, measure: chiefMeasure(category) }
  const mended = { ...counts, [category]: mend(outcome, counts, category) }
  return (figureOf(mended, name) ?? 1) - (figureOf(counts, name) ?? 0)
}

function mend({ kind, field }: Outcome, counts: Counts, category: Category) {
  if (!isF1(category)) return { ...counts[category], right: counts[category].right + 1 }
  const { gold, predicted, matched } = counts[category]
  if (kind === 'invented') return { gold, matched, predicted: predicted - 1 }
  if (kind === 'missed') return { gold, matched: matched + 1, predicted: predicted + 1 }
  const repaired = kind === 'wrong slot' ? (field ?? '').split(', ').length : 1
  return { gold, predicted, matched: matched + repaired }
}
