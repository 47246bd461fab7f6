import { createHash } from 'node:crypto'
import { NO_METADATA, type Document, type Metadata } from '../core/document.js'
import { decode } from './decode.js'

/**
 * The document in a file's bytes.
 * @param name the document's id
 * @throws {DocumentError} where the bytes hold no text
 */
export function readDocument(bytes: Uint8Array, name: string): Document {
  const { text, encoding, warnings } = decode(bytes)
  return {
    id: name,
    sha256: sha256(bytes),
    textSha256: sha256(text),
    text,
    mediaType: 'text/plain',
    encoding,
    metadata: NO_METADATA,
    warnings,
  }
}

/** The document of a text that is at hand, such as a string that a program passes. */
export function documentOf(text: string, about: Partial<Metadata> & { readonly id?: string } = {}): Document {
  const { id = 'text', ...metadata } = about
  return {
    id,
    sha256: sha256(text),
    textSha256: sha256(text),
    text,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    metadata: { ...NO_METADATA, ...metadata },
    warnings: [],
  }
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
