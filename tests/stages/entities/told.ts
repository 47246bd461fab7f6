import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const pipeline = compile(
  parseDefinition('name: people\nstages:\n  - stage: structure\n  - stage: entities\n', 'people'),
  'people',
)

/** What is told of a person by that name; nulls where nothing is. */
export function told(text: string, name = 'Marta Lindqvist'): [role: string | null, organization: string | null] {
  const person = pipeline.analyse(documentOf(text)).entities!.people.find((one) => one.name === name)
  return [person?.role?.value ?? null, person?.organization?.value ?? null]
}
