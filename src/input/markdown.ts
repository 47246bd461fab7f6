import type { Content } from './html.js'
import { splitFrontMatter } from './front-matter.js'
import { inline } from './markdown-inline.js'

/**
 * The text of Markdown (CommonMark): its marks are taken out, with styles, scripts, comments and what a generator of sites would
 * put in the place of (Hugo's shortcodes, Liquid's tags); block quotations keep `> `, line ends stay.
 */
export function readMarkdown(source: string): Content {
  const { metadata, body } = splitFrontMatter(source)
  let fence: string | null = null
  const shown: string[] = []
  const lines = withoutBrokenMarks(withoutUnseen(body)).split('\n')
  const labels = new Set(lines.flatMap((line) => labelOf(LINK_DEFINITION.exec(line)?.[1])))
  const rows = openRows(lines)
  lines.forEach((line, number) => {
    const marks = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    if (marks !== undefined && (fence === null || marks.startsWith(fence))) {
      fence = fence === null ? marks : null
      return
    }
    const plain = fence === null ? plainLine(line, rows.has(number), labels) : line
    if (plain !== null) shown.push(plain)
  })
  return { text: shown.join('\n').replace(/^\n+/, ''), metadata }
}

/** Names of links are the same in small and capital letters. */
function labelOf(name: string | undefined): string[] {
  return name === undefined ? [] : [name.toLowerCase()]
}

/** Numbers of the rows of tables that are written without marks at their sides: what stands around `--- | ---`, to the next empty line. */
function openRows(lines: readonly string[]): Set<number> {
  const rows = new Set<number>()
  lines.forEach((line, number) => {
    if (!line.includes('|') || !isTableRule(line) || lines[number - 1]?.includes('|') !== true) return
    rows.add(number - 1)
    for (let row = number + 1; lines[row]?.includes('|') === true; row++) rows.add(row)
  })
  return rows
}

/** What a page does not show, by how it begins and ends. */
const UNSEEN = [
  [/(?<!`)<!--/g, '-->'],
  [/(?<!`)<style[\s>]/gi, '</style>'],
  [/(?<!`)<script[\s>]/gi, '</script>'],
] as const

function withoutUnseen(text: string): string {
  return UNSEEN.reduce((left, [opening, closing]) => without(left, opening, closing), text)
}

function without(text: string, opening: RegExp, closing: string): string {
  let shown = ''
  let from = 0
  for (const { index } of text.matchAll(opening)) {
    if (index < from) continue
    const end = text.indexOf(closing, index)
    if (end < 0) break
    shown += text.slice(from, index)
    from = end + closing.length
  }
  return shown + text.slice(from)
}

/** Links, pictures and strong words that go on in the next line. */
const OVER_LINES = [
  /!?\[([^[\]\n]{0,500}(?:\n[^[\]\n]{1,500}){0,3})\]\([^()\n]{0,2000}\)/g,
  /(?<![^\s(“"‘'—–-])\*\*(?=\S)([^*\n]{1,500}(?:\n[^*\n]{1,500}){1,3})(?<=\S)\*\*/g,
]

function withoutBrokenMarks(text: string): string {
  return OVER_LINES.reduce(
    (left, pattern) =>
      left.replace(pattern, (whole, shown: string) => {
        if (!shown.includes('\n')) return whole
        return whole.startsWith('!') ? '' : shown
      }),
    text,
  )
}

/** `[port]: https://port.example "The port"`: where a link leads, by its name. */
const LINK_DEFINITION =
  /^ {0,3}\[(?!\^)([^\]]{1,200})\]:\s{1,9}<?(?:[a-z][a-z0-9+.-]{1,20}:|[/#.]|[^\s.]{1,100}\.[a-z]{2})\S{0,2000}(?:\s{1,9}["'(].{0,500})?\s*$/i

/** A line without marks; null for one that is nothing but a mark. */
function plainLine(line: string, isRow: boolean, labels: ReadonlySet<string>): string | null {
  const quote = /^ {0,3}(?:> ?){1,8}/.exec(line)?.[0] ?? ''
  const content = line.slice(quote.length)
  if (quote === '' && /^ {0,3}(?:=+|-{3,}|\*{3,}|_{3,}|(?:[*_-] ){2,}[*_-])\s*$/.test(content)) return null
  if (LINK_DEFINITION.test(content) || isTableRule(content)) return null
  const marks = '> '.repeat(quote.split('>').length - 1)
  const heading = content.replace(/^ {0,3}#{1,6}[ \t]+/, '').replace(/[ \t]{1,20}#{1,20}[ \t]{0,20}$/, '')
  const item = heading.replace(/^(\s{0,12})[*+] /, '$1- ')
  const cells = isRow || item.trimStart().startsWith('|') ? cellsOf(item) : item
  return marks + inline(cells, labels)
}

function cellsOf(row: string): string {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .join(' – ')
}

/** The line between the head of a table and its rows: `|---|:--:|`. */
function isTableRule(line: string): boolean {
  return line.includes('---') && /^[\s:|-]+$/.test(line)
}
