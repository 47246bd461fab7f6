#!/usr/bin/env node
import('./main.js').then(
  async ({ main }) => {
    process.exitCode = await main(process.argv.slice(2))
  },
  (thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`)
    process.exitCode = 70
  },
)
