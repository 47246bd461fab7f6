import { F1_CATEGORIES, SHARE_CATEGORIES, type F1Category, type ShareCategory } from './categories.js'

export interface F1Counts {
  readonly gold: number
  readonly predicted: number
  readonly matched: number
}

export interface ShareCounts {
  readonly right: number
  readonly of: number
}

/** What was counted in one document, or in all of them together. */
export type Counts = Readonly<Record<F1Category, F1Counts> & Record<ShareCategory, ShareCounts>>

const NO_F1: F1Counts = { gold: 0, predicted: 0, matched: 0 }
const NO_SHARE: ShareCounts = { right: 0, of: 0 }

/** Nothing counted: what an unlabelled category adds. */
export const NO_COUNTS = Object.fromEntries([
  ...F1_CATEGORIES.map((name) => [name, NO_F1]),
  ...SHARE_CATEGORIES.map((name) => [name, NO_SHARE]),
]) as unknown as Counts

/** Counts of all documents together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const f1 = F1_CATEGORIES.map((name) => [name, sumF1(all.map((counts) => counts[name]))])
  const shares = SHARE_CATEGORIES.map((name) => [name, sumShare(all.map((counts) => counts[name]))])
  return Object.fromEntries([...f1, ...shares]) as unknown as Counts
}

function sumF1(all: readonly F1Counts[]): F1Counts {
  let [gold, predicted, matched] = [0, 0, 0]
  for (const counts of all) {
    gold += counts.gold
    predicted += counts.predicted
    matched += counts.matched
  }
  return { gold, predicted, matched }
}

function sumShare(all: readonly ShareCounts[]): ShareCounts {
  let [right, of] = [0, 0]
  for (const counts of all) {
    right += counts.right
    of += counts.of
  }
  return { right, of }
}
