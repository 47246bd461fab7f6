import { createHash } from 'node:crypto'

/** Names inside the output folder that the run itself uses. */
const OWN = new Set(['run', 'summaries', 'index', 'status', 'digest', 'latest'])
const OWN_FOLDERS = new Set(['quarantine', 'runs'])
/** Device names that Windows keeps for itself, with or without an extension (Naming Files, Win32 documentation). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i
/** A file name may have 255 bytes on most disks; `.json`, `.html` or `.gz.txt` comes behind. */
const LONGEST_SEGMENT_BYTES = 240

/** Endings of the files that stand there for a document. */
export const ENDINGS = ['json', 'html', 'txt'] as const

/** An input as its id is made from it. */
export interface Named {
  /** Path relative to the input root, with `/`. */
  readonly relative: string
  /** Whether it holds items, whose ids begin with its own. */
  readonly container: boolean
}

/**
 * The id of each input, in their order: the path without its last extension (and without `.gz` behind it).
 * Inputs that would share an id, also when only case or extension differ, keep their extension; where ids are still the same
 * on a disk that does not tell case apart, all but the first get a hash of their path, and so does one whose file would be another's folder.
 */
export function idsFor(inputs: readonly Named[]): string[] {
  const ids = distinctIds(inputs)
  const folders = foldersOf([...ids, ...ids.filter((_, index) => inputs[index]!.container).map((id) => `${id}/`)])
  return ids.map((id, index) => (isFolder(id, folders) ? `${id}~${hashOf(inputs[index]!.relative)}` : id))
}

/** Whether a file of this id would stand where a folder has to: `a.json` beside a folder `a.json`. */
function isFolder(id: string, folders: ReadonlySet<string>): boolean {
  return ENDINGS.some((ending) => folders.has(fold(`${id}.${ending}`)))
}

function distinctIds(inputs: readonly Named[]): string[] {
  const short = inputs.map(({ relative }) => safe(withoutExtension(relative.normalize('NFC'))))
  const counts = countFolded(short)
  const folders = foldersOf(inputs.map(({ relative }) => relative))
  const taken = new Set<string>()
  return inputs.map((input, index) => {
    const shared = counts.get(fold(short[index]!))! > 1 || (input.container && folders.has(fold(short[index]!)))
    const id = shared ? safe(input.relative.normalize('NFC')) : short[index]!
    const free = taken.has(fold(id)) ? `${id}~${hashOf(input.relative)}` : id
    taken.add(fold(free))
    return free
  })
}

/** The part of an item's id behind its container's: its own id made safe, or its number from 1. */
export function itemSegment(own: string | null, number: number): string {
  const safeOwn = (own ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]{1,255}|-{1,255}$/g, '')
    .slice(0, 80)
  return safeOwn === '' ? String(number) : safeSegment(safeOwn)
}

/** Ids of a container's documents, in their order; none is given twice. */
export class ItemIds {
  readonly #container: string
  readonly #taken = new Set<string>()
  #number = 0

  constructor(container: string) {
    this.#container = container
  }

  next(own: string | null): string {
    const segment = itemSegment(own, ++this.#number)
    const free = this.#taken.has(fold(segment)) ? `${segment}~${this.#number}` : segment
    this.#taken.add(fold(free))
    return `${this.#container}/${free}`
  }
}

function withoutExtension(path: string): string {
  return path.replace(/\.gz$/i, '').replace(/(?<=[^/])\.[^./]*$/, '')
}

function safe(id: string): string {
  const segments = id.split('/').map(safeSegment)
  const first = segments[0]!
  if (segments.length === 1 && OWN.has(first.toLowerCase())) return `${first}~`
  if (segments.length > 1 && OWN_FOLDERS.has(first.toLowerCase())) segments[0] = `${first}~`
  return segments.join('/')
}

function safeSegment(segment: string): string {
  const named = DEVICE.test(segment) || /[. ]$/.test(segment) ? `${segment}~` : segment
  if (Buffer.byteLength(named) <= LONGEST_SEGMENT_BYTES) return named
  let short = named
  while (Buffer.byteLength(short) > LONGEST_SEGMENT_BYTES - 10) short = short.slice(0, -8)
  return `${short.replace(/[\ud800-\udbff]$/, '')}~${hashOf(named)}`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function countFolded(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(fold(id), (counts.get(fold(id)) ?? 0) + 1)
  return counts
}

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(fold(path.slice(0, at)))
  }
  return folders
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase()
}
