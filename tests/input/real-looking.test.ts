import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/input/read.js'
import { commented, deleted, docxOf, footnoteMark, inserted, paragraph, run } from '../helpers/docx.js'
import { pdfOf, type Placed } from '../helpers/pdf.js'

const fromFile = (name: string) => readFile(readFileSync(`tests/input/files/${name}`), name, 'id')
const textOf = async (bytes: Uint8Array, name: string): Promise<string> => (await readFile(bytes, name, 'id')).text

const LEFT = [
  'TROMVIK, 12 May 2024 – The Port of Tromvik',
  'opened its new harbour on Sunday, after four',
  'years of work by two hundred people from the',
  'town and its islands.',
  '“We built it together, in wind and rain,”',
  'said Aino Salmela, Director of the Port.',
]
const RIGHT = [
  'The port will launch a ferry line to Halden',
  'in October 2024, with a boat in each hour and',
  'a shelter for those who wait.',
  'Fares will be set in June, after a meeting',
  'with the councils of the islands and of the',
  'town itself.',
]
const READ = [
  'Harbour opens in Tromvik after four years of work, and a ferry line to Halden will follow',
  'TROMVIK, 12 May 2024 – The Port of Tromvik opened its new harbour on Sunday, after four years of work by two hundred people from the town and its islands. “We built it together, in wind and rain,” said Aino Salmela, Director of the Port.',
  'The port will launch a ferry line to Halden in October 2024, with a boat in each hour and a shelter for those who wait. Fares will be set in June, after a meeting with the councils of the islands and of the town itself.',
]

const title: Placed = { x: 60, y: 740, text: READ[0]!, size: 11 }
const column = (lines: readonly string[], x: number): Placed[] =>
  lines.map((text, row) => ({ x, y: 700 - 13 * row, text }))

describe('a pdf with two columns', () => {
  const [left, right] = [column(LEFT, 60), column(RIGHT, 320)]
  it.each([
    ['one after the other', [...left, ...right]],
    ['row by row', left.flatMap((line, row) => [line, right[row]!])],
  ])('is read down one and then the other where they are drawn %s', async (_name, lines) => {
    expect((await textOf(pdfOf([[title, ...lines]]), 'a.pdf')).trimEnd().split('\n\n')).toEqual(READ)
  })

  it('keeps the rows of a table together', async () => {
    const cells = ['Tromvik', 'Halden', 'Ostrova', 'Vadu', 'Lindholm'].flatMap((city, row) => [
      { x: 60, y: 700 - 13 * row, text: city },
      { x: 320, y: 700 - 13 * row, text: `${row + 2} boats` },
    ])
    expect(await textOf(pdfOf([[title, ...cells]]), 'a.pdf')).toMatch(/Tromvik\s+2 boats\s+Halden\s+3 boats/)
  })

  it('leaves out what stands on every page', async () => {
    const pages = [LEFT, RIGHT, LEFT].map((lines, number) => [
      { x: 60, y: 770, text: 'Port of Tromvik – press release' },
      ...column(lines, 60),
      { x: 300, y: 30, text: `Page ${number + 1} of 3` },
    ])
    expect(await textOf(pdfOf(pages), 'a.pdf')).not.toMatch(/press release|Page \d/)
  })
})

it('a Word document has its changes accepted, its footnotes at the end, and no comments', async () => {
  const bytes = docxOf({
    paragraphs: [
      paragraph(run('Harbour opens'), 'Heading1'),
      paragraph(
        run('The port opened') +
          inserted(' its new harbour') +
          deleted(' a new quay') +
          run(' on Sunday.') +
          footnoteMark(1),
      ),
      paragraph(run('“We built it ') + commented(1, run('together')) + run(',” said Aino Salmela.') + footnoteMark(2)),
    ],
    footnotes: ['After four years of work.', 'Director since 2019.'],
    comments: ['Ask legal.'],
  })
  const text = await textOf(bytes, 'a.docx')
  expect(text).toBe(
    'Harbour opens\n\nThe port opened its new harbour on Sunday.\n\n“We built it together,” said Aino Salmela.\n\n1. After four years of work.\n2. Director since 2019.\n',
  )
})

describe('a mail', () => {
  it('is read from its plain part, quoted-printable and folded headers decoded, attachments left out', async () => {
    const { text, metadata } = await fromFile('alternative.eml')
    expect(text).toBe(
      'TROMVIK, 12 May 2024 – The Port of Tromvik opened its new harbour on Sunday.\n\n“We built it together, in four years,” said Aino Salmela, Director of the Port.\n\nThe port will launch a ferry line to Halden in October 2024. Fares = 12 euros.\n',
    )
    expect(metadata).toMatchObject({
      title: 'Port of Tromvik: harbour opens, ferry line announced',
      date: '2024-05-13',
      author: 'Press office',
    })
  })

  it('is read from its html where that is all there is', async () => {
    const { text } = await fromFile('html-only.eml')
    expect(text).toBe(
      'The Port of Tromvik opened its café on Sunday.\n\n“Coffee for all,” said Aino Salmela, Director of the Port.\n',
    )
  })
})

it('a newsroom page gives the release and nothing that stands around it', async () => {
  const { text, metadata } = await fromFile('newsroom-busy.html')
  expect(text).toMatch(/^Nordic Library League signs lending pact with six cities\n\n/)
  for (const words of [
    '“A book that stands still',
    'One card for the libraries',
    '> “We had three cards',
    'speaks for them',
    'Media contact',
  ])
    expect(text).toContain(words)
  expect(text).not.toMatch(/cookie|Careers|Breadcrumb|Share on|Related|reading ferry|newsletter|Privacy|©|Skip to/i)
  expect(metadata).toMatchObject({ date: '2024-05-12', publisher: 'Library League' })
})
