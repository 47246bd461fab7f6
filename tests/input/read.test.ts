import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../src/core/errors.js'
import { readFile, readItem, type ReadOptions } from '../../src/input/read.js'

const fromFile = (name: string) => readFile(readFileSync(`tests/input/files/${name}`), name, 'id')
const fromBytes = (bytes: readonly number[] | string, name = 'a.txt', options: ReadOptions = {}) =>
  readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes), name, 'id', options)
const latin = (text: string): number[] => [...Buffer.from(text, 'latin1')]

describe('formats', () => {
  it('reads the article of a newsroom page without what stands around it', async () => {
    const { text, metadata, mediaType } = await fromFile('newsroom.html')
    expect(text).toMatch(/^Harbour opens in Tromvik\n\nTROMVIK, 12 May 2024/)
    expect(text).toContain('\n\n> “We built it together,” said Aino Salmela, Director of the Port.\n\n')
    expect(text).toContain('\n\n- First point\n- Second point')
    expect(text).not.toMatch(/Home|Related|quoted|©/)
    expect(mediaType).toBe('text/html')
    expect(metadata).toEqual({
      title: 'Harbour opens in Tromvik',
      date: '2024-05-12',
      author: null,
      publisher: 'Port of Tromvik',
      url: 'https://port.example/news/1',
    })
  })

  it('reads a page whose tags of html, head and body are left out, and a part of a page', async () => {
    const paragraphs = '<p>The port opened.</p><p>“We built it,” said Aino Salmela.</p>'
    const head = '<title>Harbour opens</title><meta property="article:published_time" content="2024-05-12">'
    for (const page of [head + paragraphs, `<html>${head}${paragraphs}`, `<!doctype html>${head}<body>${paragraphs}`]) {
      const { text, metadata } = await fromBytes(page, 'a.html')
      expect(text).toContain('The port opened.\n\n“We built it,” said Aino Salmela.')
      expect(metadata).toMatchObject({ title: 'Harbour opens', date: '2024-05-12' })
    }
    const part = await fromBytes(`<section><h2>Harbour opens</h2>${paragraphs}<br></section>`, 'a.html')
    expect(part.text).toContain('The port opened.\n\n“We built it,” said Aino Salmela.')
  })

  it('reads front matter in TOML, and line by line what cannot be read as a whole', async () => {
    const toml =
      '+++\ntitle = "Harbour opens"\ndate = 2024-05-12T09:00:00+02:00\n[params]\nlayout = "news"\n+++\nThe port opened.\n'
    const { text, metadata } = await fromBytes(toml, 'a.md')
    expect(text).toBe('The port opened.\n')
    expect(metadata).toMatchObject({ title: 'Harbour opens', date: '2024-05-12' })
    const broken = await fromBytes('+++\ntitle = Harbour opens\n+++\nThe port opened.\n', 'a.md')
    expect(broken.text).toBe('The port opened.\n')
    expect(broken.metadata.title).toBe('Harbour opens')
    const yaml = await fromBytes('---\ntitle: Port: harbour opens\ndate: 2024-05-12\n---\nThe port opened.\n', 'a.md')
    expect(yaml.metadata).toMatchObject({ title: 'Port: harbour opens', date: '2024-05-12' })
  })

  it('keeps prose that stands between two rules', async () => {
    const { text } = await fromBytes('---\n\n# Harbour opens\n\nThe port opened.\n\n---\n\nAbout us.\n', 'a.md')
    expect(text).toContain('Harbour opens\n\nThe port opened.')
    expect(text).toContain('About us.')
  })

  it.each([
    [
      'marks in code',
      'Use `<!--` first. The port opened. Use `-->` last.',
      'Use <!-- first. The port opened. Use --> last.',
    ],
    ['code that begins a line', '```a``` said she.\n\n**It** opened.', 'a said she.\n\nIt opened.'],
    ['pictures over lines', '![The harbour\nat dawn](a.jpg)\nThe port opened.', 'The port opened.'],
    ['footnotes', 'The port opened.[^1]\n\n[^1]: In May.', 'The port opened.\n\n In May.'],
    ['link definitions', 'The port opened.\n\n[port]: https://port.example "Port"', 'The port opened.'],
    ['links by their own name', 'The [Port] opened.\n\n[port]: https://port.example', 'The Port opened.'],
    ['escaped marks', 'Pier \\*A\\* and \\[B\\](c) *opened*.', 'Pier *A* and [B](c) opened.'],
    ['marks in code', 'Run `**all` and `\\` or `<b>`.', 'Run **all and \\ or <b>.'],
    ['notes in double brackets', 'It grew[[1]](https://port.example) again.', 'It grew[1] again.'],
    ['pictures by name', 'Open. [![state][picture]][port]\n\n[picture]: https://port.example/a.png', 'Open.'],
    ['a cell with an escaped mark', '| Pier | Opens |\n|---|---|\n| A\\|B | May |', 'Pier – Opens\nA|B – May'],
    ['escaped marks in code', 'Say `a_b` and 2 \\* 3.', 'Say a_b and 2 * 3.'],
    [
      'tables without sides',
      'Pier | Opens\n--- | ---\nA | May\nB | June\n\nA | B.',
      'Pier – Opens\nA – May\nB – June\n\nA | B.',
    ],
    ['names in brackets', '[Doe]: We are glad of it.', '[Doe]: We are glad of it.'],
    ['entities', '&#8220;We built it,&#8221; said Aino Salmela &amp; Co.', '“We built it,” said Aino Salmela & Co.'],
    ['shortcodes', 'The port {{< ref "a.md" >}}opened{{% /box %}}.{% include b.html %}', 'The port opened.'],
    ['attributes', 'The port opened.{: .lead }', 'The port opened.'],
    ['embedded files', '![[photo one.jpg]]\n\nThe port opened.', 'The port opened.'],
    ['comments', '<!-- not\nyet -->\nThe port opened.', 'The port opened.'],
    ['styles', '<style>\np { color: red }\n</style>\nThe port opened.', 'The port opened.'],
    ['comments without an end', 'The port opened. <!-- not yet', 'The port opened. <!-- not yet'],
    ['links over lines', 'The [port of\nTromvik](https://port.example) opened.', 'The port of\nTromvik opened.'],
    ['strong words over lines', 'The **port of\nTromvik** opened.', 'The port of\nTromvik opened.'],
    [
      'strong words in two lines',
      'The **port**, which opened\ntoday, has **two** docks.',
      'The port, which opened\ntoday, has two docks.',
    ],
    ['comments in comments', '<!-- one <!-- two --> The port opened.', 'The port opened.'],
    ['styles in capitals', '<STYLE>\np { color: red }\n</style>\nThe port opened.', 'The port opened.'],
    ['marks in two paragraphs', 'One **star.\n\nTwo** stars.', 'One **star.\n\nTwo** stars.'],
    ['single braces', 'The port {old} opened {new}.', 'The port {old} opened {new}.'],
  ])('leaves of %s in Markdown what a reader would see', async (_, source, expected) => {
    expect((await fromBytes(`${source}\n`, 'a.md')).text.trim()).toBe(expected)
  })

  it('reads Markdown that begins with a comment as Markdown, and a page whatever its name', async () => {
    const marked = await fromBytes('<!-- TITLE: Harbour -->\n\nThe [port](/port) opened.\n', 'a.md')
    expect(marked.text).toBe('The port opened.\n')
    expect((await fromBytes('<html><body><p>The port *opened*.</p></body></html>', 'a.md')).mediaType).toBe('text/html')
  })

  it('takes the front matter off a page that a generator of sites would put together', async () => {
    const page = '---\ntitle: Harbour opens\ndate: 2024-05-12\nlayout: news\n---\n<p>The port opened.</p>\n'
    const { text, metadata } = await fromBytes(page, 'a.html')
    expect(text).toMatch(/The port opened\.\n$/)
    expect(text).not.toContain('layout')
    expect(metadata).toMatchObject({ title: 'Harbour opens', date: '2024-05-12' })
  })

  it('takes the heading that the page’s title holds, not that of the part of the site', async () => {
    const page = (title: string, ...headings: string[]): string =>
      `<html><head><title>${title}</title></head><body>${headings.map((one) => `<h1>${one}</h1>`).join('')}<p>The port opened.</p></body></html>`
    const titleOf = async (...parts: Parameters<typeof page>) =>
      (await fromBytes(page(...parts), 'a.html')).metadata.title
    expect(await titleOf('Harbour opens | News | Port of Tromvik', 'News', 'Harbour opens')).toBe('Harbour opens')
    expect(await titleOf('Port of Tromvik', 'News', 'The harbour opens at last')).toBe('The harbour opens at last')
    expect(await titleOf('Port of Tromvik', 'Harbour opens')).toBe('Harbour opens')
    expect(await titleOf('Harbour opens')).toBe('Harbour opens')
  })

  it.each([
    ['nitf', '<nitf><body><hl1>Harbour opens</hl1><p>The port <em>opened</em>.</p></body></nitf>'],
    ['empty elements', '<r><title>Harbour opens</title><script/><style/><text>The port opened.</text></r>'],
    [
      'html in character data',
      '<r><headline>Harbour opens</headline><b1><![CDATA[<p>The port <b>opened</b>.</p>]]></b1></r>',
    ],
  ])('reads XML that is no feed, an element a paragraph: %s', async (_, xml) => {
    const { text, metadata, mediaType } = await fromBytes(`<?xml version="1.0"?>${xml}`, 'a.xml')
    expect(text).toBe('Harbour opens\n\nThe port opened.\n')
    expect(metadata.title).toBe('Harbour opens')
    expect(mediaType).toBe('application/xml')
  })

  it.each([
    [
      '<nitf><head><docdata><date.issue norm="20240512T090000Z"/></docdata></head><body><p>One.</p></body></nitf>',
      '2024-05-12',
    ],
    ['<NewsItem><FirstCreated>20240512T090000+0200</FirstCreated><p>One.</p></NewsItem>', '2024-05-12'],
    ['<article><pubdate>2024-05-12</pubdate><para>One.</para><date>2025-01-01</date></article>', '2024-05-12'],
    ['<article><date>in spring</date><dc:date>12 May 2024</dc:date><para>One.</para></article>', '2024-05-12'],
    ['<article><para>One, on 12 May 2024.</para></article>', null],
  ])('reads the day of publication of %s', async (xml, expected) => {
    expect((await fromBytes(`<?xml version="1.0"?>${xml}`, 'a.xml')).metadata.date).toBe(expected)
  })

  it('takes a page as it is where the readers of articles fail, or would take long', async () => {
    const lead = '<h1>Harbour opens</h1><p>The port opened.</p>'
    expect((await fromBytes(lead + '<form>x'.repeat(900), 'a.html')).text).toContain('The port opened.')
    expect((await fromBytes(lead + 'some words,<br>'.repeat(40_000), 'a.html')).text).toContain('The port opened.')
  }, 10_000)

  it('reads a mail, its quotation marks in windows-1252 and its day in the sender’s time zone', async () => {
    const { text, metadata } = await fromFile('quoted-printable.eml')
    expect(text).toBe('“We built it together,” said Aino Salmela, Director of the Port of Tromvik.\n')
    expect(metadata).toMatchObject({ title: 'Harbour opens – at last', date: '2024-05-12', author: 'Port Press' })
  })

  it.each([
    ['Re: Fwd: Ferry timetable', 'Ferry timetable'],
    ['AW: WG: RE[2]: Ferry timetable', 'Ferry timetable'],
    ['FW: ', 'FW:'],
    ['Re:wilding of the north shore', 'Re:wilding of the north shore'],
    ['Reply: no ferry on Sunday', 'Reply: no ferry on Sunday'],
  ])('takes the subject %j for the title %j', async (subject, title) => {
    const { metadata } = await fromBytes(`From: a@b.example\nSubject: ${subject}\n\nThe ferry sails.\n`, 'a.eml')
    expect(metadata.title).toBe(title)
  })

  it('takes the marks out of Markdown and the values out of its front matter', async () => {
    const { text, metadata } = await fromFile('front-matter.md')
    expect(text).toBe(
      'Harbour opens\n\nThe port opened, with care and code.\n\n> “We built it,” said Aino Salmela.\n\n- one\n- two\n\na – b\n1 – 2\n',
    )
    expect(metadata).toMatchObject({ title: 'Harbour opens', date: '2024-05-12', publisher: 'Port of Tromvik' })
  })

  it('reads a pdf, words joined that a line’s end parts', async () => {
    const { text } = await fromFile('hyphen.pdf')
    expect(text).toBe(
      'Harbour opens in Tromvik\n\nThe Port of Tromvik opened its new harbour on Sunday after four years.\n\nWe built it together, said Aino Salmela.\n',
    )
  })

  it('reads a Word document with its tracked changes accepted', async () => {
    expect((await fromFile('tracked-changes.docx')).text).toBe(
      'Harbour opens\n\n“We built it together,” said Aino Salmela.\n',
    )
  })

  it('reads a gzip file as what is in it', async () => {
    const packed = gzipSync(readFileSync('tests/input/files/newsroom.html'))
    expect((await readFile(packed, 'newsroom.html.gz', 'id')).mediaType).toBe('text/html')
  })

  it('takes a .txt file as plain text whatever it contains', async () => {
    expect((await fromBytes('<p>“Marks”</p> # no *markup*\n')).text).toBe('<p>“Marks”</p> # no *markup*\n')
  })
})

