import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as source from '../../src/index.js'
import { fixtureTexts } from '../helpers/fixtures.js'

/** Apart from the fingerprint, which names the build. */
function bytes(summary: source.Summary): string {
  return JSON.stringify(summary).replace(/"fingerprint":"[^"]*"/, '')
}

describe('the bundle', () => {
  it('makes the summaries that the source makes, though its word lists were made at the build', async () => {
    const bundle = (await import(pathToFileURL(resolve('dist/index.js')).href)) as typeof source
    const [built, unbuilt] = [bundle.loadPipeline(), source.loadPipeline()]
    for (const { text } of fixtureTexts('dev')) expect(bytes(built(text))).toBe(bytes(unbuilt(text)))
  })
})
