import { parseDocument } from 'yaml'
import * as z from 'zod'
import { InputError } from '../core/errors.js'
import { describeIssue } from '../core/issues.js'
import { CATEGORIES, isF1, titleOf, type Category } from './categories.js'
import { testCategories } from './compare.js'
import { chiefMeasure, figureOf, type FigureName, type Measure } from './figures.js'
import type { Score } from './score.js'

/** The least that a figure may be, as a fraction from 0 to 1. */
export interface Floor extends FigureName {
  readonly floor: number
}

export interface Gates {
  readonly floors: readonly Floor[]
  /** A pipeline, or a folder of summaries, than which nothing may be worse beyond chance; null where none is named. */
  readonly notWorseThan: string | null
}

/** Whether one gate is met, in words. */
export interface GateResult {
  readonly name: string
  readonly met: boolean
  /** `attributed quotes F1: expected at least 75.0, got 71.2` */
  readonly message: string
}

/** Per cent as in the tables; a number up to 1 is a fraction. */
const floor = z.number().min(0).max(100)
const f1Floors = z.union([floor, z.strictObject({ precision: floor, recall: floor, f1: floor }).partial()])
const shareFloors = z.union([floor, z.strictObject({ rate: floor }).partial()])
const floorsOf = (name: Category) => (isF1(name) ? f1Floors : shareFloors).optional()
const [slots, others] = [CATEGORIES.filter(inSlots), CATEGORIES.filter((one) => !inSlots(one))]

const schema = z.strictObject({
  ...Object.fromEntries(others.map(({ name }) => [name, floorsOf(name)])),
  slots: z.strictObject(Object.fromEntries(slots.map(({ name }) => [name.slice(6), floorsOf(name)]))).optional(),
  notWorseThan: z.string().min(1).optional(),
})

type Floors = number | Partial<Record<Measure, number>> | undefined

/**
 * Reads a file of gates, YAML or JSON.
 * @param where the file's name, for messages
 * @throws {InputError}
 * @example attributed: 75\nthemes: { precision: 30, recall: 25 }\nslots: { when: 60 }\nnotWorseThan: baseline
 */
export function parseGates(source: string, where: string): Gates {
  const parsed = parseDocument(source)
  if (parsed.errors[0]) throw new InputError(`${where}: expected YAML or JSON, got ${parsed.errors[0].message}`)
  const raw: unknown = parsed.toJS({ maxAliasCount: 0 })
  const checked = schema.safeParse(raw)
  if (!checked.success) throw new InputError(`${where}: ${describeIssue(checked.error.issues[0]!, raw)}`)
  const { slots: slotFloors, notWorseThan, ...flat } = checked.data
  const floors = [
    ...Object.entries(flat),
    ...Object.entries(slotFloors ?? {}).map(([slot, value]) => [`slots.${slot}`, value] as const),
  ].flatMap(([name, value]) => floorsIn(name as Category, value as Floors))
  if (floors.length === 0 && notWorseThan === undefined) {
    throw new InputError(`${where}: expected a floor for at least one category, such as "attributed: 75", got none`)
  }
  return { floors, notWorseThan: notWorseThan ?? null }
}

function inSlots({ name }: { readonly name: Category }): boolean {
  return name.startsWith('slots.')
}

function floorsIn(category: Category, value: Floors): Floor[] {
  const byMeasure = typeof value === 'number' ? { [chiefMeasure(category)]: value } : (value ?? {})
  return Object.entries(byMeasure).map(([measure, least]) => ({
    category,
    measure: measure as Measure,
    floor: least > 1 ? least / 100 : least,
  }))
}

/** Whether a score meets each floor; a figure with nothing to measure does not. */
export function checkFloors(score: Score, floors: readonly Floor[]): GateResult[] {
  return floors.map((one) => {
    const value = figureOf(score.counts, one)
    const name = `${titleOf(one.category)} ${measureTitle(one.measure)}`
    const got = value === null ? 'nothing to measure' : (100 * value).toFixed(1)
    return {
      name,
      met: value !== null && value >= one.floor,
      message: `${name}: expected at least ${(100 * one.floor).toFixed(1)}, got ${got}`,
    }
  })
}

const LEVEL = 0.05

/** For each main figure whether it is not worse than a baseline's by more than chance (p < 0.05, Holm's correction over all categories). */
export function checkNotWorse(score: Score, baseline: Score, baselineName: string): GateResult[] {
  const tests = testCategories(baseline, score)
  return CATEGORIES.filter(({ main }) => main).map(({ name: category, title }) => {
    const figure = { category, measure: chiefMeasure(category) }
    const [before, now] = [figureOf(baseline.counts, figure), figureOf(score.counts, figure)]
    const corrected = tests.find((test) => test.category === category)?.corrected ?? null
    const worse = before !== null && now !== null && now < before && corrected !== null && corrected < LEVEL
    const name = `${title} not worse than ${baselineName}`
    const chance = corrected === null ? '' : ` (p = ${corrected.toFixed(3)})`
    return { name, met: !worse, message: `${name}: expected at least ${shown(before)}, got ${shown(now)}${chance}` }
  })
}

function shown(value: number | null): string {
  return value === null ? 'nothing to measure' : (100 * value).toFixed(1)
}

function measureTitle(measure: Measure): string {
  return { precision: 'precision', recall: 'recall', f1: 'F1', rate: 'share' }[measure]
}
