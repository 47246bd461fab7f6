import chardet from 'chardet'
import iconv from 'iconv-lite'
import { InputError } from '../core/errors.js'

/** Bytes from which the encoding is guessed where nothing says it. */
const SAMPLE = 65_536
const LEAST_CONFIDENCE = 30

/** What the library also knows and is no encoding of a text. */
const NO_TEXT = /^(?:hex|base64|binary|_?internal|utf-?7(?:imap)?)$/i

/** Whether an encoding of that name is known. */
export function isEncoding(name: string): boolean {
  return !NO_TEXT.test(name) && iconv.encodingExists(name)
}

/** The name of an encoding as we write it. @throws {InputError} for one that nobody knows */
export function knownEncoding(name: string): string {
  if (isEncoding(name)) return canonical(name)
  throw new InputError(`encoding: expected an encoding such as utf-8 or windows-1252, got ${JSON.stringify(name)}`)
}

/** The text of bytes in an encoding, its byte-order mark left out. */
export function decodeWith(bytes: Uint8Array, name: string): { readonly text: string; readonly encoding: string } {
  const encoding = canonical(name)
  return { encoding, text: iconv.decode(bytes, encoding, { stripBOM: true }) }
}

/** The likeliest encoding; where a detector knows too little, single-byte Western text is. */
export function guessEncoding(bytes: Uint8Array): string {
  const best = chardet.analyse(bytes.subarray(0, SAMPLE))[0]
  return best && best.confidence >= LEAST_CONFIDENCE && isEncoding(best.name) ? best.name : 'windows-1252'
}

/** ISO-8859-1 and ASCII are read as windows-1252, which they are parts of (WHATWG Encoding Standard): quotation marks stand there. */
function canonical(name: string): string {
  const lower = name.toLowerCase().replace(/_/g, '-')
  if (WESTERN.has(lower)) return 'windows-1252'
  return lower === 'utf8' ? 'utf-8' : lower
}

const WESTERN = new Set(['iso-8859-1', 'iso8859-1', 'latin1', 'ascii', 'us-ascii', 'cp1252'])
