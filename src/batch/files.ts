import { closeSync, openSync, readSync, fstatSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputError } from '../core/errors.js'

/** Folder, inside the output folder, of files that are being written. */
export const TEMPORARY = '.writing'

let written = 0

/**
 * Writes a file whole or not at all: to a temporary one, flushed to the disk, then renamed.
 * @throws {InputError} naming the file, where there is no room or no right to write
 */
export async function writeWhole(out: string, path: string, data: Uint8Array | string): Promise<void> {
  await writeWholeFrom(out, path, [data])
}

/** Like `writeWhole`, for what comes in pieces. */
export async function writeWholeFrom(
  out: string,
  path: string,
  pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
): Promise<void> {
  const target = join(out, path)
  const temporary = join(out, TEMPORARY, `${process.pid}-${++written}`)
  try {
    await writePieces(temporary, pieces)
    await renameInto(temporary, target)
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeError(target, thrown)
  }
}

async function writePieces(
  file: string,
  pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
): Promise<void> {
  const handle = await open(file, 'w')
  try {
    for await (const piece of pieces) await handle.writeFile(piece)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

async function renameInto(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown
    await mkdir(dirname(to), { recursive: true })
    await rename(from, to)
  }
}

function writeError(file: string, thrown: unknown): unknown {
  const { code } = thrown as NodeJS.ErrnoException
  if (code === undefined) return thrown
  const meaning = MEANINGS[code] ?? code
  return new InputError(`expected to write ${file}, got ${meaning}`)
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: 'ENOSPC: the disk is full',
  EDQUOT: 'EDQUOT: the quota is used up',
  EFBIG: 'EFBIG: the file would be larger than is allowed',
  EACCES: 'EACCES: no right to write there',
  EROFS: 'EROFS: the disk can only be read',
  ENOTDIR: 'ENOTDIR: a file stands where a folder should',
  EISDIR: 'EISDIR: a folder stands where the file should',
  ENAMETOOLONG: 'ENAMETOOLONG: the name is too long for the disk',
}

/** First bytes and last bytes of a file, as text; null where there is no such file, or a folder of its name. */
export function readEnds(
  file: string,
  first: number,
  last: number,
): { readonly head: string; readonly tail: string } | null {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return null
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return null
    const { size } = stats
    const head = Buffer.alloc(first)
    const read = readSync(descriptor, head, 0, first, 0)
    if (size <= first)
      return { head: head.toString('utf8', 0, read), tail: head.toString('utf8', Math.max(0, read - last), read) }
    const tail = Buffer.alloc(last)
    const readLast = readSync(descriptor, tail, 0, last, size - last)
    return { head: head.toString('utf8', 0, read), tail: tail.toString('utf8', 0, readLast) }
  } finally {
    closeSync(descriptor)
  }
}
