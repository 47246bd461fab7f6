import type { Job } from '../job.js'
import { cronLine } from './cron.js'
import { kubernetesManifest } from './kubernetes.js'
import { systemdUnit } from './systemd.js'

export const TARGETS = ['systemd', 'cron', 'kubernetes'] as const
export type PrintTarget = (typeof TARGETS)[number]

/**
 * The file that lets a system run a job.
 * @param program what starts the command line: Node and its entry
 * @throws {InputError} where a path cannot be written in that file
 */
export function printFor(target: PrintTarget, job: Job, program: readonly string[]): string {
  switch (target) {
    case 'systemd':
      return systemdUnit(job, program)
    case 'cron':
      return cronLine(job, program)
    case 'kubernetes':
      return kubernetesManifest(job)
  }
}
