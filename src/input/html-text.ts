import { Parser } from 'htmlparser2'
import { DocumentError } from '../core/errors.js'
import { BlockText } from './block-text.js'

/** Elements that begin and end a block (HTML Living Standard, 15.3 flow content), and those whose content nobody reads. */
const BLOCKS = new Set(
  'p div section article main header footer h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr figure figcaption address blockquote pre hr form fieldset details summary title body center'.split(
    ' ',
  ),
)
const UNREAD = new Set(
  'script style noscript template svg math head iframe object select button textarea canvas video audio'.split(' '),
)
/** Parts of a page around its content. */
const AROUND = new Set('nav aside footer menu dialog'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Deeper nesting is no page that anybody wrote. */
export const DEEPEST = 1_000

/**
 * The text of html, one line a paragraph.
 * @param page whether navigation, side bars and footers are left out
 * @throws {DocumentError} for html nested deeper than 1,000
 */
export function htmlText(html: string, page = false): string {
  const text = new BlockText()
  const lists: { ordered: boolean; items: number }[] = []
  let depth = 0
  let unread = 0
  let verbatim = 0
  const skips = (name: string): boolean => UNREAD.has(name) || (page && AROUND.has(name))
  const parser = new Parser({
    onopentag(name) {
      if (!VOID.has(name) && ++depth > DEEPEST) throw new DocumentError('read', `html nested deeper than ${DEEPEST}`)
      if (skips(name)) unread++
      if (unread > 0) return
      if (name === 'br') text.lineBreak()
      else if (name === 'li') {
        const list = lists.at(-1)
        const number = list ? ++list.items : 1
        text.begin(list?.ordered === true ? `${number}. ` : '- ', number > 1)
      } else if (name === 'td' || name === 'th') text.words(' ')
      else if (BLOCKS.has(name)) {
        text.begin('', name === 'tr' || name === 'dd')
        if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', items: 0 })
        if (name === 'blockquote') text.quoteDepth++
        if (name === 'pre') verbatim++
      }
    },
    ontext(data) {
      if (unread > 0) return
      if (verbatim > 0) text.verbatim(data)
      else text.words(data)
    },
    onclosetag(name) {
      if (!VOID.has(name)) depth--
      if (skips(name)) {
        unread = Math.max(0, unread - 1)
        return
      }
      if (unread > 0) return
      if (name === 'li') text.endItem()
      if (!BLOCKS.has(name)) return
      text.end()
      if (name === 'ul' || name === 'ol') lists.pop()
      if (name === 'blockquote') text.quoteDepth = Math.max(0, text.quoteDepth - 1)
      if (name === 'pre') verbatim = Math.max(0, verbatim - 1)
    },
  })
  parser.end(html)
  return text.toString()
}
