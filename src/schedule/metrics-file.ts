import { metricsText, type Metric } from '../report/metrics.js'
import { writeFileWhole } from './files.js'
import type { Job } from './job.js'
import type { State } from './state.js'

/** Writes the file for Prometheus' textfile collector, where the job asks for one. */
export function writeMetrics(job: Job, state: State): void {
  if (job.metrics !== undefined) writeFileWhole(job.metrics, metricsText(metricsOf(state, { job: job.name })))
}

function metricsOf({ lastRun, lastSuccess, lastNew, failingSince, missed }: State, labels: Metric['labels']): Metric[] {
  const seconds = (iso: string | null): number => (iso === null ? 0 : Date.parse(iso) / 1000)
  const gauge = (name: string, help: string, value: number, more: Metric['labels'] = {}): Metric => ({
    name: `takeaways_${name}`,
    type: 'gauge',
    help,
    labels: { ...labels, ...more },
    value,
  })
  const counts = lastRun?.counts
  const documents = Object.entries({
    summarized: counts?.summarized ?? 0,
    unchanged: counts?.unchanged ?? 0,
    set_aside: counts?.setAside ?? 0,
    still_set_aside: counts?.stillSetAside ?? 0,
    waiting: lastRun?.waiting ?? 0,
    held_back: lastRun?.heldBack ?? 0,
  })
  const duration = lastRun === null ? 0 : (Date.parse(lastRun.finishedAt) - Date.parse(lastRun.startedAt)) / 1000
  return [
    gauge('last_run_timestamp_seconds', 'When the last run ended.', seconds(lastRun?.finishedAt ?? null)),
    gauge(
      'last_success_timestamp_seconds',
      'When the last good run ended; 0 where there was none.',
      seconds(lastSuccess),
    ),
    gauge('last_new_release_timestamp_seconds', 'When a new release was last found.', seconds(lastNew)),
    gauge('last_run_duration_seconds', 'How long the last run took.', duration),
    gauge('failing', 'Whether the last run failed.', failingSince === null ? 0 : 1),
    gauge('missed_runs', 'Times that passed without a run, since the job began.', missed),
    ...documents.map(([state, count]) =>
      gauge('documents', 'Releases of the last run, by what became of them.', count, { state }),
    ),
  ]
}
