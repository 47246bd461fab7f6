import { getDocumentProxy } from 'unpdf'
import { NO_METADATA } from '../core/document.js'
import { DocumentError, messageOf } from '../core/errors.js'
import type { Content } from './html.js'
import { inReadingOrder } from './pdf-columns.js'
import { pageLines, textOfPages, type Glyphs, type PdfLine } from './pdf-lines.js'

const MOST_PAGES = 500

/** The text of a pdf in reading order, one line a paragraph; page numbers and lines that every page repeats are left out. */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const pages = await pagesOf(bytes)
  const text = textOfPages(pages)
  if (text.trim() === '') throw new DocumentError('read', 'the pdf holds no text (a scan?)')
  return { text, metadata: NO_METADATA }
}

async function pagesOf(bytes: Uint8Array): Promise<PdfLine[][]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > MOST_PAGES) throw new DocumentError('read', `more than ${MOST_PAGES} pages (${pdf.numPages})`)
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push([...inReadingOrder(pageLines(items.filter((item) => 'str' in item) as Glyphs[]))])
      page.cleanup()
    }
    return pages
  } catch (thrown) {
    if (thrown instanceof DocumentError) throw thrown
    const reason = /password/i.test(messageOf(thrown))
      ? 'the pdf is locked by a password'
      : `not a pdf that can be read: ${messageOf(thrown)}`
    throw new DocumentError('read', reason)
  }
}
