import { NO_METADATA, type Metadata } from '../core/document.js'
import { yaml } from '../core/yaml.js'
import { dayOf } from './dates.js'

const LONGEST = 20_000

/** Front matter (YAML between two lines of `---`) and the text behind it; text without one is given back as it is. */
export function splitFrontMatter(text: string): { readonly metadata: Metadata; readonly body: string } {
  const opening = /^---[ \t]{0,9}\r?\n/.exec(text)
  if (!opening) return { metadata: NO_METADATA, body: text }
  const closing = /\n(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/.exec(text.slice(opening[0].length - 1, LONGEST))
  if (!closing) return { metadata: NO_METADATA, body: text }
  const from = opening[0].length
  const until = from - 1 + closing.index
  return { metadata: metadataIn(text.slice(from, Math.max(from, until))), body: text.slice(until + closing[0].length) }
}

function metadataIn(source: string): Metadata {
  const values = parsed(source)
  const value = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = values[key]
      if (typeof found === 'string' && found.trim() !== '') return found.trim()
    }
    return null
  }
  return {
    title: value('title'),
    date: dayOf(value('date', 'published', 'publishDate')),
    author: value('author'),
    publisher: value('publisher', 'organization', 'source'),
    url: value('url', 'link', 'canonical'),
  }
}

/** Dates stay as they are written; what is no YAML says nothing. */
function parsed(source: string): Record<string, unknown> {
  try {
    const value: unknown = yaml().parse(source, { schema: 'failsafe', maxAliasCount: 0 })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
