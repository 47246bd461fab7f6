import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, messageOf } from '../core/errors.js'
import type { GoldRelease } from './gold.js'
import { parseGold } from './parse.js'

const GOLD = '.gold.json'

/**
 * The labelled releases of a folder, `<id>.txt` beside `<id>.gold.json`, in the order of their ids; folders inside it count.
 * @throws {InputError} where there is none, a text is missing, or a label's words are not in its text or ambiguous
 */
export function loadGold(folder: string): GoldRelease[] {
  const ids = goldIds(folder)
  if (ids.length === 0) throw new InputError(`${folder}: expected a folder with <id>.gold.json files, got none`)
  return ids.map((id) => loadRelease(folder, id))
}

/** Ids of the labelled releases of a folder, sorted. */
export function goldIds(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith(GOLD))
    .map((file) => file.slice(0, -GOLD.length).replaceAll('\\', '/'))
    .sort()
}

/**
 * One labelled release.
 * @throws {InputError}
 */
export function loadRelease(folder: string, id: string): GoldRelease {
  const goldPath = join(folder, id + GOLD)
  const textPath = join(folder, `${id}.txt`)
  if (!existsSync(textPath)) throw new InputError(`${goldPath}: expected the release's text beside it in ${textPath}`)
  return parseGold(readText(textPath), readText(goldPath), id, goldPath)
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch (thrown) {
    throw new InputError(`expected a folder of labelled releases, got ${folder} (${messageOf(thrown)})`)
  }
}

/** A file as UTF-8 without its byte-order mark. */
function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (thrown) {
    throw new InputError(`${path}: expected a file in UTF-8 that can be read, got ${messageOf(thrown)}`)
  }
}
