import { z } from 'zod'
import { spanOf } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Block, BlockKind, Sentence, Structure } from '../../core/layers.js'
import { splitSentences } from '../../text/sentences.js'
import { splitBlocks, type RawBlock } from './blocks.js'

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
      structureOf(document.text),
})

function structureOf(text: string): Structure {
  const raw = splitBlocks(text)
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  raw.forEach((block, index) => {
    const firstSentence = sentences.length
    for (const sentence of splitSentences(text, { start: block.contentStart, end: block.end })) {
      sentences.push({ ...sentence, block: index })
    }
    blocks.push({
      ...block,
      kind: kindOf(text, block, index),
      under: -1,
      firstSentence,
      lastSentence: sentences.length,
    })
  })
  const heading = blocks.find((block) => block.kind === 'title')
  return {
    blocks,
    sentences,
    title: heading
      ? { value: text.slice(heading.start, heading.end), span: spanOf(text, heading.start, heading.end) }
      : null,
    dateline: null,
    date: null,
    publisher: null,
    author: null,
    genre: 'press-release',
    notices: [],
    contacts: [],
    warnings: [],
  }
}

function kindOf(text: string, block: RawBlock, index: number): BlockKind {
  if (block.kind !== 'paragraph') return block.kind
  const content = text.slice(block.start, block.end)
  if (content.length > 160 || /[.!?…]["”’»)]*$/.test(content)) return 'paragraph'
  return index === 0 ? 'title' : 'heading'
}
