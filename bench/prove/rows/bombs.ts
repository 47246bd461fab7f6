import { openSync, closeSync, ftruncateSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { deflateSync, gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { zipOf } from '../../../tests/helpers/zip.js'
import { end, inFolder, releasesIn, startRun } from './folder.js'
import { watchMemory } from './watch.js'

const MOST_BYTES = 512_000_000

/** Files that are small, or say that they are, and become huge. */
const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'deep.html': () => Buffer.from('<div>'.repeat(100_000) + 'x'),
  'wide.html': () => Buffer.from('<p><a href="x">'.repeat(400_000)),
  'packed.txt.gz': () => gzipSync(Buffer.alloc(400_000_000)),
  'packed.jsonl.gz': () => gzipSync(Buffer.alloc(400_000_000, '{"text":"')),
  'packed.docx': () => zipOf({ 'word/document.xml': Buffer.alloc(300_000_000) }),
  'stream.pdf': pdfBomb,
  'deep.eml': deepMail,
  'deep.rss': () => Buffer.from(`<rss>${'<a>'.repeat(500_000)}`),
  'deep.jsonl': () => Buffer.from(`{"text":${'['.repeat(1_000_000)}\n`),
}

/** Row 9: bombs of each format are refused with a reason, and no process grows beyond the limit. */
export function bombs(): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, 5)
    for (const [name, make] of Object.entries(BOMBS)) writeFileSync(join(inbox, name), make())
    const huge = openSync(join(inbox, 'declared.txt'), 'w')
    ftruncateSync(huge, 10_000_000_000)
    closeSync(huge)
    const out = join(folder, 'out')
    const child = startRun([inbox, '--out', out, '--workers', '2', '--timeout', '20s'])
    const memory = watchMemory(child.pid!)
    const { code } = await end(child)
    const peak = memory.stop()
    const reasons = readdirSync(join(out, 'quarantine'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${name.slice(0, -5)}: ${reasonOf(join(out, 'quarantine', name))}`)
      .sort()
    const expected = Object.keys(BOMBS).length + 1
    if (code !== 1 || reasons.length !== expected || peak > 1.1 * MOST_BYTES)
      throw new Error(
        `ended with ${code}, at most ${Math.round(peak / 1e6)} MB, ${reasons.length} refused of ${expected}: ${reasons.join('; ')}`,
      )
    return `${expected} bombs refused (${reasons.join('; ')}); no process grew beyond ${Math.round(peak / 1e6)} MB`
  })
}

function reasonOf(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { reason: string }).reason
}

/** A page whose content stream unpacks to a gigabyte of nothing: two layers of compression. */
function pdfBomb(): Uint8Array {
  const inner = deflateSync(Buffer.alloc(1_000_000_000, ' '), { level: 9 })
  const stream = deflateSync(inner, { level: 9 })
  const objects = [
    Buffer.from('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'),
    Buffer.from('2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'),
    Buffer.from('3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n'),
    Buffer.from(`4 0 obj<</Length ${stream.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`),
    stream,
    Buffer.from('\nendstream endobj\n'),
  ]
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...objects, Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')])
}

function deepMail(): Uint8Array {
  const parts = Array.from({ length: 1_000 }, (_, level) => level)
  const open = parts.map((level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`)
  const close = parts.map((level) => `\r\n--b${level}--\r\n`).reverse()
  return Buffer.from(
    `From: a@b.example\r\nSubject: deep\r\nMIME-Version: 1.0\r\n${open.join('')}\r\ninside${close.join('')}`,
  )
}
