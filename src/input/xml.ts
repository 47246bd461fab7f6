import { Parser } from 'htmlparser2'
import { NO_METADATA } from '../core/document.js'
import { DocumentError } from '../core/errors.js'
import { BlockText } from './block-text.js'
import { DEEPEST, htmlText } from './html-text.js'
import type { Content } from './html.js'

/** Elements inside a line, in the vocabularies of news and documents (NITF, NewsML-G2, DocBook, JATS); any other is a paragraph. */
const INLINE = new Set(
  'a b i u s em strong bold italic span sub sup emphasis q quote person org location money chron num virtloc link phrase ulink xref'.split(
    ' ',
  ),
)
/** Elements that hold the headline. */
const HEADLINES = new Set(['title', 'headline', 'hl1'])

/**
 * The text of XML that is no feed, one element a paragraph, and its first headline as the title.
 * @throws {DocumentError} where it is nested deeper than 1,000
 */
export function readXml(xml: string): Content {
  const text = new BlockText()
  let depth = 0
  let inside = false
  let title = ''
  let cdata: string | null = null
  const words = (data: string): void => {
    if (inside) title += data
    text.words(data)
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (++depth > DEEPEST) throw new DocumentError('read', `xml nested deeper than ${DEEPEST}`)
        if (HEADLINES.has(localName(name))) inside = title === ''
        if (!INLINE.has(localName(name))) text.begin('', false)
      },
      ontext(data) {
        if (cdata === null) words(data)
        else cdata += data
      },
      oncdatastart: () => void (cdata = ''),
      oncdataend() {
        for (const paragraph of paragraphsOf(cdata ?? '')) {
          text.begin('', false)
          words(paragraph)
          text.end()
        }
        cdata = null
      },
      onclosetag(name) {
        depth--
        if (HEADLINES.has(localName(name))) inside = false
        if (!INLINE.has(localName(name))) text.end()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { text: text.toString(), metadata: { ...NO_METADATA, title: title.replace(/\s+/g, ' ').trim() || null } }
}

/** Character data often holds html. */
function paragraphsOf(data: string): string[] {
  return (/<[a-z]/i.test(data) ? htmlText(data) : data).split(/\n{2,}/)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
