import mammoth from 'mammoth'
import { NO_METADATA } from '../core/document.js'
import { DocumentError, messageOf } from '../core/errors.js'
import type { Content } from './html.js'
import { htmlText } from './html-text.js'

/** What a document may unpack to; more is a bomb. */
const MOST_UNPACKED = 100_000_000

/** Mammoth's marks of notes in the text, and its links from a note back to its mark. */
const NOTE_MARK =
  /<sup><a href="#(?:foot|end)note-[^"<>]{1,40}"[^<>]{0,80}>\[\d{1,6}\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-[^"<>]{1,40}">\u2191<\/a>/g

/** The text of a Word document: tracked changes as accepted, comments left out, footnotes at the end with their numbers. */
export async function readDocx(bytes: Uint8Array): Promise<Content> {
  checkZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    } as object)
    return { text: htmlText(value.replace(NOTE_MARK, '')), metadata: NO_METADATA }
  } catch (thrown) {
    throw new DocumentError('read', `not a Word document that can be read: ${messageOf(thrown)}`)
  }
}

/**
 * Adds up the sizes in the directory of a zip file (APPNOTE 4.3.12), before anything is unpacked.
 * @throws {DocumentError} where it is no Word document or would unpack to too much
 */
function checkZip(zip: Buffer): void {
  let unpacked = 0
  let word = false
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0 && at + 46 <= zip.length;) {
    unpacked += zip.readUInt32LE(at + 24)
    const nameLength = zip.readUInt16LE(at + 28)
    word ||= zip.toString('latin1', at + 46, at + 46 + nameLength) === 'word/document.xml'
    const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    at = zip.indexOf('PK\u0001\u0002', next, 'latin1')
  }
  if (!word) throw new DocumentError('read', 'a zip archive, not a Word document')
  if (unpacked > MOST_UNPACKED) throw new DocumentError('read', `unpacks to more than ${MOST_UNPACKED / 1_000_000} MB`)
}
