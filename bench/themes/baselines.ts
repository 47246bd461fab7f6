/** Index terms of other makers, each from the text alone, best first: what ours stands beside. */
import extractor from 'keyword-extractor'
import { toString } from 'nlcst-to-string'
import { createRequire } from 'node:module'
import { retext } from 'retext'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import { rank } from './word-graph.js'

type Extract = (text: string) => Promise<string[]>

/** rake-js is CommonJS that names its function `default`. */
const { default: rake } = createRequire(import.meta.url)('rake-js') as {
  default: (text: string, options: { language: string }) => string[]
}

interface Phrases {
  readonly keyphrases?: readonly { readonly matches: readonly { readonly nodes: readonly unknown[] }[] }[]
}

async function byRetext(text: string): Promise<string[]> {
  const { data } = await retext().use(retextPos).use(retextKeywords, { maximum: 15 }).process(text)
  return ((data as Phrases).keyphrases ?? []).map(({ matches }) => toString(matches[0]!.nodes as never))
}

/** keyword-extractor takes the stop words out and ranks nothing: its runs of words by how often they stand in the text. */
function byKeywordExtractor(text: string): string[] {
  const words = extractor.extract(text, { language: 'english', return_chained_words: true, remove_duplicates: false })
  const counts = new Map<string, number>()
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one)
}

export const BASELINES: Readonly<Record<string, Extract>> = {
  'rake-js 0.1.1 (RAKE, Rose 2010)': (text) => Promise.resolve(rake(text, { language: 'english' })),
  'retext-keywords 8.0.2': byRetext,
  'keyword-extractor 0.3.0': (text) => Promise.resolve(byKeywordExtractor(text)),
  'TextRank (Mihalcea and Tarau 2004), our own': (text) => Promise.resolve(rank(text)),
}
