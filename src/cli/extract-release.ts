import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { DocumentError, InputError } from '../core/errors.js'
import type { Summary } from '../core/summary.js'
import { readFile } from '../input/read.js'
import { loadPipeline } from '../pipeline/load.js'
import { Exit, EXIT } from './exit-codes.js'

/** As a run takes them by default. */
const MOST_BYTES = 10_000_000

/** Reads and summarizes one release. @throws {Exit} where it cannot be read, with the reason */
export async function extractRelease(
  file: string,
  options: { readonly pipeline: string; readonly encoding?: string },
): Promise<{ readonly summary: Summary; readonly text: string }> {
  const pipeline = loadPipeline(options.pipeline)
  const encoding = options.encoding === undefined ? null : await encodingNamed(options.encoding)
  const bytes = readBytes(file)
  const name = file === '-' ? 'stdin' : basename(file, extname(file))
  try {
    if (bytes.length > MOST_BYTES) throw new DocumentError('read', `larger than ${MOST_BYTES / 1_000_000} MB`)
    const document = await readFile(bytes, file === '-' ? '' : file, name, { encoding })
    return { summary: pipeline.summarize(document), text: document.text }
  } catch (thrown) {
    // A stage that fails on a document is a defect: its stack is wanted.
    if (thrown instanceof DocumentError && thrown.cause === undefined)
      throw new Exit(EXIT.setAside, `${file}: ${thrown.reason}`)
    throw thrown
  }
}

async function encodingNamed(name: string): Promise<string> {
  return (await import('../input/legacy-encoding.js')).knownEncoding(name)
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'EISDIR') throw new InputError(`expected one release, got the folder ${file}: give it to run`)
    throw new InputError(`expected a file that can be read, got ${file} (${code ?? 'unknown error'})`)
  }
}
