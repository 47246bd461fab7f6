// Throughput and start-up as ratios taken in one run: npm run bench [-- row …]
import { spawnSync } from 'node:child_process'

// As a worker runs (src/batch/worker-process.ts): what is measured in this process is what a worker does.
const asWorker = [
  '--single-threaded-gc',
  '--max-semi-space-size=32',
  '--max-inlined-bytecode-size-cumulative=250',
  '--interrupt-budget=135000',
]
const args = [...asWorker, 'scripts/run.mjs', 'bench/ratios.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
process.exitCode = status ?? 1
