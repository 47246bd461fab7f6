import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Summarizer } from '../src/index.js'
import { documentOf } from '../src/input/document-of.js'
import { loadPipeline } from '../src/pipeline/load.js'
import { residentBytes } from '../src/batch/memory.js'
import { stageTimes } from '../tests/helpers/growth.js'
import { bareNlp } from './bare.js'
import { bestOf, inTurn, timedCommand, timesOfCommand, type CommandTimes } from './timing.js'

interface Ratio {
  readonly name: string
  readonly toReach: string
  readonly measure: (folder: string) => Promise<string> | string
}

/** Real-looking releases of 1.5–6 KB: the development fixtures, taken in turn, a number in each so that no two are the same. */
function releases(count: number): string[] {
  const texts = readdirSync('fixtures/dev')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join('fixtures/dev', name), 'utf8').slice(0, 6_000))
    .filter((text) => text.length >= 1_500)
  return Array.from(
    { length: count },
    (_, index) => `${texts[index % texts.length]!.trimEnd()}\n\nReference ${index}\n`,
  )
}

function writeReleases(folder: string, count: number): void {
  releases(count).forEach((text, index) => writeFileSync(join(folder, `r${index}.txt`), text))
}

/** The default pipeline as it is built: a part of compromise is made quicker at the build. */
async function builtPipeline(): Promise<Summarizer> {
  const { href } = pathToFileURL(resolve('dist/index.js'))
  const { loadPipeline: load } = (await import(href)) as { readonly loadPipeline: () => Summarizer }
  return load()
}

const RATIOS: readonly Ratio[] = [
  {
    name: 'default pipeline, one worker, against bare nlp(text) of compromise',
    toReach: '>= 0.9',
    measure: async () => {
      const texts = releases(1_000)
      const summarize = await builtPipeline()
      const ways = [(text: string) => void bareNlp(text), (text: string) => void summarize(text)]
      inTurn(texts.slice(0, 30), ways)
      const [bare, ours] = inTurn(texts, ways)
      return (bare! / ours!).toFixed(2)
    },
  },
  { name: 'against wink-nlp full, and cost by stage', toReach: 'shown', measure: againstWink },
  {
    name: 'two workers against one (two spinning processes give as much as in brackets)',
    toReach: '>= 1.5',
    measure: twoWorkers,
  },
  {
    name: 'unchanged re-run of 2,000 files against node -e 0',
    toReach: '<= 4',
    measure: async (folder) => {
      writeReleases(folder, 2_000)
      const out = `${folder}-out`
      const args = ['dist/bin.js', 'run', folder, '--out', out, '--workers', '2', '--quiet']
      await timedCommand(args)
      const ratio = await againstNode(args)
      rmSync(out, { recursive: true, force: true })
      return ratio
    },
  },
  { name: '--help against node -e 0', toReach: '<= 1.6', measure: () => againstNode(['dist/bin.js', '--help']) },
  {
    name: 'extract of 5 KB against node -e 0',
    toReach: '<= 9',
    measure: (folder) => {
      const file = join(folder, 'release.txt')
      writeFileSync(
        file,
        releases(40).find((text) => text.length > 4_500)!,
      )
      return againstNode(['dist/bin.js', 'extract', file])
    },
  },
  {
    name: 'resident memory after 20,000 documents against after 4,000',
    toReach: '<= 1.1',
    measure: (folder) => memoryGrowth(folder, 4_000, 20_000),
  },
  {
    name: 'cost per word at 200 KB against 2 KB',
    toReach: '<= 1.5',
    measure: () => {
      const pipeline = loadPipeline()
      const long = releases(60).join('\n').slice(0, 200_000)
      const short = Array.from({ length: 100 }, (_, index) => long.slice(index * 2_000, (index + 1) * 2_000))
      const inOne = bestOf(3, () => void pipeline.summarize(documentOf(long)))
      const inMany = bestOf(3, () => short.forEach((text) => void pipeline.summarize(documentOf(text))))
      return (inOne / inMany).toFixed(2)
    },
  },
]

/** Least times are compared: other work on the machine only ever adds to one. */
const ROUNDS = 3

