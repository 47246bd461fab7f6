import { readFileSync } from 'node:fs'
import { InputError, messageOf } from '../core/errors.js'
import { compile, type Pipeline } from './compile.js'
import { parseDefinition } from './definition.js'
import { pipelinePath } from './find.js'

export { isPath, listPipelines, pipelinePath, type PipelineFile } from './find.js'

/**
 * Reads, checks and compiles a pipeline.
 * @param nameOrPath a path (it holds a `/` or ends in `.yaml`), or a name: first `./pipelines/<name>.yaml`, then the package's own
 * @throws {InputError}
 */
export function loadPipeline(nameOrPath = 'releases'): Pipeline {
  const path = pipelinePath(nameOrPath)
  return compile(parseDefinition(readText(path), path), path)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    throw new InputError(`pipeline: expected a file that can be read, got ${path} (${messageOf(thrown)})`)
  }
}
