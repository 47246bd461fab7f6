import { dirname, join, normalize, relative } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Rooms from the lowest up, each with the reason why it may import only from those before it. */
const ROOMS = [
  ['core', 'types that everything shares cannot lean on anything'],
  ['text', 'language is analysed without knowing what a quote or a theme is'],
  ['stages', 'a stage is a pure function of layers: no order, no files, no labels'],
  ['pipeline', 'a pipeline does not know where its documents come from'],
  ['input', 'reading a format does not depend on what is extracted from it'],
  ['labels', 'labels say what a reader finds, not how a program found it'],
  ['score', 'figures work on summaries and labels alone, whoever made them'],
  ['report', 'pages and tables show what they are given'],
  ['batch', 'a batch knows no clock and no calendar'],
  ['schedule', 'a schedule starts runs and does not look inside'],
  ['queue', 'the queue spreads the same batch over machines'],
  ['cli', 'the surface, on top of all'],
] as const

/** Packages that one room alone may import, so that it can be replaced or measured there. */
const OWNED: readonly (readonly [pattern: RegExp, room: string, why: string])[] = [
  [/^compromise/, 'text', 'language analysis stays behind the text service'],
  [/^natural/, 'text', 'natural is imported by file, in one place: its root loads database drivers'],
  [/^chrono-node/, 'text', 'dates follow our conventions in one module'],
  [/^commander/, 'cli', 'options are a matter of the surface'],
  [/^croner/, 'schedule', 'only schedules know calendars'],
]

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8')
  const found = code.matchAll(/(?:^|\n)\s*(?:import|export)\s(?<type>type\s)?[^'"]*?from\s*['"](?<to>[^'"]+)['"]/g)
  const lazy = code.matchAll(/import\(\s*['"](?<to>[^'"]+)['"]\s*\)/g)
  return [...found, ...lazy].map((match) => ({
    from: file,
    to: match.groups!.to!,
    typeOnly: Boolean(match.groups!.type),
  }))
}

function roomOf(path: string): string | undefined {
  const [top, room] = path.split('/')
  return top === 'src' && room !== undefined && !room.endsWith('.ts') ? room : undefined
}

const files = sources('src')
const shipped = files.filter((file) => !file.endsWith('.train.ts'))
const imports = files.flatMap(importsOf)
const internal = imports
  .filter((one) => one.to.startsWith('.'))
  .map((one) => ({ ...one, to: normalize(join(dirname(one.from), one.to)) }))

describe('rooms', () => {
  it.each(ROOMS)('src/%s imports only from the rooms below it: %s', (room) => {
    const order = ROOMS.map(([name]) => name as string)
    const wrong = internal.filter(({ from, to }) => {
      if (roomOf(from) !== room || from.endsWith('.train.ts')) return false
      const target = roomOf(to)
      return target === undefined || order.indexOf(target) > order.indexOf(room)
    })
    expect(wrong).toEqual([])
  })

  it('every folder of src is a room of the table', () => {
    const folders = new Set(files.map(roomOf).filter((room) => room !== undefined))
    expect([...folders].filter((room) => !ROOMS.some(([name]) => name === room))).toEqual([])
  })

  it('a stage never imports another stage: what it needs, it names in its needs', () => {
    const stageOf = (path: string) => relative('src/stages', path).split('/')[0]
    const wrong = internal.filter(
      ({ from, to }) =>
        roomOf(from) === 'stages' &&
        roomOf(to) === 'stages' &&
        stageOf(from) !== stageOf(to) &&
        !from.endsWith('.train.ts'),
    )
    expect(wrong).toEqual([])
  })

  it.each(OWNED)('%s is imported in src/%s only: %s', (pattern, room) => {
    const wrong = imports.filter(({ from, to }) => pattern.test(to) && roomOf(from) !== room)
    expect(wrong).toEqual([])
  })
})

describe('purity', () => {
  it.each([
    ['console and process.exit', /\bconsole\.|process\.exit\b/, ['cli'], 'only the command line talks and ends'],
    [
      'the clock',
      /\bDate\.now\(|new Date\(\)/,
      ['batch', 'schedule', 'queue', 'cli'],
      'the same bytes give the same summary',
    ],
    [
      'files',
      /from 'node:fs/,
      ['pipeline', 'input', 'labels', 'score', 'report', 'batch', 'schedule', 'queue', 'cli'],
      'stages are pure',
    ],
    [
      'the locale',
      /toLocale(?:String|LowerCase|UpperCase)\(|localeCompare|Intl\.(?:Collator|DateTimeFormat|NumberFormat)/,
      ['schedule', 'cli', 'report', 'batch'],
      'summaries do not depend on where they are made',
    ],
  ])('%s: where it may be used', (_name, pattern, rooms) => {
    const wrong = shipped.filter(
      (file) => !rooms.includes(roomOf(file) ?? 'cli') && pattern.test(readFileSync(file, 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
