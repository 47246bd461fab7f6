import { NO_METADATA, type Document, type Warning } from '../core/document.js'
import { DocumentError } from '../core/errors.js'
import { brokenIn, decode, type Decoded } from './decode.js'
import { documentOf, sha256 } from './document-of.js'
import { declaredEncoding } from './declared-encoding.js'
import type { Content } from './html.js'
import { itemBytes, type Item } from './item.js'
import { checkLanguage } from './language.js'
import { knownOther, sniff, type Format } from './sniff.js'

export { documentOf } from './document-of.js'

/** How a file is to be read. */
export interface ReadOptions {
  /** Encoding that a person has named; it decides. */
  readonly encoding?: string | null
  /** Whether a text that is surely not English is refused; a warning otherwise. */
  readonly setAsideForeign?: boolean
  /** Most bytes that a gzip file may unpack to; 10,000,000 by default. */
  readonly maxBytes?: number
}

const MOST_UNPACKED = 10_000_000

/**
 * The document in a file's bytes, whatever its format.
 * @param name of the file: decides where the bytes allow several formats
 * @throws {DocumentError} where the bytes hold no release
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  id: string,
  options: ReadOptions = {},
): Promise<Document> {
  const plain =
    sniff(bytes, name) === 'gzip'
      ? await (await import('./gunzip.js')).gunzip(bytes, options.maxBytes ?? MOST_UNPACKED)
      : bytes
  const format = sniff(plain, name)
  const read = await readAs(format, plain, options.encoding ?? null)
  const text = read.content.text
  if (text.trim() === '') throw new DocumentError('read', EMPTY[format] ?? 'the file holds no text')
  const foreign = await checkLanguage(text, options.setAsideForeign === true)
  return {
    ...documentOf(text, { ...read.content.metadata, id }),
    sha256: sha256(bytes),
    mediaType: MEDIA_TYPES[format],
    encoding: read.encoding,
    warnings: [...read.warnings, ...foreign],
  }
}

/** The document of an item of a container. @throws {DocumentError} */
export async function readItem(item: Item, id: string, options: ReadOptions = {}): Promise<Document> {
  if (item.text.trim() === '') throw new DocumentError('read', 'the item holds no text')
  const { title, date, author, url, text } = item
  const foreign = await checkLanguage(text, options.setAsideForeign === true)
  return {
    ...documentOf(text, { id, title, date, author, url }),
    sha256: sha256(itemBytes(item)),
    mediaType: 'text/plain',
    warnings: [...brokenIn(text, 'could not be read'), ...foreign],
  }
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mail: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  gzip: 'application/gzip',
  feed: 'application/xml',
  xml: 'application/xml',
  jsonl: 'application/jsonl',
  mbox: 'application/mbox',
  other: 'application/octet-stream',
}

const EMPTY: Partial<Record<Format, string>> = {
  html: 'the page holds no text',
  mail: 'the mail holds no text',
  docx: 'the document holds no text',
}

interface Read {
  readonly content: Content
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/** Readers of formats are loaded when first needed: some weigh more than the whole rest. */
async function readAs(format: Format, bytes: Uint8Array, encoding: string | null): Promise<Read> {
  switch (format) {
    case 'pdf':
      return whole(await (await import('./pdf.js')).readPdf(bytes))
    case 'docx':
      return whole(await (await import('./docx.js')).readDocx(bytes))
    case 'mail':
      return whole(await (await import('./mail.js')).readMail(bytes))
    case 'html': {
      const { readHtml } = await import('./html.js')
      return fromText(await decode(bytes, encoding, declaredEncoding(bytes)), readHtml)
    }
    case 'xml':
      return fromText(await decode(bytes, encoding, declaredEncoding(bytes)), (await import('./xml.js')).readXml)
    case 'markdown':
      return fromText(await decode(bytes, encoding), (await import('./markdown.js')).readMarkdown)
    case 'feed':
    case 'jsonl':
    case 'mbox':
      throw new DocumentError('read', 'holds several documents: give it to run')
    default:
      refuseOther(bytes)
      return fromText(await decode(bytes, encoding), (text) => ({ text, metadata: NO_METADATA }))
  }
}

function refuseOther(bytes: Uint8Array): void {
  const other = knownOther(bytes)
  if (other !== null) throw new DocumentError('read', `not a text: ${other}`, 0)
}

function whole(content: Content): Read {
  return { content, encoding: 'utf-8', warnings: [] }
}

function fromText({ text, encoding, warnings }: Decoded, read: (text: string) => Content): Read {
  return { content: read(text), encoding, warnings }
}
