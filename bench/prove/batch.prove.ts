import { bombs } from './rows/bombs.js'
import { cutAndRepair } from './rows/cuts.js'
import { fullDisk } from './rows/full-disk.js'
import { growth } from './rows/growth.js'
import { killAndResume } from './rows/kills.js'
import { paths } from './rows/paths.js'
import { overTime, poison } from './rows/poison.js'
import { sameBytes } from './rows/same-bytes.js'
import { soak } from './rows/soak.js'
import { startAtOnce } from './rows/starts.js'
import { stopOnSignals } from './rows/stops.js'

const ROWS = [
  ['1', () => killAndResume(1_000, 200)],
  ['2', () => cutAndRepair(20, 200)],
  ['3', () => fullDisk()],
  ['4', () => startAtOnce(200, 50)],
  ['5', () => poison(1_000)],
  ['6', () => overTime()],
  ['7', () => growth()],
  ['9', () => bombs()],
  ['10', () => paths()],
  ['14', () => sameBytes(100, true)],
  ['16', () => stopOnSignals(300)],
  ['17', () => soak(100_000)],
] as const

const wanted = process.argv.slice(2)
for (const [row, prove] of ROWS) {
  if (wanted.length > 0 && !wanted.includes(row)) continue
  const began = performance.now()
  try {
    const result = await prove()
    process.stdout.write(`row ${row}: ${result} (${seconds(began)} s)\n`)
  } catch (thrown) {
    process.stdout.write(
      `row ${row} FAILED: ${thrown instanceof Error ? thrown.message : String(thrown)} (${seconds(began)} s)\n`,
    )
    process.exitCode = 1
  }
}

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 1_000)
}
