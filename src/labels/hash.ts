import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldIds } from './load.js'

/** Hash of all texts and labels of some folders, for telling whether figures were measured on the same ones. */
export function hashOfLabels(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const id of goldIds(folder)) {
      hash.update(`${id}\n`)
      hash.update(readFileSync(join(folder, `${id}.txt`)))
      hash.update(readFileSync(join(folder, `${id}.gold.json`)))
    }
  }
  return hash.digest('hex')
}
