import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError } from '../core/errors.js'

/** A pipeline as a user names it: its file, and whose it is. */
export interface PipelineFile {
  readonly name: string
  readonly path: string
  readonly from: 'here' | 'package'
}

/** The file that a pipeline's name or path stands for. */
export function pipelinePath(nameOrPath: string): string {
  if (isPath(nameOrPath)) return nameOrPath
  const found = listPipelines().find((one) => one.name === nameOrPath)
  if (found) return found.path
  const known = [...new Set(listPipelines().map((one) => one.name))].join(', ')
  throw new InputError(`pipeline: expected a path or one of ${known}, got ${JSON.stringify(nameOrPath)}`)
}

/** Whether a user means a file and not a name. */
export function isPath(nameOrPath: string): boolean {
  return /[/\\]/.test(nameOrPath) || nameOrPath.endsWith('.yaml')
}

/** Pipelines that can be named here, those of the working folder first. */
export function listPipelines(): PipelineFile[] {
  return [...listFolder('pipelines', 'here'), ...listFolder(packageFolder(), 'package')]
}

function listFolder(folder: string, from: PipelineFile['from']): PipelineFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: basename(file, '.yaml'), path: join(folder, file), from }))
}

/** `pipelines/` of the package: one folder above `dist/`, two above `src/pipeline/` or `dist/chunks/`. */
function packageFolder(): string {
  const near = fileURLToPath(new URL('../pipelines', import.meta.url))
  return existsSync(near) ? near : fileURLToPath(new URL('../../pipelines', import.meta.url))
}
