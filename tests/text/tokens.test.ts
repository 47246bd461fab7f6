import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.js'

function textsOf(text: string): string[] {
  return tokenize(text, { start: 0, end: text.length }).map((token) => `${token.kind}:${token.text}@${token.start}`)
}

it.each([
  ["Quay's well-known", ["word:Quay's@0", 'word:well-known@7']],
  ['the U.S. fleet-', ['word:the@0', 'word:U.S@4', 'punctuation:.@7', 'word:fleet@9', 'punctuation:-@14']],
  ['1,200.5kg 7% B2B', ['number:1,200.5kg@0', 'number:7%@10', 'word:B2B@13']],
  ['“No”—yes', ['punctuation:“@0', 'word:No@1', 'punctuation:”@3', 'punctuation:—@4', 'word:yes@5']],
])('%s', (text, expected) => expect(textsOf(text)).toEqual(expected))

it('finds the same tokens in a plain text as in one with other letters', () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ09 \n\t\u00a0'’.-‐‑,:/%“—_") })
  fc.assert(
    fc.property(plain, (text) => {
      expect(textsOf(`${text} é`).slice(0, -1)).toEqual(textsOf(`${text} `))
    }),
  )
})
