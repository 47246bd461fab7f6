import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { releaseText } from '../../../tests/helpers/releases.js'
import { end, inFolder, random, startCommand } from './folder.js'

/**
 * Row 15, the whole process: a scheduler whose inbox fills while it is killed and started again, most often in the middle of a run.
 * Each release has to be summarized, told by one digest and sent; each time served once.
 * @param schedule the job's times, as in its file
 * @param pauseMs most time between a start and what comes next
 */
export function killScheduler(schedule: string, seconds: number, pauseMs: number): Promise<string> {
  return inFolder(async (folder) => {
    const place = jobIn(folder, schedule)
    const chance = random(15)
    const counts = { dropped: 0, kills: 0, inRun: 0 }
    for (const until = performance.now() + seconds * 1000; performance.now() < until; counts.kills++) {
      const child = startCommand(['schedule', place.job])
      const ended = end(child)
      drop(place.inbox, ++counts.dropped)
      await wait(chance() * pauseMs)
      if (counts.kills % 2 === 0) drop(place.inbox, ++counts.dropped)
      if (chance() < 0.7) await atWork(place.out, 5 * pauseMs)
      // Some runs are killed, and some come to their end.
      await wait(chance() * pauseMs)
      if (isAtWork(place.out)) counts.inRun++
      child.kill('SIGKILL')
      await ended
    }
    const { stopMs, code } = await finish(place, counts.dropped)
    if (code !== 143 || stopMs > 5_000) throw new Error(`stopped with ${code} after ${stopMs} ms`)
    check(place, counts.dropped)
    return `${counts.kills} kills (${counts.inRun} in the middle of a run) in ${seconds} s: ${counts.dropped} releases, each summarized once and told once, no time served twice; stopped in ${Math.round(stopMs)} ms`
  })
}

interface Place {
  readonly job: string
  readonly inbox: string
  readonly out: string
  readonly notes: string
}

function jobIn(folder: string, schedule: string): Place {
  const [job, inbox, out, notes] = ['job.yaml', 'in', 'out', 'notes'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]
  mkdirSync(inbox)
  mkdirSync(notes)
  // Each note is a file named after its run: sent twice is there once.
  const note = `let b='';process.stdin.on('data',c=>b+=c).on('end',()=>{const{data}=JSON.parse(b);require('fs').writeFileSync('notes/'+data.run,data.releases.map(r=>r.id).join('\\n'))})`
  writeFileSync(join(folder, 'note.cjs'), note)
  writeFileSync(
    job,
    `inputs: [in]\noutput: out\nworkers: 1\npipeline: baseline\nsettle: 100ms\nschedule: ${schedule}\nnotify: [{ on: [news], command: [node, note.cjs] }]\n`,
  )
  chmodSync(job, 0o600)
  return { job, inbox, out, notes }
}

/** As a careful program drops a file: under another name first. */
function drop(inbox: string, number: number): void {
  const file = join(inbox, `release-${number}.txt`)
  writeFileSync(`${file}.part`, releaseText(number))
  renameSync(`${file}.part`, file)
}

function isAtWork(out: string): boolean {
  return existsSync(join(out, 'runs')) && readdirSync(join(out, 'runs')).some((name) => name.startsWith('run.lock.'))
}

async function atWork(out: string, mostMs: number): Promise<void> {
  for (const until = performance.now() + mostMs; performance.now() < until && !isAtWork(out);) await wait(10)
}

/** Lets a last process do the rest, and stops it with a signal. */
async function finish(place: Place, dropped: number): Promise<{ stopMs: number; code: number | null }> {
  const child: ChildProcess = startCommand(['schedule', place.job])
  const ended = end(child)
  // Where all was told before, the process could be stopped before it listens to signals.
  if (child.stderr) await once(child.stderr, 'data')
  for (let looks = 0; looks < 1_200 && !isAllOut(place, dropped); looks++) await wait(100)
  while (isAtWork(place.out)) await wait(50)
  const began = performance.now()
  child.kill('SIGTERM')
  const { code, stderr } = await ended
  if (/"outcome":"failed"/.test(stderr)) throw new Error(`a run failed: ${stderr.slice(-800)}`)
  return { stopMs: performance.now() - began, code }
}

function isAllOut({ out, notes }: Place, dropped: number): boolean {
  return toldIn(out).length >= dropped && sentTo(notes).length >= dropped
}

function sentTo(notes: string): string[] {
  return readdirSync(notes).flatMap((name) => readFileSync(join(notes, name), 'utf8').split('\n'))
}

interface RunFile {
  readonly run: string
  readonly due: string
  readonly outcome: string
  readonly news: { readonly releases: number }
}

function runsIn(out: string): RunFile[] {
  const names = readdirSync(join(out, 'runs')).filter((name) => /Z-[0-9a-f]{8}$/.test(name))
  return names.map((name) => JSON.parse(readFileSync(join(out, 'runs', name, 'run.json'), 'utf8')) as RunFile)
}

function toldIn(out: string): string[] {
  const file = join(out, 'runs', 'reported.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { id: string }).id)
}

function check({ out, notes }: Place, dropped: number): void {
  const expected = Array.from({ length: dropped }, (_, index) => `release-${index + 1}`).sort()
  const same = (what: string, got: readonly string[]): void => {
    if (got.toSorted().join() !== expected.join())
      throw new Error(`${what}: ${got.length} of ${dropped}: ${got.join(' ')}`)
  }
  const files = readdirSync(out)
  const left = files.filter((name) => name.startsWith('.') || name.startsWith('run.lock.'))
  if (left.length > 0) throw new Error(`left over: ${left.join(' ')}`)
  same(
    'summaries',
    files.filter((name) => /^release-\d+\.json$/.test(name)).map((name) => name.slice(0, -5)),
  )
  same('told', toldIn(out))
  same('sent', sentTo(notes))
  const runs = runsIn(out)
  const news = runs.reduce((sum, run) => sum + run.news.releases, 0)
  if (news !== dropped) throw new Error(`the runs tell of ${news} releases, not ${dropped}`)
  const served = runs.filter(({ outcome }) => outcome === 'done').map(({ due }) => due)
  if (new Set(served).size !== served.length) throw new Error(`a time was served twice: ${served.join(' ')}`)
  const digest = readFileSync(join(out, 'digest.html'), 'utf8')
  const shown = [...digest.matchAll(/<article/g)].length
  if (runs.filter((run) => run.news.releases > 0).length <= 20 && shown !== dropped)
    throw new Error(`the digest shows ${shown} releases, not ${dropped}`)
}
