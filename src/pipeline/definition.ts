import * as z from 'zod'
import { InputError } from '../core/errors.js'
import type { AnyStage } from '../core/stage.js'
import { describeIssue, tellingIssue } from '../core/issues.js'
import { STAGES, stageNamed } from './registry.js'
import { yaml } from '../core/yaml.js'

/** A checked pipeline definition: its stages in order, each with its options, defaults filled in. */
export interface PipelineDefinition {
  readonly name: string
  readonly description: string
  readonly stages: readonly ConfiguredStage[]
}

export interface ConfiguredStage {
  readonly stage: AnyStage
  readonly options: unknown
}

declare const __PIPELINES__: Readonly<Record<string, unknown>> | undefined

/** What the package's own pipelines say, by their text; nothing where the sources run unbuilt. */
const SHIPPED = new Map(Object.entries(typeof __PIPELINES__ === 'undefined' ? {} : __PIPELINES__))

// Else zod makes code of each schema at its first check, which costs more than the few checks of a run.
z.config({ jitless: true })

const SHAPE = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  description: z.string().default(''),
  stages: z.array(z.strictObject({ stage: z.string(), options: z.unknown().optional() })).min(1),
})

/**
 * Reads a pipeline definition.
 * @param source YAML text
 * @param where the file's name, for messages
 * @throws {InputError} `pipelines/x.yaml: stages[2].options.maxWords: expected a whole number >= 1, got "many"`
 */
export function parseDefinition(source: string, where: string): PipelineDefinition {
  const raw = SHIPPED.get(source) ?? parseYaml(source, where)
  const shape = check(SHAPE, raw, where, [])
  return {
    name: shape.name,
    description: shape.description,
    stages: shape.stages.map((entry, index) => configure(entry, where, index)),
  }
}

function parseYaml(source: string, where: string): unknown {
  const parsed = yaml().parseDocument(source, { prettyErrors: true })
  const error = parsed.errors[0]
  if (error) throw new InputError(`${where}: expected YAML, got ${error.message.split('\n')[0]!.replace(/:$/, '')}`)
  try {
    return parsed.toJS({ maxAliasCount: 100 })
  } catch (thrown) {
    throw new InputError(`${where}: expected YAML, got ${(thrown as Error).message}`)
  }
}

function configure(entry: { stage: string; options?: unknown }, where: string, index: number): ConfiguredStage {
  const stage = stageNamed(entry.stage)
  if (!stage) {
    const known = STAGES.map((one) => one.name).join(', ')
    throw new InputError(
      `${where}: stages[${index}].stage: expected one of ${known}, got ${JSON.stringify(entry.stage)}`,
    )
  }
  const options = check(stage.options, entry.options ?? {}, where, ['stages', index, 'options'])
  return { stage, options }
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string, path: readonly PropertyKey[]): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new InputError(`${where}: ${describeIssue(tellingIssue(result.error.issues), value, path)}`)
}
