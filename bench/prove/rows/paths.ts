import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { releaseText } from '../../../tests/helpers/releases.js'
import { end, inFolder, startRun } from './folder.js'

/** Names that a disk allows and that make trouble elsewhere. */
const NAMES = [
  'a.txt',
  'A.txt',
  'a.TXT',
  'a.html.txt',
  'sub/a.txt',
  'Sub/a.txt',
  'CON.txt',
  'nul.md',
  'new\nline.txt',
  'tab\tand "quotes" \'too\'.txt',
  '\u001b[31mred.txt',
  '\u202egnp.txt',
  ' space .txt',
  'dots....txt',
  `${'ü'.repeat(125)}.txt`,
  `${'x'.repeat(251)}.txt`,
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  'run.txt',
  'index.txt',
  'summaries.txt',
  'run.lock.1.txt',
  'quarantine/a.txt',
  'runs/a.txt',
  'folder.json/a.txt',
  'folder.txt',
  'page.html/a.txt',
  'page.txt',
  '%2e%2e/a.txt',
  '-rf.txt',
  '#hash?query.txt',
  'back\\slash.txt',
]
const ITEM_IDS = [
  '../../escape',
  '/etc/passwd',
  '..',
  'C:\\windows\\x',
  'con',
  'same',
  'SAME',
  'same',
  'a\u0000b',
  '\ud800',
]

/** Row 10: every input gets a summary of its own inside the output folder, also where the disk does not tell case apart. */
export function paths(): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = join(folder, 'in')
    NAMES.forEach((name, index) => write(join(inbox, name), releaseText(index)))
    write(
      join(inbox, 'items.jsonl'),
      ITEM_IDS.map((id, index) => JSON.stringify({ id, text: releaseText(100 + index) })).join('\n'),
    )
    write(join(folder, 'secret.txt'), releaseText(999))
    symlinkSync(join(folder, 'secret.txt'), join(inbox, 'link.txt'))
    symlinkSync(folder, join(inbox, 'loop'))
    const before = new Set(filesIn(folder))
    const out = join(folder, 'out')
    const { code, stderr } = await end(startRun([inbox, '--out', out]))
    const expected = NAMES.length + ITEM_IDS.length
    if (code !== 0) throw new Error(`ended with ${code}: ${stderr.slice(-800)}`)
    const outside = filesIn(folder).filter((path) => !before.has(path) && !path.startsWith('out/'))
    if (outside.length > 0) throw new Error(`written outside: ${outside.join(', ')}`)
    const ids = readFileSync(join(out, 'summaries.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { document: { id: string } }).document.id)
    const folded = new Set(filesIn(out).map((path) => path.normalize('NFC').toLowerCase()))
    if (new Set(ids).size !== expected || folded.size !== filesIn(out).length)
      throw new Error(
        `${new Set(ids).size} ids of ${expected}; ${filesIn(out).length} files, ${folded.size} without case`,
      )
    // eslint-disable-next-line no-control-regex -- finding control characters is what it is for
    if (/[\u0000-\u0009\u000b-\u001f\u202e]/.test(stderr)) throw new Error('a name acts on the terminal')
    return `${expected} odd names and item ids: each its own summary, none outside, none that another would overwrite where case is not told apart`
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
