// Runs every full proof of docs/reliability.md: node bench/prove.mjs [row …]
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

let status = 0
for (const file of readdirSync('bench/prove')
  .filter((name) => name.endsWith('.prove.ts'))
  .sort()) {
  const run = spawnSync(process.execPath, ['scripts/run.mjs', `bench/prove/${file}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  if (run.status !== 0) status = 1
}
process.exitCode = status
