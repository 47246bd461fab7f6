import { flatMap } from '../../core/flat.js'
import type { Block } from '../../core/layers.js'
import { spanOf } from '../../core/span.js'
import type { Contact } from '../../core/summary.js'
import { allMatches } from '../../text/all-matches.js'

const EMAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-zA-Z]{2,12}/
const PHONE = /(?<![\w.])(?:\+|\(\+?\d|0\d|\d{3}[/-])[\d\s()./-]{5,22}\d\b/
const NAME =
  /(?<!\p{L})((?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.|de|da|van|von|der|den|bin|al|el|dos|le|la|y)){1,4})/gu

/** Words of a label that look like a name. */
const LABEL =
  /^(?:Media|Press|News|Contact|Contacts|Further|More|For|Information|Enquiries|Inquiries|Public|Relations|Communications?|Office|Officer|Desk|The|About|Editorial|General|Follow|Department|Ministry|Secretariat)$/

/** Whom to ask, with what reaches them: the blocks that give an address or a number behind words such as "Media contact". */
export function findContacts(view: string, blocks: readonly Block[]): Contact[] {
  return flatMap(blocks, ({ kind, start, end }) => {
    if (kind !== 'contact' && kind !== 'boilerplate' && end - start > 300) return []
    const words = view.slice(start, end)
    const email = EMAIL.exec(words)?.[0] ?? null
    const phone = PHONE.exec(words)?.[0].trim() ?? null
    if (kind !== 'contact' && email === null) return []
    if (email === null && phone === null && !/contact/i.test(words)) return []
    return [{ name: nameIn(words), email, phone, span: spanOf(view, start, end) }]
  })
}

function nameIn(words: string): string | null {
  for (const match of allMatches(NAME, words)) {
    const parts = match[1]!.split(' ')
    if (!parts.some((part) => LABEL.test(part))) return match[1]!
  }
  return null
}
