import { closeSync, fdatasyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../batch/output.js'
import { InputError, messageOf } from '../core/errors.js'

/**
 * Writes a file whole or not at all. Call it under the job's lock: the name of the unfinished file is fixed, so that none is ever left over.
 * @throws {InputError} naming the file, where it cannot be written
 */
export function writeFileWhole(file: string, data: string): void {
  const unfinished = join(dirname(file), `.${basename(file)}.new`)
  try {
    makeFolder(dirname(file))
    const descriptor = openSync(unfinished, 'w')
    try {
      const bytes = Buffer.from(data)
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
      fdatasyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(unfinished, file)
  } catch (thrown) {
    rmSync(unfinished, { force: true })
    throw new InputError(`expected to write ${file}, got ${messageOf(thrown)}`)
  }
}
