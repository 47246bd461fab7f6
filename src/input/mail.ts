import PostalMime from 'postal-mime'
import { NO_METADATA } from '../core/document.js'
import { DocumentError } from '../core/errors.js'
import { dayOf } from './dates.js'
import type { Content } from './html.js'
import { htmlText } from './html-text.js'

/** Nesting of a mail beyond which it is refused, as a bomb. */
const DEEPEST = 50

/** The release in a mail: its plain text, or else that of its html, with subject, day, sender and nothing of what is attached. */
export async function readMail(bytes: Uint8Array): Promise<Content & { readonly messageId: string | null }> {
  const mail = await parse(bytes)
  const body = mail.text?.trim() ? westernMarks(mail.text) : mail.html ? htmlText(westernMarks(mail.html)) : ''
  const date = mail.headers.find(({ key }) => key === 'date')?.value
  const subject = titleOf(westernMarks(mail.subject ?? ''))
  const text = body.replace(/\r\n?/g, '\n').trimEnd()
  return {
    text: text === '' ? '' : `${text}\n`,
    metadata: {
      ...NO_METADATA,
      title: subject === '' ? null : subject,
      date: dayOf(date),
      author: mail.from?.name?.trim() || null,
    },
    messageId: mail.messageId?.replace(/[<>]/g, '') ?? null,
  }
}

/** What mail programs of several languages put before the subject of an answer or of what they pass on, once or more. */
const ANSWERED = /^(?:(?:re|fwd?|aw|wg|sv|vs|antw)(?:\[\d{1,3}\])?:\s+){1,9}(?=\S)/i

function titleOf(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim().replace(ANSWERED, '')
}

/** Windows-1252 between 0x80 and 0x9F (WHATWG Encoding Standard). The platform reads it as Latin-1, and quotation marks become control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function westernMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!)
}

async function parse(bytes: Uint8Array): ReturnType<typeof PostalMime.parse> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, attachmentEncoding: 'arraybuffer' })
  } catch (thrown) {
    throw new DocumentError('read', `not a mail that can be read: ${(thrown as Error).message}`)
  }
}
