// Every check, in the order of their cost: format, types, lint, build, tests (architecture among them) with coverage.
import { spawnSync } from 'node:child_process'

const STEPS = [
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['types', 'typescript/bin/tsc', ['-p', '.']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  [
    'tests',
    'vitest/vitest.mjs',
    ['run', '--coverage', '--reporter=default', '--reporter=json', '--outputFile.json=coverage/tests.json'],
  ],
]

for (const [name, script, args] of STEPS) {
  const began = performance.now()
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stderr.write(`${name}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s\n`)
  if (status !== 0) process.exit(status ?? 1)
}
