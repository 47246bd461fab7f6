// Throughput and start-up as ratios taken in one run: npm run bench [-- row …]
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'bench/ratios.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
