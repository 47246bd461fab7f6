import { createRequire } from 'node:module'
import nlp from 'compromise/two'
import { describe, expect, it } from 'vitest'
import { quickenTagger } from '../../src/text/quicken.js'
import { allFixtureTexts } from '../helpers/fixtures.js'

interface Tagged {
  readonly document: readonly (readonly { readonly normal: string; readonly tags: ReadonlySet<string> }[])[]
}
type Tagger = (text: string) => Tagged

/** The package's other build is an instance of its own, which nobody has changed. */
const untouched = createRequire(import.meta.url)('compromise/two') as unknown as Tagger
quickenTagger()

function tagsOf(tagger: Tagger, text: string): string[] {
  return tagger(text).document.flatMap((terms) =>
    terms.map(({ normal, tags }) => `${normal}/${[...tags].sort().join(',')}`),
  )
}

describe('the quicker search for rules', () => {
  it('gives each word the tags that compromise gives it', () => {
    for (const { text } of allFixtureTexts()) {
      const part = text.slice(0, 4_000)
      expect(tagsOf(nlp as unknown as Tagger, part)).toEqual(tagsOf(untouched, part))
    }
  })
})
