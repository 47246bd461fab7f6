import { Command, CommanderError } from 'commander'
import { InputError } from '../core/errors.js'
import { Exit, EXIT } from './exit-codes.js'
import { endQuietlyWhenClosed, say } from './output.js'
import { VERBS } from './verbs.js'
import { VERSION } from './version.js'

/**
 * Runs the command line.
 * @param args without the program's name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyWhenClosed()
  try {
    const program = await programFor(args)
    if (args.length === 0) {
      program.outputHelp({ error: true })
      return EXIT.wrongCall
    }
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? EXIT.done)
  } catch (thrown) {
    return exitCodeOf(thrown)
  }
}

/** The program with the one verb that was called in full, the others as lines of its help. */
async function programFor(args: readonly string[]): Promise<Command> {
  const called = args.find((arg) => !arg.startsWith('-'))
  const program = new Command('takeaways')
  program
    .description('Structured summaries of press releases: who said what, what it was about, what is news.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [verb]', 'show the help of a verb')
    .addHelpText('before', 'Example:\n  $ takeaways extract release.txt\n')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      outputError: (text) =>
        say(
          text
            .trim()
            .replace(/^error: /, 'takeaways: ')
            .replace(/\n/g, ' '),
        ),
    })
  const needed = called === 'help' ? args[args.indexOf('help') + 1] : called
  for (const verb of VERBS) {
    if (verb.name === needed) await verb.register(program)
    else program.command(verb.name, { hidden: verb.hidden === true }).summary(verb.summary)
  }
  addCommonOptions(program)
  return program
}

/** Options behind the verb are the verb's: each has the common ones. */
function addCommonOptions(command: Command): void {
  command
    .option('--no-color', 'no colours; the variable NO_COLOR does the same')
    .option('--quiet', 'say nothing but errors')
    .option('--verbose', 'say more')
  for (const inner of command.commands) addCommonOptions(inner)
}

function exitCodeOf(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.wrongCall
  if (thrown instanceof Exit) {
    if (thrown.message !== '') say(`takeaways: ${thrown.message}`)
    return thrown.code
  }
  if (thrown instanceof InputError) {
    say(`takeaways: ${thrown.message}`)
    return EXIT.wrongCall
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  process.stderr.write(
    `${stack}\n\nThis is a defect of takeaways ${VERSION}. Please report it with the lines above and the command.\n`,
  )
  return EXIT.defect
}
