import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/core/errors.js'
import { documentOf } from '../../src/input/read.js'
import { compile } from '../../src/pipeline/compile.js'
import { parseDefinition } from '../../src/pipeline/definition.js'

const load = (source: string) => compile(parseDefinition(source, 'pipelines/x.yaml'), 'pipelines/x.yaml')

describe('a pipeline definition', () => {
  it.each([
    ['unknown key', 'name: x\nstages: [{stage: structure}]\ncolour: red', 'pipelines/x.yaml: colour: unknown key'],
    [
      'unknown key of a stage entry',
      'name: x\nstages: [{stage: structure, opt: 1}]',
      'pipelines/x.yaml: stages[0].opt: unknown key',
    ],
    [
      'unknown option',
      'name: x\nstages: [{stage: structure, options: {deep: 1}}]',
      'pipelines/x.yaml: stages[0].options.deep: unknown key',
    ],
    ['wrong type', 'name: x\nstages: structure', 'pipelines/x.yaml: stages: expected a list, got "structure"'],
    ['no stages', 'name: x\nstages: []', 'pipelines/x.yaml: stages: expected at least 1 entry, got []'],
    ['no name', 'stages: [{stage: structure}]', 'pipelines/x.yaml: name: expected a text, got nothing'],
    ['not a map', '- a', 'pipelines/x.yaml: top level: expected a map, got ["a"]'],
    [
      'need not met',
      'name: x\nstages: [{stage: entities}]',
      'pipelines/x.yaml: stages[0]: entities needs the layer "structure", expected a stage before it that makes it',
    ],
    [
      'a layer made twice',
      'name: x\nstages: [{stage: structure}, {stage: structure}]',
      'pipelines/x.yaml: stages[1]: structure makes the layer "structure", which structure makes already',
    ],
  ])('%s: one line with the path in the file', (_what, source, message) => {
    expect(() => load(source)).toThrow(new InputError(message))
  })

  it('asks for no layer that a stage only makes use of', () => {
    const stages = ['structure', 'entities', 'themes', 'key-sentences'].map((stage) => `{stage: ${stage}}`)
    const { keySentences } = load(`name: x\nstages: [${stages.join(', ')}]`).summarize(
      documentOf('The harbour board met in Fell on Monday and agreed on the new harbour plan for the town.'),
    )
    expect(keySentences).toHaveLength(1)
  })

  it('names the stages there are where one is unknown', () => {
    expect(() => load('name: x\nstages: [{stage: structur}]')).toThrow(
      /stages\[0\]\.stage: expected one of structure, entities.*, got "structur"/,
    )
  })

  it('says that a file is not YAML', () => {
    expect(() => load('name: [x')).toThrow(/^pipelines\/x\.yaml: expected YAML, got /)
  })

  it('has a fingerprint that options change and comments do not', () => {
    const plain = load('name: x\nstages:\n  - stage: structure').fingerprint
    expect(
      load('# a note\nname: x\ndescription: other words\nstages: [{stage: structure, options: {}}]').fingerprint,
    ).toBe(plain)
    expect(load('name: x\nstages: [{stage: structure}, {stage: entities}]').fingerprint).not.toBe(plain)
  })
})
