import { outerEnd } from './items.js'
import type { Observation } from './observe.js'

/** What the first of a row is, all are. */
const NAMED = new Set(['behind a term word', 'behind a slogan word', 'behind a title word', 'in a row of names'])
/** A comma stands within the marks or behind them. */
const BETWEEN = /^(?:,?\s{1,2}(?:and |or )?|,)$/
const LISTED = /^(?:,\s{1,2}(?:and |or )?|\s{1,2}(?:and|or) |,)$/
const MOST_WORDS = 3
const LONGEST = 90

/** *words such as “believes,” “plans” and “may”*, *songs called “Salt”, “Rope” and “Tide”*: a row of short stretches behind one noun. */
export function inRows(text: string, observations: readonly Observation[]): Observation[] {
  const found: Observation[] = []
  for (const one of observations) {
    const before = found.at(-1)
    const isNamed = before?.features.some((name) => NAMED.has(name)) && isNext(text, before, one)
    found.push(isNamed ? { ...one, features: [...one.features, 'in a row of names'] } : one)
  }
  return found
}

function isNext(text: string, before: Observation, one: Observation): boolean {
  const gap = text.slice(outerEnd(before.stretch), one.stretch.open.start)
  const isListed = isFew(text, before) && isFew(text, one) ? BETWEEN.test(gap) : LISTED.test(gap)
  return isListed && isShort(text, before) && isShort(text, one)
}

/** A few words, or a title. */
function isShort(text: string, one: Observation): boolean {
  const { start, end } = one.stretch
  return end - start < LONGEST && (isFew(text, one) || one.features.includes('title case'))
}

function isFew(text: string, { stretch: { start, end } }: Observation): boolean {
  return (
    text
      .slice(start, end)
      .trim()
      .split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS
  )
}
