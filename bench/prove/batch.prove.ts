import { cutAndRepair } from './rows/cuts.js'
import { fullDisk } from './rows/full-disk.js'
import { killAndResume } from './rows/kills.js'
import { sameBytes } from './rows/same-bytes.js'
import { startAtOnce } from './rows/starts.js'
import { stopOnSignals } from './rows/stops.js'

const ROWS = [
  ['1', () => killAndResume(1_000, 200)],
  ['2', () => cutAndRepair(20, 200)],
  ['3', () => fullDisk()],
  ['4', () => startAtOnce(200, 50)],
  ['14', () => sameBytes(500)],
  ['16', () => stopOnSignals(300)],
] as const

const wanted = process.argv.slice(2)
for (const [row, prove] of ROWS) {
  if (wanted.length > 0 && !wanted.includes(row)) continue
  const began = performance.now()
  const result = await prove()
  process.stdout.write(`row ${row}: ${result} (${Math.round((performance.now() - began) / 1000)} s)\n`)
}
