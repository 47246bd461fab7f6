import { join } from 'node:path'
import { readEnds } from './files.js'

/** What a finished file says of where it came from, in its first kilobyte. */
export interface Mark {
  readonly sha256: string
  readonly fingerprint: string
}

const FIRST_KILOBYTE = 1024
/** A finished file ends with the closing brace of its top level at the start of a line, which no cut file does. */
const END = '\n}\n'

/** The mark of a summary or of a quarantine entry; null where there is none, or the file is not whole. */
export function markOf(out: string, path: string): Mark | null {
  const ends = readEnds(join(out, path), FIRST_KILOBYTE, END.length)
  if (ends?.tail !== END) return null
  const sha256 = /"sha256": "([0-9a-f]{64})"/.exec(ends.head)?.[1]
  const fingerprint = /"fingerprint": "([0-9a-z-]+)"/.exec(ends.head)?.[1]
  return sha256 === undefined || fingerprint === undefined ? null : { sha256, fingerprint }
}

/** Whether a finished file came from these bytes through this pipeline. */
export function sameMark(mark: Mark | null, sha256: string, fingerprint: string): boolean {
  return mark !== null && mark.sha256 === sha256 && mark.fingerprint === fingerprint
}
