import { readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LockedError, takeLock } from '../../src/batch/lock.js'
import { bootId, startTimeOf } from '../../src/batch/process-identity.js'
import { temporaryFolder } from '../helpers/command.js'

const own = { host: hostname(), pid: process.pid, startTime: startTimeOf(process.pid), bootId: bootId(), run: 'r' }

function heldBy(holder: object): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'run.lock.1'), JSON.stringify(holder))
  return folder
}

describe('the lock of an output folder', () => {
  it('is held by one, and free again after its release', () => {
    const folder = temporaryFolder()
    const lock = takeLock(folder, 'a')
    expect(() => takeLock(folder, 'b')).toThrow(LockedError)
    lock.release()
    takeLock(folder, 'c').release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['whose process is gone', { ...own, pid: 2 ** 22 + 1 }],
    ['whose number another process has now', { ...own, startTime: '1' }],
    ['from before the machine was started', { ...own, bootId: 'another' }],
  ])('is taken over from a holder %s', (_name, holder) => {
    const folder = heldBy(holder)
    takeLock(folder, 'b').release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is refused with the name of a holder on another host, until a person breaks it', () => {
    const folder = heldBy({ ...own, host: 'elsewhere.example' })
    expect(() => takeLock(folder, 'b')).toThrow(/elsewhere\.example.*--break-lock/)
    takeLock(folder, 'b', true).release()
  })

  it('is refused while a process of this host runs', () => {
    expect(() => takeLock(heldBy(own), 'b')).toThrow(/another run \(process \d+\) holds/)
  })
})
