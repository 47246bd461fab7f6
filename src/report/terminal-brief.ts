import type { Brief, BriefNews, BriefQuote } from './brief.js'
import type { Paint } from './paint.js'
import { clip, columns, pad, visibleLine, wrap } from './terminal.js'

const LABEL = 9
const INDENT = 2
const NARROWEST = 40
const WIDEST = 100
const LONGEST_QUOTE = 300

/** The brief of a release for a terminal of `width` columns. */
export function terminalBrief(brief: Brief, width: number, paint: Paint): string {
  const room = Math.min(WIDEST, Math.max(NARROWEST, width)) - 1
  const body = room - INDENT - LABEL
  const sections = [
    section('Notice', plainLines(brief.notices, body, paint, 'error')),
    section('Event', eventLines(brief.event, body, paint)),
    section(
      'News',
      brief.news.flatMap((news) => newsLines(news, body, paint)),
    ),
    section(
      'Said',
      brief.said.flatMap((quote) => quoteLines(quote, body, paint)),
    ),
    section('Themes', themeLines(brief.themes, body, paint)),
    section('People', peopleLines(brief.people, body, paint)),
    section('Read first', readFirstLines(brief.readFirst, body)),
    section('Note', plainLines(brief.warnings, body, paint, 'dim')),
  ].filter((lines) => lines.length > 0)
  const head = [
    ...wrap(visibleLine(brief.title), room).map((line) => paint('bold', line)),
    paint('dim', clip(brief.origin.map(visibleLine).join(' · '), room)),
  ]
  return [head, ...sections].map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n') + '\n'

  function section(label: string, lines: readonly string[]): string[] {
    if (lines.length === 0) return []
    if (columns(label) >= LABEL)
      return [' '.repeat(INDENT) + paint('bold', label), ...lines.map((line) => indent(line))]
    return lines.map((line, index) =>
      index === 0 ? ' '.repeat(INDENT) + paint('bold', pad(label, LABEL)) + line : indent(line),
    )
  }
}

function indent(line: string): string {
  return line === '' ? '' : ' '.repeat(INDENT + LABEL) + line
}

function plainLines(items: readonly string[], width: number, paint: Paint, style: 'error' | 'dim'): string[] {
  return items.flatMap((item) => wrap(visibleLine(item), width)).map((line) => paint(style, line))
}

function eventLines(lines: readonly string[], width: number, paint: Paint): string[] {
  return lines.flatMap((line, index) =>
    wrap(visibleLine(line), width).map((part) => (index === 0 ? paint('event', part) : part)),
  )
}

const TYPE = 14

function newsLines(news: BriefNews, width: number, paint: Paint): string[] {
  const [first = '', ...rest] = wrap(visibleLine(news.what) + doubt(news), width - TYPE)
  const details = wrap(news.details.map(visibleLine).join(' · '), width - TYPE - 10)
  const lines = [
    paint('announcement', pad(clip(visibleLine(news.type), TYPE - 1), TYPE)) + first,
    ...rest.map((line) => ' '.repeat(TYPE) + line),
    ...details.map((line) => ' '.repeat(TYPE) + line),
  ]
  return withLine(lines, news.line, width, paint)
}

function quoteLines(quote: BriefQuote, width: number, paint: Paint): string[] {
  const words = wrap(`“${clip(visibleLine(quote.words), LONGEST_QUOTE)}”`, width).map((line) => paint('quote', line))
  return withLine(
    [...words, ...wrap(`— ${visibleLine(quote.speaker)}${doubt(quote)}`, width - 10)],
    quote.line,
    width,
    paint,
  )
}

function doubt({ doubtful }: { readonly doubtful: boolean }): string {
  return doubtful ? ' ?' : ''
}

/** The line number goes behind the last line where there is room, else below. */
function withLine(lines: readonly string[], number: number, width: number, paint: Paint): string[] {
  const mark = `line ${number}`
  const last = lines.at(-1) ?? ''
  // eslint-disable-next-line no-control-regex -- our own colours take no columns
  const taken = columns(last.replace(/\u001b\[\d+m/g, ''))
  const space = width - taken - columns(mark)
  if (space < 2) return [...lines, ' '.repeat(width - columns(mark)) + paint('dim', mark)]
  return [...lines.slice(0, -1), last + ' '.repeat(space) + paint('dim', mark)]
}

const LONGEST_BAR = 6

function themeLines(themes: Brief['themes'], width: number, paint: Paint): string[] {
  const best = Math.max(...themes.map(({ score }) => score), Number.MIN_VALUE)
  const cell = Math.floor(width / 2)
  const cells = themes.map(({ label, score }) => {
    const bar = '▇'.repeat(Math.max(1, Math.round((score / best) * LONGEST_BAR)))
    return (
      paint('theme', pad(bar, LONGEST_BAR + 1)) +
      pad(clip(visibleLine(label), cell - LONGEST_BAR - 2), cell - LONGEST_BAR - 1)
    )
  })
  return cells.flatMap((left, index) => (index % 2 === 0 ? [left + (cells[index + 1] ?? '')] : []))
}

function peopleLines(people: Brief['people'], width: number, paint: Paint): string[] {
  const names = people.map(({ name }) => visibleLine(name))
  const column = Math.min(Math.max(0, ...names.map(columns)), Math.floor(width / 2)) + 2
  return people.flatMap(({ position }, index) => {
    const [first = '', ...rest] = wrap(visibleLine(position), width - column)
    const name = clip(names[index]!, column - 1)
    return [paint('person', pad(name, column)) + first, ...rest.map((line) => ' '.repeat(column) + line)]
  })
}

function readFirstLines(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) => wrap(visibleLine(sentence), width))
}