/** The least of rounds in which each way has its turn; beside the ratio, what does not depend on what else the machine does. */
async function twoWorkers(folder: string): Promise<string> {
  writeReleases(folder, 1_000)
  const least = { one: Infinity, two: Infinity, oneProcessor: Infinity, twoProcessor: Infinity, spin: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const one = await timesOfRun(folder, '1')
    const two = await timesOfRun(folder, '2')
    least.one = Math.min(least.one, one.whole)
    least.two = Math.min(least.two, two.whole)
    least.oneProcessor = Math.min(least.oneProcessor, one.processor)
    least.twoProcessor = Math.min(least.twoProcessor, two.processor)
    least.spin = Math.max(least.spin, await spinning())
  }
  const { one, two, oneProcessor, twoProcessor, spin } = least
  return `${(one / two).toFixed(2)} (${spin.toFixed(2)}); processor time ${(oneProcessor / 1_000).toFixed(1)} s with one, ${(twoProcessor / 1_000).toFixed(1)} s with two`
}

async function timesOfRun(folder: string, workers: string): Promise<CommandTimes> {
  const out = `${folder}-out`
  const times = await timesOfCommand(['dist/bin.js', 'run', folder, '--out', out, '--workers', workers, '--quiet'])
  rmSync(out, { recursive: true, force: true })
  return times
}

/** How many times as long as wink-nlp with all its annotations the whole pipeline takes, and where the time goes. */
function againstWink(): string {
  const texts = releases(300)
  const pipeline = loadPipeline()
  const wink = winkNLP(model)
  const stages = new Map<string, number>()
  const ways = [
    (text: string) => void wink.readDoc(text).entities().out(),
    (text: string) => void pipeline.summarize(documentOf(text)),
    (text: string) => {
      for (const [stage, time] of stageTimes(pipeline, documentOf(text)))
        stages.set(stage, (stages.get(stage) ?? 0) + time)
    },
  ]
  inTurn(texts.slice(0, 30), ways)
  stages.clear()
  const [theirs, ours] = inTurn(texts, ways)
  const words = texts.join(' ').split(/\s+/).length
  const each = [...stages].map(([stage, time]) => `${stage} ${((1_000 * time) / words).toFixed(1)}`)
  return `${(theirs! / ours!).toFixed(2)} (µs a word: wink-nlp ${((1_000 * theirs!) / words).toFixed(1)}, whole pipeline ${((1_000 * ours!) / words).toFixed(1)}: ${each.join(', ')})`
}

/** Minima of 11 interleaved runs, as start-up times scatter upwards only. */
async function againstNode(args: readonly string[]): Promise<string> {
  let [empty, ours] = [Infinity, Infinity]
  for (let round = 0; round < 11; round++) {
    empty = Math.min(empty, await timedCommand(['-e', '0']))
    ours = Math.min(ours, await timedCommand(args))
  }
  return (ours / empty).toFixed(2)
}

/** How much two busy processes do in the time of one: what the machine itself can give. */
async function spinning(): Promise<number> {
  const spin = ['-e', 'for (let i = 0, x = 0; i < 5e8; i++) x += i']
  const one = await timedCommand(spin)
  const both = performance.now()
  await Promise.all([timedCommand(spin), timedCommand(spin)])
  return (2 * one) / (performance.now() - both)
}

async function memoryGrowth(folder: string, early: number, late: number): Promise<string> {
  writeReleases(folder, late)
  const out = `${folder}-out`
  const child = spawn(process.execPath, ['dist/bin.js', 'run', folder, '--out', out, '--workers', '2'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let done = 0
  let earlyBytes = 0
  let lateBytes = 0
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    done += chunk.split('"kind":"summarized"').length - 1
    if (done >= early && earlyBytes === 0) void residentBytes(child.pid!).then((bytes) => (earlyBytes = bytes ?? 0))
    if (done >= late - 50) void residentBytes(child.pid!).then((bytes) => (lateBytes ||= bytes ?? 0))
  })
  await new Promise((resolve) => child.once('close', resolve))
  rmSync(out, { recursive: true, force: true })
  return `${(lateBytes / earlyBytes).toFixed(2)} (${Math.round(earlyBytes / 1e6)} and ${Math.round(lateBytes / 1e6)} MB)`
}

const wanted = process.argv.slice(2)
for (const { name, toReach, measure } of RATIOS) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  const folder = mkdtempSync(join(tmpdir(), 'takeaways-bench-'))
  try {
    process.stdout.write(`${name}: ${await measure(folder)} (to reach: ${toReach})\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
