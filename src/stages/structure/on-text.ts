import type { Structure } from '../../core/layers.js'
import { spanOf, type Span } from '../../core/span.js'

/** The same structure, with spans that hold the words of the text instead of the view's, in which mark-up is spaces. */
export function onText(text: string, structure: Structure): Structure {
  const { title, dateline, date, publisher, author, notices, contacts } = structure
  const onIt = <Claim extends { readonly span: Span | null }>(claim: Claim | null): Claim | null =>
    claim?.span ? { ...claim, span: ofText(text, claim.span) } : claim
  return {
    ...structure,
    title: onIt(title),
    dateline: dateline && {
      span: ofText(text, dateline.span),
      place: onIt(dateline.place),
      date: onIt(dateline.date),
    },
    date: onIt(date),
    publisher: onIt(publisher),
    author: onIt(author),
    notices: notices.map((notice) => ({ ...notice, evidence: ofText(text, notice.evidence) })),
    contacts: contacts.map((contact) => ({ ...contact, span: ofText(text, contact.span) })),
  }
}

function ofText(text: string, { start, end }: Span): Span {
  return spanOf(text, start, end)
}
