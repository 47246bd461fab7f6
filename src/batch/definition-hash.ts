import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { InputError } from '../core/errors.js'
import { BUILD } from '../pipeline/build.js'
import { pipelinePath } from '../pipeline/find.js'

/**
 * Hash of a pipeline's file and of the code that runs it. Where it has not changed since the last run, neither has the fingerprint,
 * and a run over an unchanged folder need not load a single stage to know it.
 * @throws {InputError} where there is no such file
 */
export function definitionHash(nameOrPath: string, encoding: string | null): string {
  const path = pipelinePath(nameOrPath)
  try {
    return createHash('sha256')
      .update(BUILD)
      .update(`\0${encoding ?? ''}\0`)
      .update(readFileSync(path))
      .digest('hex')
  } catch (thrown) {
    throw new InputError(`pipeline: expected a file that can be read, got ${path} (${(thrown as Error).message})`)
  }
}
