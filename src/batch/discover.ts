import { lstatSync, opendirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../core/errors.js'
import { isReleaseName } from '../input/formats.js'
import { hasRecord } from './record.js'

/** Files to read, and how many of other kinds were passed over. */
export interface Discovered {
  /** Sorted by their path relative to the root. */
  readonly files: readonly { readonly path: string; readonly relative: string }[]
  readonly passedOver: number
}

/** The name under which stdin stands among the inputs. */
export const STDIN = '-'

/**
 * The releases among the inputs: files as they are, folders with all that is in them (links are not followed, and output folders of other runs passed over), globs, and `-` for stdin.
 * @param out the output folder, which is never read
 * @param fixedRoot folder that the paths are relative to; the deepest common folder of the inputs by default
 * @throws {InputError} for an input that is not there, or that is the output folder or lies in it
 */
export async function discover(inputs: readonly string[], out: string, fixedRoot?: string): Promise<Discovered> {
  const walk = new Walk(resolve(out))
  const named: string[] = []
  for (const input of inputs) {
    for (const path of await expand(input)) {
      named.push(path)
      walk.add(path)
    }
  }
  const root = fixedRoot ?? commonFolder(named.filter((path) => path !== STDIN))
  const files = [...walk.files].map((path) => ({
    path,
    relative: path === STDIN ? 'stdin' : portable(below(root, path)),
  }))
  files.sort((a, b) => (a.relative < b.relative ? -1 : a.relative > b.relative ? 1 : 0))
  return { files, passedOver: walk.passedOver }
}

/** @throws {InputError} where there is nothing to read among the inputs */
export function requireReleases({ files, passedOver }: Discovered, inputs: readonly string[]): void {
  if (files.length > 0) return
  throw new InputError(
    `expected a folder with releases, got ${inputs.join(', ')} with none (${passedOver} files of other kinds)`,
  )
}

class Walk {
  readonly files = new Set<string>()
  passedOver = 0
  readonly #out: string

  constructor(out: string) {
    this.#out = realOr(out)
  }

  add(path: string): void {
    if (path === STDIN) {
      this.files.add(STDIN)
      return
    }
    const absolute = realOr(resolve(path))
    if (absolute === this.#out || absolute.startsWith(this.#out + sep)) {
      throw new InputError(`expected inputs outside the output folder, got ${path}`)
    }
    const stats = statOf(path)
    if (stats.isDirectory()) this.#folder(resolve(path))
    else if (stats.isFile()) this.files.add(resolve(path))
    else throw new InputError(`expected a file or folder, got ${path}`)
  }

  #folder(folder: string): void {
    const waiting = [folder]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) this.#entries(next, waiting)
  }

  #entries(folder: string, waiting: string[]): void {
    const entries = openFolder(folder)
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || path === this.#out || realOr(path) === this.#out) continue
        // What another run has written is no release, and would be read anew with each of its runs.
        if (hasRecord(path)) this.passedOver++
        else waiting.push(path)
      } else if (entry.isFile() && isReleaseName(entry.name)) this.files.add(path)
      else this.passedOver++
    }
    entries.closeSync()
  }
}

function openFolder(folder: string): ReturnType<typeof opendirSync> {
  try {
    return opendirSync(folder)
  } catch (thrown) {
    throw new InputError(
      `expected a folder that can be read, got ${folder} (${(thrown as NodeJS.ErrnoException).code})`,
    )
  }
}

function statOf(path: string): ReturnType<typeof statSync> & object {
  try {
    return statSync(path)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    throw new InputError(`expected a file, folder or pattern that is there, got ${path} (${code})`)
  }
}

async function expand(input: string): Promise<readonly string[]> {
  if (input === STDIN || isThere(input) || !/[*?{[]/.test(input)) return [input]
  const { glob } = await import('tinyglobby')
  const found = await glob(input, {
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: true,
    absolute: true,
  })
  if (found.length === 0) throw new InputError(`expected a pattern that some file matches, got ${input}`)
  return found.sort()
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The deepest folder that holds all inputs: a folder that was named stands for itself. */
function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => (statOf(path).isDirectory() ? resolve(path) : dirname(resolve(path))))
  let common = folders[0] ?? resolve('.')
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common)
  }
  return common
}

/** Like `relative`, which is slow for thousands of files that mostly lie below the root. */
function below(root: string, path: string): string {
  const start = root.endsWith(sep) ? root : root + sep
  return path.startsWith(start) ? path.slice(start.length) : relative(root, path)
}

function portable(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

function realOr(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realOr(parent), basename(path))
  }
}