describe('encodings', () => {
  it.each([
    ['UTF-8', [...new TextEncoder().encode('“Café”')], '“Café”', 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('“Café”')], '“Café”', 'utf-8'],
    ['UTF-16LE with a mark', [0xff, 0xfe, ...Buffer.from('“Café”', 'utf16le')], '“Café”', 'utf-16le'],
    ['UTF-16BE with a mark', [0xfe, 0xff, ...Buffer.from('“Café”', 'utf16le').swap16()], '“Café”', 'utf-16be'],
    [
      'UTF-16LE without one',
      [...Buffer.from('The port of Tromvik opened on Sunday.', 'utf16le')],
      'The port of Tromvik opened on Sunday.',
      'utf-16le',
    ],
    [
      'windows-1252',
      latin('\x93We built the caf\xe9,\x94 said Aino Salmela of the League.'),
      '“We built the café,” said Aino Salmela of the League.',
      'windows-1252',
    ],
  ])('%s is read right', async (_name, bytes, text, encoding) => {
    expect(await fromBytes(bytes)).toMatchObject({ text, encoding })
  })

  it('says what was guessed, and is told better', async () => {
    const bytes = latin('\xcf\xf0\xe8\xe2\xe5\xf2, said the Minister of the Sea.')
    expect((await fromBytes(bytes, 'a.txt', { encoding: 'windows-1251' })).text).toMatch(/^Привет/)
    expect((await fromBytes(latin('caf\xe9 and the plan'))).warnings).toContainEqual({
      code: 'encoding-guessed',
      message: expect.stringMatching(/^the encoding was guessed: /),
    })
  })

  it('takes the encoding that a page names', async () => {
    const page = latin(
      '<html><head><meta charset="iso-8859-1"></head><body><p>\x93Caf\xe9\x94 was said.</p></body></html>',
    )
    expect((await fromBytes(page, 'a.html')).text).toBe('“Café” was said.\n')
  })

  it('tells of broken sequences where the encoding was named', async () => {
    const read = await fromBytes([0x41, 0xff, ...latin('bc'.repeat(200))], 'a.txt', { encoding: 'utf-8' })
    expect(read.warnings[0]?.code).toBe('encoding-broken')
  })

  it('tells of what could not be read in an item of a container', async () => {
    const item = { id: null, title: null, date: null, author: null, url: null }
    const { warnings } = await readItem({ ...item, text: 'The quay\ufffd opened.' }, 'id')
    expect(warnings).toEqual([
      { code: 'encoding-broken', message: 'there are bytes that could not be read, the first at character 8' },
    ])
    expect((await readItem({ ...item, text: 'The quay opened.' }, 'id')).warnings).toEqual([])
  })
})

