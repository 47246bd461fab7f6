import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')
const dateOf = (text: string): string | null => pipeline.summarize(documentOf(text)).document.date?.value ?? null

it.each([
  'The board meets again on 12 September 2026 in Vik.\n',
  'The library opens at noon.\n\nReports must be in not later than 31 March 2023.\n',
  'We launch on 1 May 2025.\n',
])('takes no day that a sentence tells of for the day of publication: %j', (text) => {
  expect(dateOf(text)).toBeNull()
})

it.each([
  'Harbour report\n\nPublished on 3 May 2024.\n\nThe committee met in Vik and spoke of cranes.\n',
  'Harbour report\n\nVik, 3 May 2024.\n\nThe committee met in Vik and spoke of cranes.\n',
  'Harbour report\n\nOn 3 May 2024\n\nThe committee met in Vik and spoke of cranes.\n',
])('keeps the day of a line that is dated: %j', (text) => {
  expect(dateOf(text)).toBe('2024-05-03')
})
