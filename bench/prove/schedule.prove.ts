import { killScheduler } from './rows/schedule-kills.js'
import { startJobAtOnce } from './rows/schedule-starts.js'

const ROWS = [
  ['4', () => startJobAtOnce(200, 50)],
  ['15', () => killScheduler('{ cron: "* * * * *" }', 180, 4_000)],
] as const

const wanted = process.argv.slice(2)
for (const [row, prove] of ROWS) {
  if (wanted.length > 0 && !wanted.includes(row)) continue
  const began = performance.now()
  const result = await prove()
  process.stdout.write(`row ${row}: ${result} (${Math.round((performance.now() - began) / 1000)} s)\n`)
}
