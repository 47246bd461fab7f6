import { trimRange, type Range } from '../../core/span.js'
import type { BlockKind } from '../../core/layers.js'

export interface RawBlock extends Range {
  readonly kind: BlockKind
  readonly contentStart: number
}

const BULLET = /^\s*(?:[-*•·–—▪◦]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+)/u
const QUOTED_LINE = /^\s*>+\s?/

/** Paragraphs parted by blank lines; bulleted or numbered lines become items of their own. */
export function splitBlocks(text: string): RawBlock[] {
  const blocks: RawBlock[] = []
  for (const paragraph of paragraphsOf(text)) blocks.push(...splitItems(text, paragraph))
  return blocks
}

function paragraphsOf(text: string): Range[] {
  const made: Range[] = []
  let start = -1
  let end = 0
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim() === '') {
      if (start >= 0) made.push({ start, end })
      start = -1
    } else {
      if (start < 0) start = line.start
      end = line.end
    }
  }
  if (start >= 0) made.push({ start, end })
  return made
}

function* linesOf(text: string): Generator<Range> {
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { start, end }
    start = end + 1
  }
}

function splitItems(text: string, paragraph: Range): RawBlock[] {
  const blocks: RawBlock[] = []
  let start = paragraph.start
  for (const line of linesOf(text.slice(paragraph.start, paragraph.end))) {
    const lineStart = paragraph.start + line.start
    if (lineStart > start && startsBlock(text, lineStart, paragraph.end)) {
      blocks.push(blockOf(text, start, lineStart))
      start = lineStart
    }
  }
  blocks.push(blockOf(text, start, paragraph.end))
  return blocks
}

/** A new item, or a short unfinished line above, such as a heading that stands directly on its paragraph. */
function startsBlock(text: string, lineStart: number, end: number): boolean {
  const line = text.slice(lineStart, Math.min(end, lineStart + 80))
  return BULLET.test(line)
}

function blockOf(text: string, from: number, to: number): RawBlock {
  const { start, end } = trimRange(text, from, to)
  const head = text.slice(start, Math.min(end, start + 80))
  const bullet = BULLET.exec(head)
  const quoted = QUOTED_LINE.exec(head)
  if (bullet && start + bullet[0].length < end) {
    return { start, end, kind: 'list-item', contentStart: start + bullet[0].length }
  }
  if (quoted) return { start, end, kind: 'block-quote', contentStart: start + quoted[0].length }
  return { start, end, kind: 'paragraph', contentStart: start }
}
