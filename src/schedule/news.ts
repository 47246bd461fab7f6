import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../batch/index.js'
import type { Summary } from '../core/summary.js'
import type { ReleaseNews } from '../report/digest.js'
import { digestRelease } from '../report/digest-release.js'
import { embargoOf } from './embargo.js'
import type { Reported, Reports } from './reports.js'

/** What the documents of a run hold that no digest has told yet. */
export interface News {
  readonly releases: readonly ReleaseNews[]
  /** Releases under embargo: until when, null where no time is known. */
  readonly heldBack: readonly { readonly id: string; readonly until: string | null }[]
  /** What counts as told from now on. */
  readonly reported: readonly Reported[]
}

/**
 * Compares what stands in the output folder with what was told before. The same bytes are told once, under whatever name and
 * by whatever version of the pipeline; of a release that was replaced, only what it did not say before.
 */
export function findNews(
  output: string,
  documents: readonly Entry[],
  reports: Reports,
  now: number,
  timeZone: string,
): News {
  const news = { releases: [] as ReleaseNews[], heldBack: [] as News['heldBack'][number][], reported: [] as Reported[] }
  const told = new Set<string>()
  for (const { id, sha256, status } of documents) {
    if (sha256 === null || status === 'set-aside' || status === 'still-set-aside') continue
    if (reports.of(id)?.sha256 === sha256) continue
    const summary = readSummary(output, id)
    if (summary === null) continue
    const embargo = embargoOf(summary, now, timeZone)
    if (embargo !== null) {
      news.heldBack.push({ id, until: embargo.until })
      continue
    }
    const claims = claimsOf(summary)
    news.reported.push({ id, sha256, claims: [...claims.keys()] })
    if (told.has(sha256) || reports.hasBytes(sha256)) continue
    told.add(sha256)
    const before = reports.of(id)
    const fresh = (key: string): boolean => before?.claims.includes(key) !== true
    const freshIds = new Set([...claims].filter(([key]) => fresh(key)).flatMap(([, ids]) => ids))
    if (before && freshIds.size === 0) continue
    news.releases.push(digestRelease(summary, freshIds, before !== undefined))
  }
  return news
}

function readSummary(output: string, id: string): Summary | null {
  try {
    return JSON.parse(readFileSync(join(output, `${id}.json`), 'utf8')) as Summary
  } catch {
    return null
  }
}

/** Announcements and quotes by what they say: the same words are the same claim, wherever they stand. */
function claimsOf({ announcements, quotes }: Summary): Map<string, string[]> {
  const claims = new Map<string, string[]>()
  const add = (kind: string, id: string, words: string): void => {
    const plain = words.replace(/\s+/g, ' ').trim().toLowerCase()
    const key = createHash('sha256').update(`${kind} ${plain}`).digest('hex').slice(0, 12)
    claims.set(key, [...(claims.get(key) ?? []), id])
  }
  for (const { id, evidence, type } of announcements) add(type, id, evidence.text)
  for (const { id, span } of quotes) add('quote', id, span.text)
  return claims
}
