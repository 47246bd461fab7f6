import { DocumentError } from '../core/errors.js'
import type { Warning } from '../core/document.js'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/**
 * The text of bytes in UTF-8, its byte-order mark left out.
 * @throws {DocumentError} for bytes that are empty, not text, or not UTF-8
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new DocumentError('read', 'the file is empty')
  const nul = bytes.subarray(0, 8_000).indexOf(0)
  if (nul >= 0) throw new DocumentError('read', 'not a text: a NUL byte', nul)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocumentError('read', 'not UTF-8')
  }
  if (text.trim() === '') throw new DocumentError('read', 'the file holds only white space')
  return { text, encoding: 'utf-8', warnings: [] }
}
