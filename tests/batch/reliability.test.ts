import { describe, expect, it } from 'vitest'
import { cutAndRepair } from '../../bench/prove/rows/cuts.js'
import { fullDisk } from '../../bench/prove/rows/full-disk.js'
import { killAndResume } from '../../bench/prove/rows/kills.js'
import { paths } from '../../bench/prove/rows/paths.js'
import { sameBytes } from '../../bench/prove/rows/same-bytes.js'
import { startAtOnce } from '../../bench/prove/rows/starts.js'
import { stopOnSignals } from '../../bench/prove/rows/stops.js'

/** Small versions of what `npm run prove` does in full, with time enough for a machine of any speed. */
describe('a run', { timeout: 900_000 }, () => {
  it('is finished after any number of kills, with the same bytes', async () => {
    expect(await killAndResume(50, 10)).toMatch(/identical to the byte/)
  })

  it('repairs files that were cut, and says so', async () => {
    expect(await cutAndRepair(5, 8)).toMatch(/each repaired/)
  })

  it('runs once where it is started several times', async () => {
    expect(await startAtOnce(40, 8)).toMatch(/nothing mixed/)
  })

  it('gives the same bytes with any number of workers, in any time zone and locale', async () => {
    expect(await sameBytes(8, false)).toMatch(/identical bytes/)
  })

  it('tells which file cannot be written, and harms none', async () => {
    expect(await fullDisk()).toMatch(/earlier results intact/)
  })

  it('gives every odd name an id of its own, and writes nothing outside', async () => {
    expect(await paths()).toMatch(/none outside/)
  })

  it('ends cleanly on signals', async () => {
    expect(await stopOnSignals(60)).toMatch(/finished work is kept/)
  })
})
