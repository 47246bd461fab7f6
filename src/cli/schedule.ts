import type { Command } from 'commander'
import { print } from './output.js'
import type { ScheduleOptions } from './schedule-job.js'
import { parseChoice } from './values.js'

/** `takeaways schedule <job.yaml> [--once] [--break-lock]`, `takeaways schedule print --target T <job.yaml>` */
export function registerSchedule(program: Command): void {
  const schedule = program
    .command('schedule')
    .summary('runs a job at its times, or writes the unit files that do')
    .description(
      'Runs a job at its times until it is stopped; a hang-up signal makes it read the job file again. With --once it does what is due now and ends, for cron and its like.',
    )
    .argument('<job.yaml>', 'the job file')
    .option('--once', 'do what is due, and end')
    .option('--break-lock', 'take the lock from a run that is surely gone, such as one on another host')
    .addHelpText('before', 'Example:\n  $ takeaways schedule ministries.yaml\n')
    .action(async (file: string, options: ScheduleOptions) => {
      const { scheduleJob } = await import('./schedule-job.js')
      await scheduleJob(file, options)
    })
  schedule
    .command('print')
    .summary('writes the unit files that let the system do it')
    .description('Writes the files that let systemd, cron or Kubernetes run the job, to stdout.')
    .argument('<job.yaml>', 'the job file')
    .requiredOption('--target <T>', 'systemd, cron or kubernetes')
    .addHelpText('before', 'Example:\n  $ takeaways schedule print --target systemd ministries.yaml\n')
    .action(async (file: string, { target }: { readonly target: string }) => {
      const { printFor, TARGETS } = await import('../schedule/print/index.js')
      const { readJob } = await import('../schedule/job-file.js')
      const chosen = parseChoice(target, '--target', TARGETS)
      print(printFor(chosen, readJob(file, null), [process.execPath, process.argv[1] ?? '']))
    })
}
