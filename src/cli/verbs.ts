import type { Command } from 'commander'

/** A verb of the command line; its code is loaded when the verb is called. */
export interface Verb {
  readonly name: string
  readonly summary: string
  /** Called by `npm start`, and not listed. */
  readonly hidden?: boolean
  /** Adds the command with its options. */
  readonly register: (program: Command) => Promise<void>
}

export const VERBS: readonly Verb[] = [
  {
    name: 'extract',
    summary: 'what one release says, on the terminal or as JSON',
    register: async (program) => (await import('./extract.js')).registerExtract(program),
  },
  {
    name: 'run',
    summary: 'a folder of releases to a folder of summaries',
    register: async (program) => (await import('./run.js')).registerRun(program),
  },
  {
    name: 'score',
    summary: 'how right the summaries are, against labelled releases',
    register: async (program) => (await import('./score.js')).registerScore(program),
  },
  {
    name: 'compare',
    summary: 'two pipelines or folders of summaries, and whether their difference is real',
    register: async (program) => (await import('./compare.js')).registerCompare(program),
  },
  {
    name: 'agree',
    summary: 'how far two annotators of the same releases agree',
    register: async (program) => (await import('./agree.js')).registerAgree(program),
  },
  {
    name: 'pipelines',
    summary: 'what pipelines there are, their stages and options',
    register: async (program) => (await import('./pipelines.js')).registerPipelines(program),
  },
  {
    name: 'schedule',
    summary: 'runs a job at its times, or writes the unit files that do',
    register: async (program) => (await import('./schedule.js')).registerSchedule(program),
  },
  {
    name: 'status',
    summary: 'what the last run of a folder did, and whether all is well',
    register: async (program) => (await import('./status.js')).registerStatus(program),
  },
  {
    name: 'demo',
    summary: 'the labelled releases of a checkout, summarized and scored',
    hidden: true,
    register: async (program) => (await import('./demo.js')).registerDemo(program),
  },
]
