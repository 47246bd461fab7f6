import * as z from 'zod'
import { messageOf } from '../core/errors.js'
import type { AnyStage } from '../core/stage.js'
import { listPipelines, loadPipeline, pipelinePath, type PipelineFile } from '../pipeline/load.js'
import { pad, visibleLine, wrap } from '../report/terminal.js'
import { terminalWidth } from './output.js'

/** Every pipeline that can be named, with its description. */
export function listView(): string {
  const files = listPipelines()
  const column = Math.max(...files.map(({ name }) => name.length)) + 2
  return files.map((file) => rowOf(file, column)).join('')
}

function rowOf(file: PipelineFile, column: number): string {
  const where = file.from === 'here' ? 'pipelines/' : 'package'
  return `${pad(file.name, column)}${pad(where, 12)}${visibleLine(descriptionOf(file))}\n`
}

function descriptionOf({ path }: PipelineFile): string {
  try {
    return loadPipeline(path).definition.description
  } catch (thrown) {
    return `cannot be used: ${messageOf(thrown)}`
  }
}

/** The stages of a pipeline in order, each with its layers and options. */
export function showView(name: string): string {
  const { definition, fingerprint } = loadPipeline(name)
  const head = `${definition.name} (fingerprint ${fingerprint})\n${visibleLine(definition.description)}\n${pipelinePath(name)}\n`
  return [head, ...definition.stages.map(({ stage, options }) => stageView(stage, options))].join('\n')
}

function stageView(stage: AnyStage, options: unknown): string {
  const needs = stage.needs.length === 0 ? 'nothing' : stage.needs.join(', ')
  const description = wrap(stage.description, Math.min(100, terminalWidth()) - 2).map((line) => `  ${line}\n`)
  const uses = stage.uses?.length ? `; uses ${stage.uses.join(', ')} where there is` : ''
  const head = `${stage.name}\n${description.join('')}  needs ${needs}${uses}; makes ${stage.makes}\n`
  const values = Object.entries(options as Record<string, unknown>)
  return head + values.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}${optionHelp(stage, key)}\n`).join('')
}

/** What the stage's schema says about an option. */
function optionHelp(stage: AnyStage, key: string): string {
  const schema = z.toJSONSchema(stage.options, { unrepresentable: 'any', io: 'input' }) as {
    properties?: Record<string, { description?: string }>
  }
  const description = schema.properties?.[key]?.description
  return description === undefined ? '' : `  (${description})`
}

/** One line for a definition that is valid. @throws {InputError} naming the place that is not */
export function checkView(file: string): string {
  const { definition } = loadPipeline(file)
  return `${visibleLine(file)}: valid, ${definition.stages.length} stages (${definition.stages.map(({ stage }) => stage.name).join(' → ')})\n`
}
