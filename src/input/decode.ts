import { isUtf8 } from 'node:buffer'
import type { Warning } from '../core/document.js'
import { DocumentError } from '../core/errors.js'

/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/** Share of characters that no text has, from which on bytes are taken for something else. */
const MOST_CONTROLS = 0.01
/** A few stand in short texts too. */
const FEW_CONTROLS = 8

/**
 * The text of bytes: by their byte-order mark, as UTF-8 where they are valid, else as is said or guessed.
 * @param forced encoding that a person has named; it decides
 * @param declared encoding that the format names (mail header, html meta): taken where the bytes are not UTF-8
 * @throws {DocumentError} for bytes that hold no text
 */
export async function decode(
  bytes: Uint8Array,
  forced: string | null = null,
  declared: string | null = null,
): Promise<Decoded> {
  if (bytes.length === 0) throw new DocumentError('read', 'the file is empty')
  const decoded = await (forced === null ? decodeByContent(bytes, declared) : decodeAs(bytes, forced))
  if (decoded.text.trim() === '') throw new DocumentError('read', 'the file holds only white space')
  checkIsText(decoded.text)
  return decoded
}

async function decodeByContent(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return decodeAs(bytes, mark)
  const utf16 = utf16WithoutMark(bytes)
  if (utf16 !== null) return guessed(await decodeAs(bytes, utf16))
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new DocumentError('read', 'not a text: a NUL byte', nul)
  const text = validUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', warnings: [] }
  const legacy = await import('./legacy-encoding.js')
  if (declared !== null && legacy.isEncoding(declared)) return decodeAs(bytes, declared)
  return guessed(await decodeAs(bytes, legacy.guessEncoding(bytes)))
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** In UTF-16, Latin letters have a NUL byte each, all at even or all at odd places. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2_000)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even++
    else odd++
  })
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le'
  return even > sample.length * 0.3 && odd === 0 ? 'utf-16be' : null
}

/** By the engine's own decoder: one of `TextDecoder` has to be made first, which takes 1 % of a start. */
function validUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

async function decodeAs(bytes: Uint8Array, name: string): Promise<Decoded> {
  const { encoding, text } = (await import('./legacy-encoding.js')).decodeWith(bytes, name)
  return { text, encoding, warnings: brokenIn(text, `are not ${encoding}`) }
}

/**
 * A warning where bytes of a text were no characters.
 * @param how what it says of them: "are not utf-8"
 */
export function brokenIn(text: string, how: string): Warning[] {
  const broken = text.indexOf('\ufffd')
  if (broken < 0) return []
  return [{ code: 'encoding-broken', message: `there are bytes that ${how}, the first at character ${broken}` }]
}

function guessed(decoded: Decoded): Decoded {
  const message = `the encoding was guessed: ${decoded.encoding}`
  return { ...decoded, warnings: [{ code: 'encoding-guessed', message }, ...decoded.warnings] }
}

function checkIsText(text: string): void {
  const sample = text.slice(0, 20_000)
  // eslint-disable-next-line no-control-regex -- text has tabs, line ends and form feeds, and no other control
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  if (controls > Math.max(Math.min(FEW_CONTROLS, sample.length / 3), sample.length * MOST_CONTROLS))
    throw new DocumentError('read', 'not a text: too many control characters')
}
