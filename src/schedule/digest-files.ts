import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { atomDigest } from '../report/digest-atom.js'
import { markdownDigest } from '../report/digest-markdown.js'
import { digestPage } from '../report/digest-page.js'
import type { Digest, Edition } from '../report/digest.js'
import { writeFileWhole } from './files.js'
import type { Job } from './job.js'

/**
 * Writes the digest into the output folder: `digest.html` and `digest.xml` with the latest editions, `digest.md` with the newest;
 * and that one as it is also beside the record of its run.
 */
export function writeDigest(
  job: Job,
  runFolder: string,
  editions: readonly Edition[],
  newest: Edition | null,
  heldBack: Digest['heldBack'],
): void {
  const digest: Digest = {
    title: job.digest.title ?? `New in ${job.name}`,
    timeZone: job.schedule.timeZone,
    editions,
    heldBack,
  }
  const hasPage = (id: string): boolean => existsSync(join(job.output, `${id}.html`))
  writeFileWhole(join(job.output, 'digest.html'), digestPage(digest, hasPage))
  writeFileWhole(join(job.output, 'digest.xml'), atomDigest(digest, job.name, job.digest.address ?? null, hasPage))
  const markdown = markdownDigest({ ...digest, editions: editions.slice(0, 1) }, hasPage)
  writeFileWhole(join(job.output, 'digest.md'), markdown)
  if (newest !== null) writeFileWhole(join(runFolder, 'digest.md'), markdown)
}
