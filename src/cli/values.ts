import { durationMs } from '../core/durations.js'
import { InputError } from '../core/errors.js'

const UNITS_OF_SIZE: Readonly<Record<string, number>> = { B: 1, KB: 1_000, MB: 1_000_000, GB: 1_000_000_000 }

/** Milliseconds of a duration such as `30s`, `5m` or `36h`. @throws {InputError} */
export function parseDuration(text: string, option: string): number {
  const value = durationMs(text)
  if (value === null)
    throw new InputError(`${option}: expected a duration such as 30s, 5m or 36h, got ${JSON.stringify(text)}`)
  return value
}

/** Bytes of a size such as `10MB` or `512KB`. @throws {InputError} */
export function parseSize(text: string, option: string): number {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(B|KB|MB|GB)$/i.exec(text)
  const value = match ? Math.round(Number(match[1]) * UNITS_OF_SIZE[match[2]!.toUpperCase()]!) : 0
  if (value <= 0) throw new InputError(`${option}: expected a size such as 10MB or 512KB, got ${JSON.stringify(text)}`)
  return value
}

/** A whole number from `least` on. @throws {InputError} */
export function parseCount(text: string, option: string, least: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (!(value >= least))
    throw new InputError(`${option}: expected a whole number >= ${least}, got ${JSON.stringify(text)}`)
  return value
}

/** One of a few words. @throws {InputError} */
export function parseChoice<const T extends string>(text: string, option: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) {
    throw new InputError(`${option}: expected one of ${choices.join(', ')}, got ${JSON.stringify(text)}`)
  }
  return found
}
