import type { Counts } from '../batch/index.js'
import { durationInWords } from '../core/durations.js'
import type { Job } from './job.js'

/**
 * Gates that a run does not meet, in words. What was set aside in an earlier run and has not changed does not count again.
 * @param quietMs time since a new release was last found
 */
export function problemsOf({ gates }: Job, counts: Counts | null, quietMs: number): string[] {
  const problems: string[] = []
  const tried = counts === null ? 0 : counts.summarized + counts.setAside
  if (counts !== null && gates.maxSetAside !== undefined && counts.setAside > gates.maxSetAside * tried) {
    problems.push(
      `${counts.setAside} of ${tried} new releases were set aside; at most ${percent(gates.maxSetAside)} may be`,
    )
  }
  if (gates.maxQuiet !== undefined && quietMs > gates.maxQuiet) {
    problems.push(`no new release for ${durationInWords(quietMs)}; at most ${durationInWords(gates.maxQuiet)} may pass`)
  }
  return problems
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))} %`
}
