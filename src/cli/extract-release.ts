import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { DocumentError, InputError } from '../core/errors.js'
import type { Summary } from '../core/summary.js'
import { readDocument } from '../input/read.js'
import { loadPipeline } from '../pipeline/load.js'
import { Exit, EXIT } from './exit-codes.js'

/** Reads and summarizes one release. @throws {Exit} where it cannot be read, with the reason */
export async function extractRelease(
  file: string,
  options: { readonly pipeline: string },
): Promise<{ readonly summary: Summary; readonly text: string }> {
  const pipeline = loadPipeline(options.pipeline)
  const bytes = readBytes(file)
  const name = file === '-' ? 'stdin' : basename(file, extname(file))
  try {
    const document = readDocument(bytes, name)
    return { summary: pipeline.summarize(document), text: document.text }
  } catch (thrown) {
    if (thrown instanceof DocumentError) throw new Exit(EXIT.setAside, `${file}: ${thrown.reason}`)
    throw thrown
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    throw new InputError(`expected a file that can be read, got ${file} (${code ?? 'unknown error'})`)
  }
}
