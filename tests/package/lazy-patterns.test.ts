import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const { withLazyPatterns } = (await import(pathToFileURL(resolve('scripts/lazy-patterns.mjs')).href)) as {
  readonly withLazyPatterns: (source: string) => string
}

it.each([
  [
    'a constant is made at its first use',
    'const NAME = /^\\p{Lu}/u\nexport const isName = (word) => NAME.test(word)',
    'var NAME\nexport const isName = (word) => (NAME ??= new RegExp("^\\\\p{Lu}", "u")).test(word)',
  ],
  [
    'a pattern in a function is made once',
    'const isName = (word) => /\\p{Lu}/u.test(word)',
    'var lazyPattern0;const isName = (word) => (lazyPattern0 ??= new RegExp("\\\\p{Lu}", "u")).test(word)',
  ],
  [
    'what other files ask for is there at once',
    'export const NAME = /\\p{Lu}/u',
    'export const NAME = new RegExp("\\\\p{Lu}", "u")',
  ],
  [
    'a name with other meanings is left alone',
    'const NAME = /\\p{Lu}/u\nconst of = (NAME) => ({ NAME })',
    'const NAME = new RegExp("\\\\p{Lu}", "u")\nconst of = (NAME) => ({ NAME })',
  ],
  [
    'marks beyond ASCII are written out',
    'export const QUOTED = /“\\p{L}/u',
    'export const QUOTED = new RegExp("\\\\u201c\\\\p{L}", "u")',
  ],
])('%s', (_, source, expected) => expect(withLazyPatterns(source)).toBe(expected))

it.each(['const x = (text) => text.replace(/\\p{L}/gu, "")', 'const x = /[a-z]/'])('leaves %s alone', (source) =>
  expect(withLazyPatterns(source)).toBe(source),
)
