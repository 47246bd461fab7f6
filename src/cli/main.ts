import { readFileSync } from 'node:fs'
import { readDocument } from '../input/read.js'
import { loadPipeline } from '../pipeline/load.js'

/** Runs the command line. */
export async function main(argv: readonly string[]): Promise<void> {
  const [verb, file, pipeline] = argv.slice(2)
  if (verb !== 'extract' || !file) throw new Error('expected extract <file>')
  const summary = loadPipeline(pipeline ?? 'releases').summarize(readDocument(readFileSync(file), file))
  process.stdout.write(JSON.stringify(summary, null, 1) + '\n')
}
