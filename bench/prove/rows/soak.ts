import { join } from 'node:path'
import { end, inFolder, releasesIn, startRun } from './folder.js'
import { childrenOf, openFilesOf, residentOf } from './watch.js'

/** What the plan may take for each file. */
const BYTES_A_FILE = 1_000
/** Open files come and go with what is being written. */
const OPEN_FILES_MORE = 40

interface Sample {
  readonly done: number
  readonly main: number
  readonly workers: number
  readonly files: number
}

/** Row 17: many documents in one run; memory is flat but for the plan, and no file stays open. */
export function soak(documents: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const child = startRun([inbox, '--out', join(folder, 'out'), '--workers', '2'])
    const samples: Sample[] = []
    let done = 0
    child.stderr!.on('data', (chunk: Buffer) => {
      done += chunk.toString('latin1').split('"kind":"summarized"').length - 1
      if (done >= ((samples.length + 1) * documents) / 20) samples.push(sampleOf(child.pid!, done))
    })
    const { code } = await end(child)
    const [early, late] = [largest(samples.slice(2, 6)), largest(samples.slice(-4))]
    const told = `main process ${mb(early.main)} and ${mb(late.main)} MB, largest worker ${mb(early.workers)} and ${mb(late.workers)} MB, ${early.files} and ${late.files} open files, early and late`
    const flat =
      late.main <= 1.1 * early.main + BYTES_A_FILE * documents &&
      late.workers <= 1.1 * early.workers &&
      late.files <= early.files + OPEN_FILES_MORE
    if (code !== 0 || !flat) throw new Error(`ended with ${code}; ${told}`)
    return `${documents} documents: ${told}`
  })
}

function sampleOf(pid: number, done: number): Sample {
  const workers = Math.max(0, ...childrenOf(pid).map(residentOf))
  return { done, main: residentOf(pid), workers, files: openFilesOf(pid) }
}

function largest(samples: readonly Sample[]): Sample {
  const most = (key: keyof Sample): number => Math.max(...samples.map((sample) => sample[key]))
  return { done: most('done'), main: most('main'), workers: most('workers'), files: most('files') }
}

function mb(bytes: number): number {
  return Math.round(bytes / 1e6)
}
