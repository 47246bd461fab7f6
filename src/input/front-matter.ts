import { parse as parseToml } from 'smol-toml'
import { NO_METADATA, type Metadata } from '../core/document.js'
import { yaml } from '../core/yaml.js'
import { dayOf } from './dates.js'
import { webAddress } from './web-address.js'

const LONGEST = 20_000

type Values = Record<string, unknown>

/** The lines that front matter stands between, and how its values are read. */
const KINDS: readonly {
  readonly opening: RegExp
  readonly closing: RegExp
  readonly read: (source: string) => unknown
}[] = [
  {
    opening: /^---[ \t]{0,9}\r?\n/,
    closing: /\n(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/,
    // Dates stay as they are written.
    read: (source) => yaml().parse(source, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' }) as unknown,
  },
  { opening: /^\+\+\+[ \t]{0,9}\r?\n/, closing: /\n\+\+\+[ \t]{0,9}(?:\r?\n|$)/, read: parseToml },
]

/** Front matter (YAML between two lines of `---`, TOML between two of `+++`) and the text behind it; text without one is given back as it is. */
export function splitFrontMatter(text: string): { readonly metadata: Metadata; readonly body: string } {
  for (const { opening, closing, read } of KINDS) {
    const from = opening.exec(text)?.[0].length
    if (from === undefined) continue
    const closed = closing.exec(text.slice(from - 1, LONGEST))
    if (!closed) continue
    const until = from - 1 + closed.index
    const values = valuesOf(text.slice(from, Math.max(from, until)), read)
    // Prose between two rules.
    if (values === null) continue
    return { metadata: metadataIn(values), body: text.slice(until + closed[0].length) }
  }
  return { metadata: NO_METADATA, body: text }
}

function metadataIn(values: Values): Metadata {
  const value = (...keys: string[]): string | null => {
    for (const key of keys) {
      const given = values[key]
      const found = given instanceof Date ? given.toISOString() : given
      if (typeof found === 'string' && found.trim() !== '') return found.trim()
    }
    return null
  }
  return {
    title: value('title'),
    date: dayOf(value('date', 'published', 'publishDate')),
    author: value('author'),
    publisher: value('publisher', 'organization', 'source'),
    url: webAddress(value('url', 'link', 'canonical')),
  }
}

/** Values by their keys, line by line where the whole cannot be read; null for what has no keys. */
function valuesOf(source: string, read: (source: string) => unknown): Values | null {
  if (source.trim() === '') return {}
  try {
    const value = read(source)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null
  } catch {
    const values = source.split('\n').flatMap(keyAndValue)
    return values.length > 0 ? Object.fromEntries(values) : null
  }
}

/** `title: Ministry: new clinics`, which is no YAML and stands in much front matter. */
function keyAndValue(line: string): [string, string][] {
  const [, key, value] = /^([A-Za-z][\w-]{0,40})\s{0,9}[:=][ \t]{1,9}(\S.{0,2000})$/.exec(line) ?? []
  return key === undefined ? [] : [[key, value!.replace(/^(["'])(.*)\1\s*$/, '$2').trim()]]
}
