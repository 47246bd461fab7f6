import type { Command } from 'commander'
import { InputError } from '../core/errors.js'
import { print } from './output.js'

/** `takeaways pipelines [show P | check FILE]` */
export function registerPipelines(program: Command): void {
  const pipelines = program
    .command('pipelines')
    .summary('what pipelines there are, their stages and options')
    .description('Lists the pipelines that can be named here: those in ./pipelines first, then those of the package.')
    .addHelpText('before', 'Example:\n  $ takeaways pipelines show releases\n')
    .allowExcessArguments()
    .action(async (_options: unknown, { args: [word] }: Command) => {
      if (word !== undefined) throw new InputError(`pipelines: expected show or check, got ${JSON.stringify(word)}`)
      print((await import('./pipelines-views.js')).listView())
    })
  pipelines
    .command('show <P>')
    .description('the stages of a pipeline with what they need and make, and their options')
    .addHelpText('before', 'Example:\n  $ takeaways pipelines show releases\n')
    .action(async (name: string) => print((await import('./pipelines-views.js')).showView(name)))
  pipelines
    .command('check <file>')
    .description('whether a pipeline definition is valid; says where it is not')
    .addHelpText('before', 'Example:\n  $ takeaways pipelines check pipelines/mine.yaml\n')
    .action(async (file: string) => print((await import('./pipelines-views.js')).checkView(file)))
}
