import * as z from 'zod'
import { spanOf, type Given, type Range } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Block, BlockKind, Sentence, Structure } from '../../core/layers.js'
import type { Document } from '../../core/document.js'
import { plainView } from '../../text/markup.js'
import { splitSentences } from '../../text/sentences.js'
import { splitBlocks, type RawBlock } from './blocks.js'
import { findContacts } from './contacts.js'
import { findDateline } from './dateline.js'
import type { FoundDateline } from './dateline-tail.js'
import { likelyYear, publicationDate } from './dates.js'
import { genreOf } from './genre.js'
import { isEndMark, kindOf, labelsContact, opensBoilerplate } from './kinds.js'
import { findNotices } from './notices.js'
import { onText } from './on-text.js'
import { authorOf, publisherOf } from './origin.js'
import { titleIndex } from './title.js'

/** Title, headings, paragraphs, lists and sentences: the frame of a release. */
export const structure = defineStage({
  name: 'structure',
  description: 'title, dateline, paragraphs, lists, sentences, boilerplate, contacts and genre',
  needs: [],
  makes: 'structure',
  options: z.strictObject({}),
  create:
    () =>
    ({ document }) =>
      structureOf(document),
})

function structureOf(document: Document): Structure {
  const { text, metadata } = document
  const view = plainView(text)
  const raw = splitBlocks(text, view)
  const kinds = kindsOf(view, raw, metadata.title !== null)
  const year = likelyYear(view)
  const found = datelineOf(view, raw, kinds, metadata.date ?? (year === null ? null : `${year}-07-01`))
  const { blocks, sentences } = layOut(view, raw, kinds, found)
  const inText = { dateline: found?.found.dateline ?? null, date: publicationDate(view, blocks, found?.found ?? null) }
  return onText(text, {
    blocks,
    sentences,
    title: byFormat(metadata.title) ?? titleOf(text, blocks),
    dateline: inText.dateline,
    date: byFormat(metadata.date) ?? inText.date,
    publisher: byFormat(metadata.publisher) ?? publisherOf(view, blocks),
    author: byFormat(metadata.author) ?? authorOf(view, blocks),
    genre: genreOf(view, blocks),
    notices: findNotices(view, blocks),
    contacts: findContacts(view, blocks),
    warnings: [],
  })
}

function kindsOf(view: string, raw: readonly RawBlock[], titleGiven: boolean): BlockKind[] {
  let bodySeen = false
  let over = false
  let about = false
  let reaching = false
  const kinds = raw.map((block) => {
    const content = view.slice(block.start, block.end)
    const kind = kindOf(content, block, { bodySeen, over, about, reaching })
    reaching = kind === 'contact' && (reaching || (bodySeen && labelsContact(content)))
    if (kind === 'heading') about = bodySeen && opensBoilerplate(content)
    bodySeen ||= kind === 'paragraph' && content.length > 120
    over ||= bodySeen && isEndMark(content)
    return kind
  })
  const title = titleGiven ? -1 : titleIndex(view, raw, kinds)
  if (title >= 0) kinds[title] = 'title'
  return kinds
}

function datelineOf(
  view: string,
  raw: readonly RawBlock[],
  kinds: readonly BlockKind[],
  anchor: string | null,
): { readonly index: number; readonly found: FoundDateline } | null {
  for (let index = 0; index < Math.min(raw.length, 14); index++) {
    if (kinds[index] !== 'paragraph') continue
    const found = findDateline(view, { start: raw[index]!.contentStart, end: raw[index]!.end }, anchor)
    if (found) return { index, found }
  }
  return null
}

function layOut(
  view: string,
  raw: readonly RawBlock[],
  kinds: readonly BlockKind[],
  dateline: { readonly index: number; readonly found: FoundDateline } | null,
): { blocks: Block[]; sentences: Sentence[] } {
  const sentences: Sentence[] = []
  let umbrella = -1
  const blocks = raw.map((block, index): Block => {
    const kind = kinds[index]!
    const contentStart = dateline?.index === index ? dateline.found.contentStart : block.contentStart
    const firstSentence = sentences.length
    for (const sentence of splitSentences(view, { start: contentStart, end: block.end })) {
      const { start, end } = withoutBullet(view, sentence)
      sentences.push({ start, end, block: index })
    }
    const under = umbrella
    if (kind === 'heading' || opensList(view, block, kind)) umbrella = index
    else if (kind === 'paragraph' && umbrella >= 0 && kinds[umbrella] !== 'heading')
      umbrella = headingBefore(kinds, index)
    return {
      start: block.start,
      end: block.end,
      kind,
      contentStart,
      under,
      firstSentence,
      lastSentence: sentences.length,
    }
  })
  return { blocks, sentences }
}

/** Pages that were made one line have their bullets inside: "… in the square. • The event opened". */
function withoutBullet(view: string, { start, end }: Range): Range {
  const bullet = /^[•●▪■◦·]\s{1,8}/.exec(view.slice(start, Math.min(end, start + 10)))
  return bullet && start + bullet[0].length < end ? { start: start + bullet[0].length, end } : { start, end }
}

function opensList(view: string, block: RawBlock, kind: BlockKind): boolean {
  return kind === 'paragraph' && /[:：]["”]?$/.test(view.slice(block.end - 2, block.end))
}

const LONGEST_WAY = 40

function headingBefore(kinds: readonly BlockKind[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_WAY); at--) if (kinds[at] === 'heading') return at
  return -1
}

function titleOf(text: string, blocks: readonly Block[]): Given | null {
  const title = blocks.find(({ kind }) => kind === 'title')
  if (!title) return null
  const words = plainView(text).slice(title.contentStart, title.end).replace(/\s+/g, ' ').trim()
  return { value: words, span: spanOf(text, title.contentStart, title.end) }
}

/** A value of the format's metadata, which rests on no words of the text. */
function byFormat(value: string | null): Given | null {
  return value === null ? null : { value, span: null }
}
