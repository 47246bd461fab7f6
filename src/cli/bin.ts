#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// Patterns are made into machine code at once, and not into byte code first and again for their second use: with so many
// large classes of letters the first took a quarter of a short run.
setFlagsFromString('--no-regexp-tier-up')

import('./main.js').then(
  async ({ main }) => {
    process.exitCode = await main(process.argv.slice(2))
  },
  (thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`)
    process.exitCode = 70
  },
)
