import { Parser } from 'htmlparser2'
import { NO_METADATA } from '../core/document.js'
import { DocumentError } from '../core/errors.js'
import { BlockText } from './block-text.js'
import { dayOf } from './dates.js'
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
/** Elements that hold the day of publication (NITF, NewsML 1 and G2, Dublin Core, DocBook), as words or in an attribute. */
const DATES = new Set(
  'date.issue date.release pubdate pub-date dateline.date firstcreated versioncreated contentcreated thisrevisioncreated date issued published datepublished'.split(
    ' ',
  ),
)

/**
 * The text of XML that is no feed, one element a paragraph, its first headline as the title and its first day of publication.
 * @throws {DocumentError} where it is nested deeper than 1,000
 */
export function readXml(xml: string): Content {
  const text = new BlockText()
  let depth = 0
  let inside = false
  let title = ''
  let date: string | null = null
  let isDate = false
  let cdata: string | null = null
  const words = (data: string): void => {
    if (inside) title += data
    if (isDate) date ??= dayOf(data)
    text.words(data)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new DocumentError('read', `xml nested deeper than ${DEEPEST}`)
        isDate = DATES.has(localName(name))
        if (isDate) date ??= dayOf(attributes.norm ?? attributes['iso-8601-date'])
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
        isDate = false
        if (HEADLINES.has(localName(name))) inside = false
        if (!INLINE.has(localName(name))) text.end()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { text: text.toString(), metadata: { ...NO_METADATA, title: title.replace(/\s+/g, ' ').trim() || null, date } }
}

/** Character data often holds html. */
function paragraphsOf(data: string): string[] {
  return (/<[a-z]/i.test(data) ? htmlText(data) : data).split(/\n{2,}/)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
