import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { withTimeLimit } from '../../src/schedule/time-limit.js'

const ended = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve((signal.reason as Error).name)))

it('ends work after its time, also where garbage is collected meanwhile', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const timer = setInterval(collect, 20)
  onTestFinished(() => clearInterval(timer))
  expect(await withTimeLimit(new AbortController().signal, 300, ended)).toBe('TimeoutError')
})

it('ends work when the outer signal is given, before or during it', async () => {
  const outer = new AbortController()
  setTimeout(() => outer.abort(), 20)
  expect(await withTimeLimit(outer.signal, 60_000, ended)).toBe('AbortError')
  expect(await withTimeLimit(outer.signal, 60_000, (signal) => Promise.resolve(signal.aborted))).toBe(true)
})

it.each([86_400_000 * 30, 3_600_000 * 1_000, Infinity])(
  'a limit of %d ms, longer than a timer can wait, is not over at once',
  async (limitMs) => {
    const work = (signal: AbortSignal): Promise<boolean> =>
      new Promise((resolve) => setTimeout(() => resolve(signal.aborted), 50))
    expect(await withTimeLimit(new AbortController().signal, limitMs, work)).toBe(false)
  },
)
