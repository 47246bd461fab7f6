import { killScheduler } from './rows/schedule-kills.js'

const ROWS = [['15', () => killScheduler({ schedule: '{ cron: "* * * * *" }', seconds: 180, kills: 14 })]] as const

const wanted = process.argv.slice(2)
for (const [row, prove] of ROWS) {
  if (wanted.length > 0 && !wanted.includes(row)) continue
  const began = performance.now()
  const result = await prove()
  process.stdout.write(`row ${row}: ${result} (${Math.round((performance.now() - began) / 1000)} s)\n`)
}
