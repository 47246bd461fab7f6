import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { splitFile, type Part } from '../../src/input/split.js'
import { temporaryFolder } from '../helpers/command.js'

async function partsOf(name: string, content: string | Uint8Array, maxBytes = 1_000): Promise<Part[] | null> {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  const parts = await splitFile(path, maxBytes, null)
  if (parts === null) return null
  const all: Part[] = []
  for await (const part of parts) all.push(part)
  return all
}

const LINES =
  '{"id":7,"title":"T","date":"2024-05-12T10:00:00Z","text":"One."}\r\n\nno json\n{"text":5}\n{"text":"Two."}'

describe('containers', () => {
  it.each([
    ['a.jsonl', LINES],
    ['a.jsonl.gz', gzipSync(LINES)],
  ])('%s gives a document a line, and a reason for each line that is none', async (name, content) => {
    expect(await partsOf(name, content)).toEqual([
      { id: '7', title: 'T', date: '2024-05-12', author: null, url: null, text: 'One.' },
      { refused: 'no JSON (line 3)' },
      { refused: 'expected an object with a "text", got one without (line 4)' },
      { id: null, title: null, date: null, author: null, url: null, text: 'Two.' },
    ])
  })

  it('refuses as a whole what holds no document in its first lines, such as one object over many lines', async () => {
    const pretty = JSON.stringify({ releases: Array.from({ length: 30 }, (_, id) => ({ id, text: 'One.' })) }, null, 2)
    await expect(partsOf('a.jsonl', pretty)).rejects.toThrow(
      'expected a JSON object with a text in each line, got none in the first 20 lines',
    )
    await expect(partsOf('a.jsonl', '{\n"text": "One."\n}')).rejects.toThrow('got none in all 3 lines')
    const late = `${'{}\n'.repeat(19)}{"text":"Two."}\n{}\n`
    const parts = await partsOf('a.jsonl', late)
    expect(parts).toHaveLength(21)
    expect(parts![18]).toEqual({ refused: 'expected an object with a "text", got one without (line 19)' })
    expect(parts![19]).toMatchObject({ text: 'Two.' })
    expect(parts![20]).toEqual({ refused: 'expected an object with a "text", got one without (line 21)' })
  })

  it.each([
    ['[{"text":"One."}]', 'a list'],
    ['{"body":"One."}', 'one without'],
    ['"One."', '"One."'],
    ['null', 'null'],
  ])('says of the line %s what it is', async (line, kind) => {
    expect(await partsOf('a.jsonl', line)).toEqual([
      { refused: `expected an object with a "text", got ${kind} (line 1)` },
    ])
  })

  it('leaves out a line that is too long', async () => {
    const lines = `{"text":"${'a'.repeat(2_000)}"}\n{"text":"Short."}\n`
    expect(await partsOf('a.jsonl', lines)).toMatchObject([
      { refused: 'larger than 0.001 MB (line 1)' },
      { text: 'Short.' },
    ])
  })

  it('reads the items of an RSS feed', async () => {
    const parts = await partsOf(
      'a.xml',
      `<?xml version="1.0"?><rss><channel><title>Port</title><link>https://p.example/</link>
      <item><title>One &amp; only</title><link>https://p.example/1</link><guid>g1</guid><dc:creator>Aino</dc:creator>
      <constructor>No field of ours</constructor><pubDate>Sun, 12 May 2024 23:00:00 -0500</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>“We built it,” she said.</p><p>More.</p>]]></content:encoded></item></channel></rss>`,
    )
    expect(parts).toEqual([
      {
        id: 'g1',
        title: 'One & only',
        date: '2024-05-12',
        author: 'Aino',
        url: 'https://p.example/1',
        text: 'One & only\n\n“We built it,” she said.\n\nMore.\n',
      },
    ])
  })

  const twice = (html: string): string =>
    html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/&/g, '&amp;')

  it.each([
    [twice('<p>The quay opens. &ldquo;At last,&rdquo; said Bo Li.</p>'), 'The quay opens. “At last,” said Bo Li.\n'],
    [twice('Open at&nbsp;ten &ndash; and at noon'), 'Open at ten – and at noon\n'],
    [twice('<div class="a"><p>One.</p><p>Two.</p></div>'), 'One.\n\nTwo.\n'],
    ['Write &amp;lt;p&amp;gt; and &amp;amp;amp; in your pages.', 'Write <p> and &amp; in your pages.\n'],
  ])('reads an item whose html was escaped twice: %s', async (description, text) => {
    const parts = await partsOf(
      'a.rss',
      `<rss><channel><item><description>${description}</description></item></channel></rss>`,
    )
    expect(parts).toMatchObject([{ text }])
  })

  it('reads the entries of an Atom feed with xhtml inside', async () => {
    const parts = await partsOf(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>e1</id><title>One</title>
      <link rel="self" href="https://p.example/self"/><link href="https://p.example/1"/><updated>2024-05-12T01:00:00+09:00</updated>
      <content type="xhtml"><div><p>First.</p><p>Second.</p></div></content></entry></feed>`,
    )
    expect(parts).toMatchObject([
      { id: 'e1', url: 'https://p.example/1', date: '2024-05-12', text: 'One\n\nFirst.\n\nSecond.\n' },
    ])
  })

  it('reads the mails of a mail box', async () => {
    const box =
      'From a Sun May 12 10:00:00 2024\nSubject: One\nMessage-ID: <m1@x>\n\nBody.\n>From here.\n\nFrom b Sun May 12 10:00:00 2024\nSubject: Two\n\nSecond.\n'
    expect(await partsOf('a.mbox', box)).toMatchObject([
      { id: 'm1@x', title: 'One', text: 'Body.\nFrom here.\n' },
      { title: 'Two', text: 'Second.\n' },
    ])
  })

  it('says that a packed plain text is no container', async () => {
    expect(await partsOf('a.txt.gz', gzipSync('Plain.'))).toBeNull()
  })

  it('refuses a feed that is nested too deeply', async () => {
    await expect(partsOf('a.rss', `<rss>${'<a>'.repeat(5_000)}`)).rejects.toThrow(/nested deeper than 1000/)
  })
})

describe('encodings of containers', () => {
  const release = '{"text":"Die Präsidentin eröffnete die neue Brücke über die Mündung; alle Gäste grüßten."}\n'

  it.each([
    ['UTF-8', Buffer.from(release), 'Präsidentin'],
    ['windows-1252, which nothing names', Buffer.from(release, 'latin1'), 'Präsidentin'],
  ])('lines in %s', async (_, bytes, expected) => {
    const parts = await partsOf('a.jsonl', bytes)
    expect(parts).toMatchObject([{ text: expect.stringContaining(expected) as string }])
  })

  const feed = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>Café Löwe reopens</title></item></channel></rss>`

  it.each([
    ['as it says', Buffer.from(feed('ISO-8859-15'), 'latin1')],
    ['UTF-8, though it says another', Buffer.from(feed('ISO-8859-1'))],
    ['UTF-8 that is no UTF-8', Buffer.from(feed('utf-8'), 'latin1')],
  ])('a feed in %s', async (_, bytes) => {
    expect(await partsOf('a.xml', bytes)).toMatchObject([{ title: 'Café Löwe reopens' }])
  })

  it('a feed that says what it is where only a later part shows it', async () => {
    const item = (title: string): string => `<item><title>${title}</title></item>`
    const long = item('Plain words').repeat(4_000)
    const bytes = Buffer.from(feed('ISO-8859-1').replace('<item>', `${long}<item>`), 'latin1')
    expect((await partsOf('a.xml', bytes))?.at(-1)).toMatchObject({ title: 'Café Löwe reopens' })
  })
})

describe('a feed that was cut off', () => {
  const whole =
    '<rss><channel><item><title>One</title></item><item><title>Two</title><description>More</description></item>'

  it.each(['</channel></rss>', '</channel>', ''])('in behind its last item, %j, gives all of them', async (end) => {
    expect(await partsOf('a.xml', whole + end)).toMatchObject([{ title: 'One' }, { title: 'Two' }])
  })

  it.each(['<descr', '<description>Mor', '</item'])('inside an item, before %j, refuses that one', async (from) => {
    const cut = whole.slice(0, whole.lastIndexOf(from) + 5)
    expect(await partsOf('a.xml', cut)).toMatchObject([{ title: 'One' }, { refused: 'the feed ends inside this item' }])
  })
})
