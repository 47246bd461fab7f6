import { spawnSync } from 'node:child_process'
import { GENERATORS } from '../../../tests/helpers/generators.js'

const MOST = 2.5
/** A stage that takes less for a text of megabytes only passes over it a few times: its times tell what fits into a cache, not how it grows. */
const A_BLINK_MS = 250
const SIZES = [1_000_000, 2_000_000, 4_000_000]
const TRIES = 3
/** Garbage is collected between the stages, with room for all of one: what is measured is the growth of the code, not at which size a collection falls due. */
const ROOMY = [
  '--expose-gc',
  '--single-threaded-gc',
  '--max-semi-space-size=512',
  '--initial-old-space-size=5000',
  '--max-old-space-size=6000',
]

type Times = Readonly<Record<string, readonly number[]>>

/** Row 7: each stage on each generator, t(2n)/t(n) at sizes up to 4 MB, in time of the processor. */
export function growth(): string {
  const failures: string[] = []
  let [worst, where] = [0, '']
  for (const name of Object.keys(GENERATORS)) {
    const found = worstOf(name)
    if (found.ratio > worst) [worst, where] = [found.ratio, `${found.stage} on ${name}`]
    if (found.ratio > MOST) failures.push(`${found.stage} on ${name}: ${found.ratio.toFixed(2)}`)
    process.stdout.write(`  ${name}: ${found.ratio.toFixed(2)} (${found.stage || 'all in a blink'})\n`)
  }
  if (failures.length > 0) throw new Error(failures.join('; '))
  return `each stage on ${Object.keys(GENERATORS).length} generators up to 4 MB: t(2n)/t(n) <= ${worst.toFixed(2)} (${where})`
}

/** Least times of a few tries, as a machine is only ever slower than itself. */
function worstOf(generator: string): { ratio: number; stage: string } {
  let least: Record<string, number[]> = {}
  for (let round = 0; ; round++) {
    const times = measured(generator)
    least = Object.fromEntries(
      Object.entries(times).map(([stage, list]) => [
        stage,
        list.map((time, index) => Math.min(time, least[stage]?.[index] ?? Infinity)),
      ]),
    )
    const found = worstIn(least)
    if (found.ratio <= MOST || round + 1 === TRIES) return found
  }
}

function worstIn(times: Times): { ratio: number; stage: string } {
  let worst = { ratio: 0, stage: '' }
  for (const [stage, list] of Object.entries(times)) {
    list.slice(1).forEach((time, index) => {
      const ratio = time / list[index]!
      if (time > A_BLINK_MS && ratio > worst.ratio) worst = { ratio, stage }
    })
  }
  return worst
}

/** In a process of its own, so that no garbage of another text is collected in between. */
function measured(generator: string): Times {
  const args = ['scripts/run.mjs', 'bench/prove/stage-times.ts', generator, ...SIZES.map(String)]
  const { stdout, status, stderr } = spawnSync(process.execPath, [...ROOMY, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${generator}: ${stderr.slice(-500)}`)
  return JSON.parse(stdout) as Times
}
