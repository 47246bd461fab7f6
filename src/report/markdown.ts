import { visibleLine } from './terminal.js'

/** ASCII punctuation that CommonMark lets a backslash escape, where it can begin something. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&$=:^"']/g
/** Words that GitHub's flavour turns into links by itself: addresses of pages and of mail. */
const LINK_LIKE = /@|:\/\/|www\.|mailto:|xmpp:/i

/**
 * A text from a document as Markdown that shows it and does nothing else: no link, image, heading, html or code can come of it.
 * What would become a link by itself stands as code; characters that act (controls, bidirectional) are shown, not obeyed.
 */
export function markdownText(text: string): string {
  return visibleLine(text)
    .split(' ')
    .map((word) => (LINK_LIKE.test(word) ? markdownCode(word) : word.replace(SPECIAL, '\\$&')))
    .join(' ')
}

/** A text as Markdown code; back quotes in it become apostrophes. */
export function markdownCode(text: string): string {
  return `\`${visibleLine(text).replace(/`/g, "'")}\``
}
