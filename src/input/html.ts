import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { NO_METADATA, type Metadata } from '../core/document.js'
import { DocumentError } from '../core/errors.js'
import { dayOf } from './dates.js'
import { splitFrontMatter } from './front-matter.js'
import { htmlText } from './html-text.js'
import { webAddress } from './web-address.js'

type Dom = ReturnType<typeof parseHTML>['document']

/** Text and metadata that a format gives. */
export interface Content {
  readonly text: string
  readonly metadata: Metadata
}

/** An article of fewer characters than this was probably not found: the whole page is taken then. */
const SHORTEST_ARTICLE = 200
/** Readability grows faster than its page: one with more elements or characters is taken as it is. */
const MOST_ELEMENTS = 10_000
const LONGEST_FOR_READABILITY = 3_000_000

/**
 * The release on a web page: its article without navigation, related links and footers, and what the page says of it, or the
 * front matter that a site's generator would make a page of.
 */
export function readHtml(source: string): Content {
  const { metadata: front, body: html } = splitFrontMatter(source)
  // Throws for a page that is nested too deeply, before anything slower sees it.
  const whole = htmlText(html, true)
  const { article, metadata: own } = isTooLarge(html) ? NOTHING : articleIn(html)
  const metadata = inPlaceOf(own, front)
  return {
    text: article.length >= Math.min(SHORTEST_ARTICLE, whole.length / 3) ? withTitle(article, metadata.title) : whole,
    metadata,
  }
}

/** What is told in the second place, where it is, instead of the first. */
function inPlaceOf(first: Metadata, second: Metadata): Metadata {
  return {
    title: second.title ?? first.title,
    date: second.date ?? first.date,
    author: second.author ?? first.author,
    publisher: second.publisher ?? first.publisher,
    url: second.url ?? first.url,
  }
}

interface Found {
  readonly article: string
  readonly metadata: Metadata
}

const NOTHING: Found = { article: '', metadata: NO_METADATA }

function isTooLarge(html: string): boolean {
  return html.length > LONGEST_FOR_READABILITY || (html.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS
}

/** The article and what the page says of it; nothing of a page on which the readers of articles fail, as they do on odd nestings. */
function articleIn(html: string): Found {
  try {
    const document = documentOf(html)
    const metadata = metadataOf(document as unknown as Page)
    return { article: articleText(document), metadata }
  } catch (thrown) {
    if (thrown instanceof DocumentError) throw thrown
    return NOTHING
  }
}

/** Tags of html, head and body may be left out (HTML Living Standard, 13.1.2.4), as in a part of a page; linkedom does not add them. */
function documentOf(html: string): Dom {
  const { document } = parseHTML(html)
  const isWhole = document.documentElement?.localName === 'html' && document.documentElement.querySelector('body')
  return isWhole ? document : parseHTML(`<html><body>${html}</body></html>`).document
}

function articleText(document: Dom): string {
  const article = new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse()
  return article?.content ? htmlText(article.content) : ''
}

/** Readability takes the heading out of the article: readers want it in the text. */
function withTitle(article: string, title: string | null): string {
  if (title === null || article.slice(0, 2 * title.length + 200).includes(title)) return article
  return `${title}\n\n${article}`
}

interface Element {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

interface Page {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

function metadataOf(page: Page): Metadata {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      const content = oneLine(found?.getAttribute('content'))
      if (content !== null) return content
    }
    return null
  }
  const data = structuredData(page)
  return {
    ...NO_METADATA,
    title: titleOf(page, meta('og:title', 'twitter:title')),
    date: dayOf(data.date ?? meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued')),
    author: personName(data.author ?? meta('author', 'article:author', 'dc.creator')),
    publisher: data.publisher ?? meta('og:site_name', 'dc.publisher'),
    url: webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
  }
}

/** Headings of the first rank that are looked at. */
const MOST_HEADINGS = 20
/** A heading of fewer words may name the part of the site: "Press releases". */
const TELLING_WORDS = 4

/** The longest heading that the page's own titles hold, as they may add the site to it; else a heading that tells something, or a title. */
function titleOf(page: Page, declared: string | null): string | null {
  const title = oneLine(page.querySelector('title')?.textContent)
  const headings = ['article h1, main h1', 'h1'].flatMap((selector) =>
    [...page.querySelectorAll(selector)]
      .slice(0, MOST_HEADINGS)
      .flatMap(({ textContent }) => oneLine(textContent) ?? []),
  )
  const isHeld = (heading: string): boolean => [declared, title].some((one) => one?.includes(heading) === true)
  const isTelling = (heading: string): boolean => heading.split(' ').length >= TELLING_WORDS
  const held = headings.filter(isHeld).toSorted((a, b) => b.length - a.length)[0]
  return held ?? headings.find(isTelling) ?? declared ?? headings[0] ?? title
}

interface Structured {
  readonly date: string | null
  readonly author: string | null
  readonly publisher: string | null
}

/** schema.org in JSON-LD: the first thing with a day of publication. */
function structuredData(page: Page): Structured {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = publishedIn(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return { date: null, author: null, publisher: null }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function publishedIn(value: unknown): Structured | null {
  const graph = (value as { '@graph'?: unknown } | null)?.['@graph']
  const things = Array.isArray(value) ? value : Array.isArray(graph) ? graph : [value]
  for (const thing of things as Record<string, unknown>[]) {
    if (typeof thing?.datePublished !== 'string') continue
    return { date: thing.datePublished, author: nameIn(thing.author), publisher: nameIn(thing.publisher) }
  }
  return null
}

function nameIn(value: unknown): string | null {
  const one = (Array.isArray(value) ? value[0] : value) as { name?: unknown } | string | null
  const name = typeof one === 'string' ? one : one?.name
  return typeof name === 'string' ? oneLine(name) : null
}

function personName(author: string | null): string | null {
  return author === null || /^https?:/.test(author) ? null : author.replace(/^by\s+/i, '')
}

function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
