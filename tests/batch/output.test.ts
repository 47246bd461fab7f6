import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOutput } from '../../src/batch/output.js'
import { temporaryFolder, withFiles } from '../helpers/command.js'

describe('the output folder', () => {
  it('is made with the folders above it', () => {
    const out = join(temporaryFolder(), 'a/b/c')
    openOutput(out)
    openOutput(out)
    expect(existsSync(out)).toBe(true)
  })

  it.each([
    ['a file', (folder: string) => writeFileSync(join(folder, 'out'), '')],
    ['a link to nowhere', (folder: string) => symlinkSync('nowhere', join(folder, 'out'))],
    ['a folder with files of somebody else', (folder: string) => withFiles(folder, { 'out/letter.doc': '' })],
  ])('is refused where it is %s', (_name, make) => {
    const folder = temporaryFolder()
    make(folder)
    expect(() => openOutput(join(folder, 'out'))).toThrow(/^--out: expected /)
  })

  it.runIf(existsSync('/proc/self'))('is refused where no folder can be made', () => {
    expect(() => openOutput('/proc/none')).toThrow(/^--out: expected .*ENOENT/)
  })
})
