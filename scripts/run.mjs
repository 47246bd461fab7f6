// Runs a TypeScript file of this repository: node scripts/run.mjs <file.ts> [argument …]
import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [file, ...rest] = process.argv.slice(2)
if (!file) {
  process.stderr.write('expected a TypeScript file, got nothing\n')
  process.exit(2)
}
const folder = resolve('node_modules/.cache/takeaways')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`)
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
process.argv.splice(1, 2, file)
process.argv.length = 2
process.argv.push(...rest)
await import(pathToFileURL(outfile).href)
