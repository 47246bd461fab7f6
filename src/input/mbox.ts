import { messageOf } from '../core/errors.js'
import { readMail } from './mail.js'
import type { Part } from './split.js'

/** Mails of a mail box (RFC 4155): each begins with a line `From …`; `>From` in a body stands for `From`. */
export async function* mailItems(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Part> {
  for await (const mail of mails(bytes, maxBytes)) {
    yield mail === null ? { refused: `a mail is larger than ${maxBytes / 1_000_000} MB` } : await itemOf(mail)
  }
}

async function itemOf(mail: string): Promise<Part> {
  try {
    const { text, metadata, messageId } = await readMail(Buffer.from(mail, 'latin1'))
    return { id: messageId, title: metadata.title, date: metadata.date, author: metadata.author, url: null, text }
  } catch (thrown) {
    return { refused: messageOf(thrown) }
  }
}

/** Each mail as Latin-1, which keeps every byte. */
async function* mails(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string | null> {
  let lines: string[] = []
  let size = 0
  let rest = ''
  for await (const chunk of bytes) {
    const parts = (rest + Buffer.from(chunk).toString('latin1')).split('\n')
    rest = (parts.pop() ?? '').slice(0, maxBytes + 1)
    for (const line of parts) {
      if (/^From \S/.test(line)) {
        if (size > 0) yield size > maxBytes ? null : lines.join('\n')
        lines = []
        size = 0
      } else {
        size += line.length + 1
        if (size <= maxBytes) lines.push(line.replace(/^>(>*From )/, '$1'))
      }
    }
  }
  size += rest.length
  if (size > 0) yield size > maxBytes ? null : [...lines, rest].join('\n')
}
