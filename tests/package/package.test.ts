import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The package as `npm pack` makes it, installed without a network in a folder that holds nothing else. */
const folder = mkdtempSync(join(tmpdir(), 'takeaways-package-'))
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

let packed: { files: { path: string; size: number }[]; unpackedSize: number }

beforeAll(() => {
  const [found] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], resolve('.'))) as [
    typeof packed & { filename: string },
  ]
  packed = found
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, found.filename)])
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the package', () => {
  it('is one package without dependencies and without fixtures', () => {
    expect(
      JSON.parse(readFileSync(join(folder, 'node_modules/takeaways/package.json'), 'utf8')).dependencies,
    ).toBeUndefined()
    expect(packed.files.filter(({ path }) => /^(?:fixtures|tests|src|bench)\//.test(path))).toEqual([])
    expect(packed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['dist/bin.js', 'pipelines/releases.yaml', 'LICENSE', 'README.md']),
    )
    expect(packed.files.map(({ path }) => path)).toContain('dist/THIRD-PARTY-NOTICES')
  })

  it('has exports that every tool resolves', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/takeaways'), pack: false, strict: true })
    expect(messages).toEqual([])
  })

  it('runs where it is installed', () => {
    writeFileSync(
      join(folder, 'release.txt'),
      '“We leave with a plan,” said Aino Salmela, Secretary General of the League.\n',
    )
    const summary = JSON.parse(run('npx', ['--no-install', 'takeaways', 'extract', 'release.txt', '--format', 'json']))
    expect(summary.document.length).toBe(76)
    expect(summary.schemaVersion).toBe(1)
  })

  it('has types that compile for a consumer who checks libraries, and an API that runs', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { loadPipeline, type Summary } from 'takeaways'
const summary: Summary = loadPipeline('releases')('“We leave with a plan,” said Aino Salmela.\\n', { date: '2024-05-17' })
const day: string | undefined = summary.document.date?.value
console.log(day, summary.document.title?.span?.text)
`,
    )
    const tsc = [
      resolve('node_modules/typescript/bin/tsc'),
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
    ]
    run(process.execPath, [...tsc, 'use.ts'])
    expect(run(process.execPath, ['use.js'])).toContain('2024-05-17')
  })

  it('gives the fingerprint that the repository gives', () => {
    const [here, there] = [resolve('.'), folder].map((cwd) => {
      const text = run(
        process.execPath,
        [
          cwd === folder ? 'node_modules/takeaways/dist/bin.js' : 'dist/bin.js',
          'extract',
          join(folder, 'release.txt'),
          '--format',
          'json',
        ],
        cwd,
      )
      return JSON.parse(text).pipeline.fingerprint as string
    })
    expect(there).toBe(here)
  })
})
