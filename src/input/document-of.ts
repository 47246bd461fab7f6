import { createHash } from 'node:crypto'
import { NO_METADATA, type Document, type Metadata } from '../core/document.js'

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

/** SHA-256 in hexadecimal; of a text, of its UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
