import { wordTable } from '../core/word-table.js'
import { Parser } from 'htmlparser2'
import { DocumentError } from '../core/errors.js'
import { dayOf } from './dates.js'
import { DEEPEST, htmlText } from './html-text.js'
import type { Part } from './split.js'
import { webAddress } from './web-address.js'

type Field = 'id' | 'title' | 'date' | 'author' | 'url' | 'content' | 'summary'

/** Elements of RSS 0.9–2.0, RSS 1.0, Atom (RFC 4287), Dublin Core and the content module, by the field that they fill. */
const FIELDS = wordTable<Field>({
  guid: 'id',
  id: 'id',
  title: 'title',
  pubdate: 'date',
  'dc:date': 'date',
  published: 'date',
  updated: 'date',
  author: 'author',
  'dc:creator': 'author',
  link: 'url',
  'content:encoded': 'content',
  content: 'content',
  description: 'summary',
  summary: 'summary',
})

/** The items of a feed; their text is the title and the full content, or the summary where there is no more. */
export async function* feedItems(chunks: AsyncIterable<string>, maxBytes: number): AsyncGenerator<Part> {
  const reader = new FeedReader(maxBytes)
  for await (const chunk of chunks) {
    reader.write(chunk)
    yield* reader.take()
  }
  reader.end()
  yield* reader.take()
}

class FeedReader {
  readonly #maxBytes: number
  readonly #parser: Parser
  #ready: Part[] = []
  #fields: Partial<Record<Field, string>> | null = null
  #field: Field | null = null
  #fieldDepth = 0
  #depth = 0
  #text = ''
  #size = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name.toLowerCase(), attributes),
        ontext: (data) => this.#words(data),
        onclosetag: (name, isImplied) => this.#close(name.toLowerCase(), isImplied),
      },
      { xmlMode: true },
    )
  }

  write(chunk: string): void {
    this.#parser.write(chunk)
  }

  end(): void {
    this.#parser.end()
  }

  take(): Part[] {
    return this.#ready.splice(0)
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > DEEPEST) throw new DocumentError('read', `nested deeper than ${DEEPEST}`)
    if (name === 'item' || name === 'entry') {
      this.#fields = {}
      this.#size = 0
    } else if (this.#field !== null) this.#inner(`<${name}>`)
    else if (this.#fields && name in FIELDS) this.#begin(FIELDS[name]!, attributes)
  }

  #begin(field: Field, attributes: Record<string, string>): void {
    this.#field = field
    this.#fieldDepth = this.#depth
    this.#text = ''
    const rel = attributes.rel ?? 'alternate'
    if (field === 'url' && attributes.href !== undefined && rel === 'alternate') this.#text = attributes.href
  }

  /** Atom may hold xhtml itself: its elements are kept, and those of an author left out. */
  #inner(tag: string): void {
    if (this.#field === 'content' || this.#field === 'summary') this.#text += tag
  }

  #words(data: string): void {
    if (this.#field === null) return
    this.#size += data.length
    if (this.#size <= this.#maxBytes) this.#text += data
  }

  /** @param isImplied no tag closes the element: of an item, that the feed ends within it */
  #close(name: string, isImplied: boolean): void {
    if (this.#field !== null) {
      if (this.#depth === this.#fieldDepth) this.#finishField()
      else this.#inner(`</${name}>`)
    } else if ((name === 'item' || name === 'entry') && this.#fields) {
      this.#ready.push(isImplied ? { refused: 'the feed ends inside this item' } : this.#finished(this.#fields))
      this.#fields = null
    }
    this.#depth--
  }

  #finished(fields: Partial<Record<Field, string>>): Part {
    if (this.#size > this.#maxBytes) return { refused: `an item is larger than ${this.#maxBytes / 1_000_000} MB` }
    return itemOf(fields)
  }

  #finishField(): void {
    const value = this.#text.trim()
    if (this.#fields && value !== '') this.#fields[this.#field!] ??= value
    this.#field = null
  }
}

/** The text of an item's html. Some publishing systems escape it twice, and it is read twice. */
function bodyOf(html: string): string {
  const text = htmlText(html)
  return isMarkup(text) ? htmlText(text) : text
}

const FIRST_TAG = /^\s{0,99}<([a-z][a-z0-9]{0,9})[ >]/i
/** Names of marks that stand in no text unless they were escaped twice; those of `<`, `>` and `&` do, where somebody writes about html. */
const NAMED_MARK = /&(?:[lr][ds]quo|nbsp|[mn]dash|hellip|#82\d\d);/i

function isMarkup(text: string): boolean {
  const tag = FIRST_TAG.exec(text)?.[1]
  return (tag !== undefined && text.includes(`</${tag}>`)) || NAMED_MARK.test(text)
}

function itemOf(fields: Partial<Record<Field, string>>): Part {
  const title = fields.title === undefined ? null : htmlText(fields.title).replace(/\s+/g, ' ').trim()
  const body = bodyOf(fields.content ?? fields.summary ?? '')
  const url = webAddress(fields.url)
  const author =
    fields.author === undefined
      ? null
      : (/\(([^()]{2,100})\)/.exec(fields.author)?.[1] ?? fields.author).replace(/\s+/g, ' ')
  const text = title && !body.startsWith(title) ? `${title}\n\n${body}` : body
  return { id: fields.id ?? url, title, date: dayOf(fields.date), author, url, text }
}
