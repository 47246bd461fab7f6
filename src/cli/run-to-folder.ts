import { join } from 'node:path'
import { LockedError, runBatch, type BatchOptions, type RunRecord } from '../batch/index.js'
import { visibleLine } from '../report/terminal.js'
import { Exit, EXIT } from './exit-codes.js'
import { print, type CommonOptions } from './output.js'
import { eventLog, progressBar, type Listener } from './progress.js'
import { stopOnSignals } from './stop.js'

/**
 * Runs a batch with a bar on a terminal, or one JSON line an event, and tells at the end what was done.
 * @throws {Exit} with the code of what happened, where that is not plain success
 */
export async function runToFolder(options: BatchOptions, common: CommonOptions): Promise<RunRecord> {
  const stop = stopOnSignals()
  const listener = listenerFor(options, common)
  let record: RunRecord | undefined
  try {
    for await (const event of runBatch({ ...options, signal: stop.signal })) {
      listener.on(event)
      if (event.kind === 'finished') record = event.record
    }
  } catch (thrown) {
    if (thrown instanceof LockedError) throw new Exit(EXIT.locked, thrown.message)
    throw thrown
  } finally {
    listener.end()
    stop.forget()
  }
  if (!record) throw new Error('a run ended without a record')
  if (common.quiet !== true)
    print(
      options.dryRun === true
        ? dryRunLines(record, listener.toDo, options.prune === true)
        : reportLines(record, options.out),
    )
  if (record.state === 'stopped') throw new Exit(stop.code())
  if (record.counts.setAside > 0) throw new Exit(EXIT.setAside)
  return record
}

function listenerFor(options: BatchOptions, common: CommonOptions): Listener {
  if (common.quiet === true) return { toDo: [], on: () => undefined, end: () => undefined }
  return process.stderr.isTTY ? progressBar(common.verbose === true) : eventLog(options.dryRun === true)
}

/** What was done, what was not and why, and where it is. */
function reportLines(record: RunRecord, out: string): string {
  const { summarized, unchanged, setAside, stillSetAside, duplicates, vanished, removed } = record.counts
  const twins = duplicates === 0 ? '' : ` (${duplicates} of them with the same bytes as another)`
  const gone =
    vanished === 0 ? '' : `, ${vanished} without an input ${removed > 0 ? 'removed' : 'kept (--prune removes them)'}`
  const reasons = commonReasons(record)
  const still = stillSetAside === 0 ? '' : `, ${stillSetAside} still set aside (--force tries them again)`
  return [
    `${record.state === 'stopped' ? 'stopped; ' : ''}${summarized} summarized${twins}`,
    `${unchanged} unchanged${gone}`,
    `${setAside} set aside${still}${reasons === '' ? '' : `: ${reasons}`}`,
    similarLine(record) + join(out, 'index.html'),
  ]
    .map((line) => `${visibleLine(line)}\n`)
    .join('')
}

function similarLine({ similar }: RunRecord): string {
  if (similar.length === 0) return ''
  const releases = similar.length === 1 ? '1 release stands' : `${similar.length} releases stand`
  return `${releases} here more than once with another header (run.json names them) · `
}

/** The three commonest reasons; figures in brackets are left out, so that equal reasons count together. */
function commonReasons(record: RunRecord): string {
  const counts = new Map<string, number>()
  for (const { status, reason } of record.documents) {
    if (status !== 'set-aside' || reason === undefined) continue
    const plain = reason.replace(/ \([^()]*\)$/, '')
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3)
  return commonest.map(([reason, count]) => `${count} ${reason}`).join('; ')
}

function dryRunLines(record: RunRecord, toDo: readonly string[], prune: boolean): string {
  const { vanished } = record
  const lines = [...toDo, ...(prune ? vanished.map((id) => `remove: ${id}, its input is gone`) : [])]
  const { unchanged, stillSetAside } = record.counts
  const gone =
    vanished.length === 0
      ? ''
      : `, ${vanished.length} ${prune ? 'to remove' : 'without an input (--prune removes them)'}`
  const counts = `${toDo.length} to summarize, ${unchanged} unchanged, ${stillSetAside} still set aside${gone}`
  return [...lines.map(visibleLine), `${counts}; nothing was written`].map((line) => `${line}\n`).join('')
}
