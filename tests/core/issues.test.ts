import { expect, it } from 'vitest'
import * as z from 'zod'
import { describeIssue, tellingIssue } from '../../src/core/issues.js'

const SCHEMA = z.strictObject({
  wait: z.string('a duration such as 30s').optional(),
  classes: z.record(z.string().regex(/^[a-z]+$/, 'lower-case letters'), z.array(z.string())).optional(),
  floor: z.union([z.number().min(0), z.strictObject({ recall: z.number().max(100) }).partial()]).optional(),
  words: z.union([z.string().min(1), z.looseObject({ text: z.string().min(2) })]).optional(),
  steps: z.array(z.string()).min(1).optional(),
})

it.each<[unknown, string]>([
  [{ wait: 60 }, 'wait: expected a duration such as 30s, got 60'],
  [{ classes: { Tool: ['hammer'] } }, 'classes: expected a key of lower-case letters, got "Tool"'],
  [{ classes: { tool: 'hammer' } }, 'classes.tool: expected a list, got "hammer"'],
  [{ floor: 'high' }, 'floor: expected a number or a map, got "high"'],
  [{ floor: -1 }, 'floor: expected a number >= 0, got -1'],
  [{ floor: { recall: 'high' } }, 'floor.recall: expected a number, got "high"'],
  [{ floor: { recal: 5 } }, 'floor.recal: unknown key'],
  [{ words: { txt: 'a' } }, 'words.text: expected a text, got nothing'],
  [{ words: { text: 'a' } }, 'words.text: expected at least 2 characters, got "a"'],
  [{ words: '' }, 'words: expected at least 1 character, got ""'],
  [{ steps: [] }, 'steps: expected at least 1 entry, got []'],
  [{ steps: [true] }, 'steps[0]: expected a text, got true'],
])('what is wrong with %j is told in one line', (value, line) => {
  const { error } = SCHEMA.safeParse(value)
  expect(describeIssue(tellingIssue(error!.issues), value)).toBe(line)
})
