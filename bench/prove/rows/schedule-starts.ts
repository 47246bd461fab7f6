import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { end, expectSame, hashes, inFolder, releasesIn, startCommand, startRun } from './folder.js'

/** Row 4, for a job: many starts at once, those of `run` on the same output folder among them, behind a holder that was killed. */
export function startJobAtOnce(documents: number, starts: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const [calm, out, job] = [join(folder, 'calm'), join(folder, 'out'), join(folder, 'job.yaml')]
    writeFileSync(job, `inputs: [in]\noutput: out\nsettle: 1ms\nschedule: { every: 1d }\n`)
    chmodSync(job, 0o600)
    await end(startRun([inbox, '--out', calm]))
    await killHolder(job, out)
    const ended = await Promise.all(
      Array.from({ length: starts }, (_, index) =>
        end(index % 5 === 4 ? startRun([inbox, '--out', out]) : startCommand(['schedule', '--once', job])),
      ),
    )
    const codes = ended.map(({ code }) => code)
    const wrong = ended.find(({ code }) => code !== 0 && code !== 75)
    if (wrong) throw new Error(`exit codes ${codes.join(' ')}: ${wrong.stderr.slice(-500)}`)
    await end(startCommand(['schedule', '--once', job]))
    expectSummaries(calm, out)
    const runs = readdirSync(join(out, 'runs')).filter((name) => name.includes('Z-'))
    const outcomes = runs.map((name) => JSON.parse(readFileSync(join(out, 'runs', name, 'run.json'), 'utf8')).outcome)
    if (outcomes.join() !== 'done') throw new Error(`expected one run, got ${outcomes.join()}`)
    const locked = codes.filter((code) => code === 75).length
    return `${starts} starts of a job and of runs at once, behind a killed holder: ${locked} ended with 75, the due time was served once, nothing mixed`
  })
}

/** Leaves both locks of a process that was killed. */
async function killHolder(job: string, out: string): Promise<void> {
  mkdirSync(out)
  const child = startCommand(['schedule', '--once', job])
  const ended = end(child)
  while (child.exitCode === null && !readdirSync(out).some((name) => name.startsWith('run.lock.'))) await wait(5)
  child.kill('SIGKILL')
  if ((await ended).signal === 'SIGKILL') return
  // It was over before this process got to look: once more.
  rmSync(out, { recursive: true })
  return killHolder(job, out)
}

/** The summaries and what is made from them are those of an undisturbed run. */
function expectSummaries(calm: string, out: string): void {
  const expected = hashes(calm)
  const got = Object.fromEntries(
    Object.entries(hashes(out)).filter(([path]) => path in expected || !OF_JOBS.test(path)),
  )
  expectSame(expected, got, 'after the starts')
}

/** What a job writes beside the summaries. */
const OF_JOBS = /^(?:runs\/|digest\.|latest\.json$|status\.json$)/
