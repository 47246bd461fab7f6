import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { told } from './told.js'

const pipeline = compile(
  parseDefinition('name: people\nstages:\n  - stage: structure\n  - stage: entities\n', 'people'),
  'people',
)

function names(text: string): string[] {
  return pipeline.analyse(documentOf(text)).entities!.people.map(({ name }) => name)
}

describe('names that are words too', () => {
  it.each<[text: string, expected: readonly string[]]>([
    ['“The tide turns,” said April Quesada, who keeps the lock.', ['April Quesada']],
    ['August Kamp, the treasurer, counted the coins.', ['August Kamp']],
    ['Will Hallam, the harbour master, counted the coins.', ['Will Hallam']],
    ['In April Quesada said that the tide turns.', []],
    ['Since June Hallam has counted the coins.', []],
    ['“The tide turns,” said Nuray al-Bekri, the pilot. “It does,” al-Bekri said.', ['Nuray al-Bekri']],
    ['Karim Adel Said, a pilot, said the tide turns.', ['Karim Adel Said']],
    ['Said Quesada: “The tide turns,” and Marta Quesada said so too.', ['Marta Quesada']],
    ['Fighters of al-Qaeda left the town.', []],
    ['Furthermore Quesada counts coins, said Marta Quesada.', ['Marta Quesada']],
    ['“The tide turns,” Varnley said. “It always does,” he added.', ['Varnley']],
    ['“The tide turns,” said Brig. Gen. Marta Quesada.', ['Marta Quesada']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('ends a name before the verb of a headline', () => {
    expect(names('Marta Quesada Renews Call for Dredging\n\nMarta Quesada spoke on Monday.')).toEqual(['Marta Quesada'])
  })

  it('keeps the office of one named before out of the next', () => {
    expect(told('We ask President Halden and Secretary Marta Lindqvist to act.')[0]).toBe('Secretary')
  })
})
