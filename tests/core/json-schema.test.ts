import { expect, it } from 'vitest'
import { summaryJsonSchema } from '../../src/core/json-schema.js'

it('the published schema says what offsets count, and stays open', () => {
  const schema = summaryJsonSchema() as { description: string; properties: Record<string, unknown> }
  expect(schema.description).toContain('UTF-16')
  expect(Object.keys(schema.properties)).toContain('quotes')
  expect(JSON.stringify(schema)).not.toContain('additionalProperties')
})
