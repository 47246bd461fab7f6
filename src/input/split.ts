import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import iconv from 'iconv-lite'
import { DocumentError, messageOf } from '../core/errors.js'
import { declaredEncoding } from './declared-encoding.js'
import { feedItems } from './feed.js'
import type { Item } from './item.js'
import { lineItems } from './jsonl.js'
import { guessEncoding, isEncoding, knownEncoding } from './legacy-encoding.js'
import { mailItems } from './mbox.js'
import { sniff, SNIFF_BYTES, type Format } from './sniff.js'

/** An item, or why one of the container's documents cannot be read. */
export type Part = Item | { readonly refused: string }

/** What a container may weigh, unpacked. */
const MOST_UNPACKED = 2_000_000_000

/**
 * The documents of a container, one after the other; null where the file is no container.
 * @param maxBytes largest document
 * @throws {DocumentError} where it cannot be read to its end
 */
export async function splitFile(
  path: string,
  maxBytes: number,
  encoding: string | null,
): Promise<AsyncIterable<Part> | null> {
  const head = await headOf(path)
  const packed = sniff(head, path) === 'gzip'
  const format = sniff(packed ? await firstUnpacked(path) : head, path)
  const reader = READERS[format]
  if (!reader) return null
  return guarded(reader(limited(bytesOf(path, packed)), maxBytes, encoding))
}

const READERS: Partial<
  Record<Format, (bytes: AsyncIterable<Uint8Array>, maxBytes: number, encoding: string | null) => AsyncIterable<Part>>
> = {
  feed: (bytes, maxBytes, encoding) => feedItems(decoded(bytes, encoding), maxBytes),
  jsonl: (bytes, maxBytes, encoding) => lineItems(decoded(bytes, encoding), maxBytes),
  mbox: (bytes, maxBytes) => mailItems(bytes, maxBytes),
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function firstUnpacked(path: string): Promise<Uint8Array> {
  try {
    for await (const chunk of bytesOf(path, true)) return chunk
  } catch {
    throw new DocumentError('read', 'a damaged gzip file')
  }
  return new Uint8Array()
}

function bytesOf(path: string, packed: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path)
  if (!packed) return file
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

async function* limited(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > MOST_UNPACKED) throw new DocumentError('read', `holds more than ${MOST_UNPACKED / 1_000_000_000} GB`)
    yield chunk
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string | null): AsyncGenerator<string> {
  let decoder: ReturnType<typeof iconv.getDecoder> | null = null
  for await (const chunk of bytes) {
    decoder ??= iconv.getDecoder(encoding ?? encodingOf(chunk))
    yield decoder.write(Buffer.from(chunk))
  }
  yield decoder?.end() ?? ''
}

/** Byte-order mark, else UTF-8 where the first bytes show it, else what an XML declaration names, else what they look like. */
function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
  const declared = declaredEncoding(chunk)
  const known = declared !== null && isEncoding(declared) ? knownEncoding(declared) : 'utf-8'
  if (isUtf8(chunk)) return chunk.every((byte) => byte < 0x80) ? known : 'utf-8'
  return known === 'utf-8' ? knownEncoding(guessEncoding(chunk)) : known
}

/** Whether bytes are UTF-8, the last character cut off at most. */
function isUtf8(chunk: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true })
    return true
  } catch {
    return false
  }
}

async function* guarded(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* parts
  } catch (thrown) {
    if (thrown instanceof DocumentError) throw thrown
    throw new DocumentError('read', `cannot be read to its end: ${messageOf(thrown)}`)
  }
}
