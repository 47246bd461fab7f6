// Renews fixtures/scores.json: node scripts/run.mjs scripts/snapshot.ts [--history]
// With --history the same figures are also kept as fixtures/history/<date>-<commit>.json.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { measure } from '../src/cli/measure.js'

const snapshot = measure('releases', ['fixtures/dev', 'fixtures/train'])
writeFileSync('fixtures/scores.json', JSON.stringify(snapshot, null, 2) + '\n')
if (process.argv.includes('--history')) {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const [date, commit] = git('log', '-1', '--format=%cs %h').split(' ') as [string, string]
  mkdirSync('fixtures/history', { recursive: true })
  writeFileSync(
    `fixtures/history/${date}-${commit}.json`,
    JSON.stringify({ date, commit, ...snapshot }, null, 2) + '\n',
  )
}