describe('what holds no release', () => {
  const french =
    'Le port de Tromvik a ouvert dimanche son terminal après quatre ans de travaux. Les habitants de la ville sont les premiers à en profiter. '.repeat(
      5,
    )

  it.each<readonly [string, readonly number[] | string, string, RegExp]>([
    ['an empty file', '', 'a.txt', /^the file is empty$/],
    ['white space', ' \n\t ', 'a.txt', /only white space/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), 'a.txt', /a PNG picture/],
    ['a NUL byte', latin('abc\0def'), 'a.txt', /a NUL byte/],
    ['control characters', '\u0001\u0002\u0003abc'.repeat(9), 'a.txt', /control characters/],
    ['a zip archive', latin('PK\x03\x04rest'), 'a.docx', /a zip archive, not a Word document/],
    ['a damaged pdf', '%PDF-1.4\nnothing', 'a.pdf', /not a pdf that can be read/],
    ['a damaged gzip file', latin('\x1f\x8b\x08nothing'), 'a.txt.gz', /a damaged gzip file/],
    ['two bytes of nothing', [0, 1], 'a.txt', /not a text/],
    ['a page without text', '<html><script>1</script></html>', 'a.html', /the page holds no text/],
    ['French', french, 'a.txt', /^not English \(French, \d+ %\)$/],
  ])('%s is refused with its reason', async (_name, bytes, name, reason) => {
    const error = await fromBytes(bytes, name, { setAsideForeign: true }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DocumentError)
    expect((error as DocumentError).reason).toMatch(reason)
  })

  it('warns of another language where it is not to be refused', async () => {
    expect((await fromBytes(french)).warnings).toContainEqual({
      code: 'language',
      message: expect.stringContaining('French'),
    })
  })
})

