// Builds dist/: an esbuild bundle with everything in it, declarations, and the notices of what is bundled.
// It is built beside and put in place whole, so that whoever runs the old one meets no half of the new.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { compromiseData } from './scripts/compromise-data.mjs'
import { noticesOf } from './scripts/notices.mjs'
import { escapeOutput, lazyChildren } from './scripts/quick-start.mjs'
import { lazyPatterns } from './scripts/lazy-patterns.mjs'
import { lazyYaml, shippedPipelines } from './scripts/shipped-pipelines.mjs'
import { taggingNet } from './scripts/tagging-net.mjs'

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Else a literal with \p{…} becomes a call that makes the expression anew each time.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'esm',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [compromiseData, lazyChildren, lazyPatterns, lazyYaml, taggingNet],
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

const made = `dist-${process.pid}`
const { metafile } = await build({
  ...common,
  entryPoints: {
    bin: 'src/cli/bin.ts',
    index: 'src/index.ts',
    batch: 'src/batch/index.ts',
    score: 'src/score/index.ts',
    worker: 'src/batch/worker.ts',
  },
  outdir: made,
  splitting: true,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: require },
  define: {
    __BUILD__: JSON.stringify(await buildHash()),
    __VERSION__: JSON.stringify(version),
    __PIPELINES__: JSON.stringify(shippedPipelines()),
  },
})
escapeOutput(made)
writeFileSync(`${made}/THIRD-PARTY-NOTICES`, noticesOf(Object.keys(metafile.inputs)))
if (!process.argv.includes('--no-types')) {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${made}/types`]
  execFileSync(process.execPath, tsc, { stdio: 'inherit' })
}
rmSync('dist', { recursive: true, force: true })
renameSync(made, 'dist')
