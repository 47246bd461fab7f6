// Builds dist/: an esbuild bundle with everything in it, and declarations.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
}
const require =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Hash of the extractor's code with what is bundled in it: a part of every pipeline's fingerprint. */
async function buildHash() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/batch/summarize.ts'],
    write: false,
    outdir: 'dist',
    metafile: false,
  })
  return createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16)
}

rmSync('dist', { recursive: true, force: true })
await build({
  ...common,
  entryPoints: {
    bin: 'src/cli/bin.ts',
    index: 'src/index.ts',
    batch: 'src/batch/index.ts',
    score: 'src/score/index.ts',
    worker: 'src/batch/worker.ts',
  },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: require },
  define: { __BUILD__: JSON.stringify(await buildHash()), __VERSION__: JSON.stringify(version) },
})
if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
