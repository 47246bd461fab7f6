import { caseOf, releaseFor, type Case, type Row } from './learning.train.js'
import type { Finder } from './candidates.js'
import { placeOf } from './merge.js'
import { placeTelling } from './taught.train.js'
import { WRITTEN_RELEASES } from './written-releases.data.js'

/**
 * The short releases written for the project, each with its candidates, those left open left out. They teach the choice of the
 * type only: as more of them is news than of published releases, what they teach of news gave false alarms.
 */
export function writtenCases(finder: Finder): Case[] {
  return WRITTEN_RELEASES.map((source, number) => {
    const { text, types } = unmarked(source)
    const id = `written-${number}`
    const release = releaseFor({ id, text })
    const sentences = release.structure.sentences
    const labels = new Map([...types].map(([at, type]) => [sentences.findIndex(({ end }) => end > at), type]))
    const { rows, ...rest } = caseOf({ id, text, announcements: [] }, release, finder)
    const telling = new Map(
      [...labels].flatMap(([index, type]) => {
        const own = rows.map(({ candidate }) => candidate).filter(({ parsed }) => parsed.index === index)
        const place = placeTelling(own, type)
        return place === undefined ? [] : [[place, type] as const]
      }),
    )
    const kept = rows.filter(({ candidate }) => labels.get(candidate.parsed.index) !== '?')
    return { ...rest, rows: kept.map((row) => labelled(row, telling)) }
  })
}

function labelled(row: Row, telling: ReadonlyMap<string, string>): Row {
  const label = telling.get(placeOf(row.candidate)) ?? null
  return { ...row, news: label !== null, label }
}

const MARK = /\[(\?|[a-z-]+)\] /

/** A written release as a text, one paragraph a line, and the marked types by the place of what follows them. */
function unmarked(source: string): { text: string; types: Map<number, string> } {
  const types = new Map<number, string>()
  let text = ''
  for (const line of source.trim().split('\n')) {
    const [first, ...marked] = line.split(MARK)
    text += first!
    for (let place = 0; place < marked.length; place += 2) {
      types.set(text.length, marked[place]!)
      text += marked[place + 1]!
    }
    text += '\n\n'
  }
  return { text, types }
}
