import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'
import type { Summary } from '../../../src/core/summary.js'
import { CASES, WITHOUT_MARKS } from './cases.js'

const pipeline = loadPipeline('releases')
const summaryOf = (text: string): Summary => pipeline.summarize(documentOf(`Notes of the day\n\n${text}\n`))
/** Without the comma or stop that is printed inside the marks. */
const trimmed = (text: string): string => text.trim().replace(/[,.!?]$/, '')

interface Case {
  readonly text: string
  readonly quotes: readonly { readonly text: string; readonly mention: string | null }[]
}

/** Takes the notation of the table apart. */
function parse(notation: string): Case {
  const mentions = new Map([...notation.matchAll(/<(\d?)([^\d<>][^<>]*)>/g)].map(([, key, words]) => [key!, words!]))
  const quotes = [...notation.matchAll(/\{(\d?)([^\d{}][^{}]*)\}/g)].map(([, key, words]) => ({
    text: words!,
    mention: mentions.get(key!) ?? null,
  }))
  return { text: notation.replace(/[{<]\d?|[>}]/g, ''), quotes }
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map(parse))('$text', ({ text, quotes }) => {
    const found = summaryOf(text).quotes
    expect(found.map(({ span }) => trimmed(span.text))).toEqual(quotes.map((quote) => trimmed(quote.text)))
    found.forEach(({ speaker }, index) => {
      const wanted = quotes[index]!.mention
      if (wanted)
        expect(`${speaker?.mention?.text} ~ ${wanted}`).toSatisfy(() => sharesWords(speaker?.mention?.text, wanted))
    })
  })
})

function sharesWords(mention: string | undefined, wanted: string): boolean {
  return mention !== undefined && (mention.includes(wanted) || wanted.includes(mention))
}

it.each(WITHOUT_MARKS)('finds no quotation in %j', (text) => {
  const { quotes, rejectedQuotes } = summaryOf(text)
  expect([...quotes, ...rejectedQuotes]).toEqual([])
})

it('has at least 150 cases', () => {
  expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(150)
})

it.each(['The form said “ ” and stopped.', 'He wrote “…” below it, said the clerk.', 'The sign said “—” for years.'])(
  'takes no marks without a word between them for speech: %s',
  (sentence) => {
    const text = `A form that says nothing\n\n${sentence} Nobody at the desk knew why.\n`
    expect(loadPipeline('releases').summarize(documentOf(text)).quotes).toEqual([])
  },
)
