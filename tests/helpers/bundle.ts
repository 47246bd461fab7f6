import { join } from 'node:path'
import { build } from 'esbuild'

/** A TypeScript file of the tests, bundled so that a process of its own can run it. */
export async function bundled(file: string, folder: string): Promise<string> {
  const outfile = join(folder, 'bundled.mjs')
  await build({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' })
  return outfile
}