it('a text in Latin letters is not called one of a language with other letters', async () => {
  const table = `Depot | Jan | Feb | Sum\n${'Ostkai | 12 | 14 | 26\nNordkai | 9 | 8 | 17\n'.repeat(6)}`
  const messages = (await fromBytes(table)).warnings.map(({ message }) => message).join()
  expect(messages).not.toMatch(/Hindi|Arabic|Russian|Greek|Chinese|Japanese/)
  const other = (await fromBytes('Мы строим новый порт, сказала директор порта в понедельник утром.')).warnings
  expect(other[0]?.message).toMatch(/Russian|Bulgarian|Ukrainian|Serbian/)
})

describe('a text of which too little is English to tell', () => {
  it.each([
    '{{ partial "tide.html" . }} {{ .Params.bollard }} {{ $quai }}',
    'Kai Mole Pier Siel Fleet Watt Priel Buhne',
  ])('is not called another language without ado: %s', async (text) => {
    const messages = (await fromBytes(text)).warnings.map(({ message }) => message)
    for (const message of messages)
      expect(message).toMatch(
        /^this may be another language: (too little English|not English \(\w+, ([6-9]\d|100) %\))/,
      )
  })
})

describe('bombs', () => {
  it.each<readonly [string, () => Uint8Array, string, RegExp]>([
    [
      'html 100,000 deep',
      () => new TextEncoder().encode('<div>'.repeat(100_000) + 'x'),
      'a.html',
      /nested deeper than 1000/,
    ],
    [
      'a gzip file that unpacks to 100 MB',
      () => gzipSync(Buffer.alloc(100_000_000)),
      'a.txt.gz',
      /unpacks to more than 10 MB/,
    ],
    ['a docx of 10 GB', () => zipBomb(), 'a.docx', /unpacks to more than 100 MB/],
    ['a mail nested 1,000 deep', () => nestedMail(1_000), 'a.eml', /not a mail that can be read|holds no text/],
  ])('%s is refused', async (_name, bytes, name, reason) => {
    const error = await readFile(bytes(), name, 'id').catch((thrown: unknown) => thrown)
    expect((error as DocumentError).reason).toMatch(reason)
  })
})

/** A zip directory that declares a huge document. */
function zipBomb(): Uint8Array {
  const name = 'word/document.xml'
  const entry = Buffer.alloc(46 + name.length)
  entry.write('PK\u0001\u0002', 'latin1')
  entry.writeUInt32LE(4_000_000_000, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.write(name, 46, 'latin1')
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), entry, entry, entry])
}

function nestedMail(depth: number): Uint8Array {
  let mail = 'Content-Type: text/plain\r\n\r\ninside\r\n'
  for (let level = 0; level < depth; level++) {
    const boundary = `b${level}`
    mail = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\n${mail}\r\n--${boundary}--\r\n`
  }
  return new TextEncoder().encode(`From: a@b.example\r\nSubject: deep\r\n${mail}`)
}
