/** Reads the keyphrase corpus DUC-2001 (Wan and Xiao 2008) from a checkout of the repository `sunyilgdx/SIFRank`; it has no licence, so nothing of it stands here. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldedWords } from '../../src/text/fold.js'
import { stem } from '../../src/text/stem.js'

export interface Article {
  readonly id: string
  /** Number of the topic that the article was collected for, from 0. */
  readonly topic: number
  /** The body, paragraphs parted by blank lines. */
  readonly text: string
  /** Stemmed phrases, each once. */
  readonly phrases: ReadonlySet<string>
}

/** Articles of one half: a topic lies in one half as a whole, by the SHA-1 of its lowest id. */
export function loadArticles(checkout: string, half: 'dev' | 'heldout'): Article[] {
  const folder = join(checkout, 'data', 'DUC2001')
  return topicsOf(readFileSync(join(folder, 'annotations.txt'), 'utf8'))
    .map((entries, topic) => ({ entries, topic }))
    .filter(({ entries }) => halfOf(entries.map(({ id }) => id)) === half)
    .flatMap(({ entries, topic }) => entries.map((entry) => ({ ...entry, topic })))
    .filter(({ id }) => existsSync(join(folder, id)))
    .map((entry) => ({ ...entry, text: bodyOf(readFileSync(join(folder, entry.id), 'utf8')) }))
}

/** A phrase as it is compared: lower-case Porter stems. */
export function stemmed(phrase: string): string {
  return foldedWords(phrase).map(stem).join(' ')
}

interface Entry {
  readonly id: string
  readonly phrases: ReadonlySet<string>
}

/** Lines `id@phrase;phrase;…`, topic after topic, ids ascending within one: a falling id opens a topic, one alone is a straggler. */
function topicsOf(annotations: string): Entry[][] {
  const runs: Entry[][] = []
  let before = ''
  for (const line of annotations.split('\n').filter((one) => one.includes('@'))) {
    const [id, phrases] = line.split('@') as [string, string]
    if (runs.length === 0 || id < before) runs.push([])
    runs.at(-1)!.push({ id, phrases: new Set(phrases.split(';').map(stemmed).filter(Boolean)) })
    before = id
  }
  const topics: Entry[][] = []
  for (const run of runs) {
    if (run.length === 1 && topics.length > 0) topics.at(-1)!.push(...run)
    else topics.push(run)
  }
  return topics
}

function halfOf(ids: readonly string[]): 'dev' | 'heldout' {
  const digest = createHash('sha1')
    .update([...ids].sort()[0]!)
    .digest()
  return digest.at(-1)! % 2 === 0 ? 'dev' : 'heldout'
}

/** The running text of an article in the mark-up of TREC: an indented or blank line opens a paragraph. */
function bodyOf(article: string): string {
  const body = [...article.matchAll(/<TEXT>([\s\S]*?)<\/TEXT>/g)].map((match) => match[1]!).join('\n\n')
  return body
    .replaceAll(/;(?=\s{2})/g, '\n\n')
    .split(/\n[ \t]*\n|\n(?=[ \t]{2,}\S)/)
    .map(plain)
    .filter(Boolean)
    .join('\n\n')
}

function plain(paragraph: string): string {
  return paragraph
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/``|''/g, '"')
    .replaceAll('`', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
}
