import type { Interval } from '../score/index.js'

/** A fraction in per cent with one decimal; a dash where there was nothing to measure. */
export function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1).replace('-', '−')
}

/** A difference of fractions in points with its sign. */
export function signedPoints(value: number | null): string {
  if (value === null) return '–'
  const text = percent(value)
  return value > 0 && text !== '0.0' ? `+${text}` : text
}

/** `61.2 to 74.8`; nothing where there is no interval. */
export function intervalText(interval: Interval | null, shown: (value: number) => string = percent): string {
  return interval === null ? '' : `${shown(interval.low)} to ${shown(interval.high)}`
}

/** A probability or kappa with two decimals. */
export function twoDecimals(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace('-', '−')
}

/** `3 quotes`, `1 quote`; nothing where there is none. */
export function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}
