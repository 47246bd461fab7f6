import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/input/read.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { allFixtureTexts } from '../helpers/fixtures.js'
import { faultsOf } from '../helpers/invariants.js'

const pipeline = loadPipeline('releases')

/** What releases are made of, and what breaks readers: marks of all kinds, names, dates, line ends, odd characters. */
const PIECES = [
  'said Ana Núñez',
  'the Minister',
  '“',
  '”',
  '"',
  '«',
  '»',
  '„',
  '‘',
  '’',
  "'",
  '. ',
  ', ',
  '\n',
  '\r\n',
  '\n\n',
  ' – ',
  '- ',
  '* ',
  '> ',
  '# ',
  '(',
  ')',
  '[',
  '](http://x.example)',
  '12 October 2023',
  'from 26 July - 22 August',
  'The fourth Forum will be held in Gdansk in May 2026',
  'announced that',
  'H.E. Dr.',
  'No. 27/2019',
  '🎉',
  '𝐓𝐡𝐞',
  'e\u0301',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u0000',
  '\u00a0',
  '…',
  '...',
  'About the ILSP',
  '- END -',
  'NGUYEN Van Tho',
  'WCO',
  'a.a.a.',
  '1,000.50',
  '%',
  '\t',
]

const releaseLike = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.lorem() },
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))

/** What every plain object answers to, and in which places of a text words are looked up. */
const INHERITED = ['constructor', 'Constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']
const PLACES = [
  'Ann Lee, WORD at the WORD Institute, said: “The WORD is a WORD, and WORD.”',
  'The WORD and WORD policy harbours covers of WORD, in WORD. His WORD said so, and the WORD defendant WORD did.',
  'WORD: Ann Lee\n\n- WORD Jon Aske won the WORD Prize, and the second WORD prize went to WORD.',
]

describe('hostile text', () => {
  it.each(INHERITED)('may hold the word %s', (word) => {
    for (const first of PLACES) {
      for (const second of PLACES) {
        const text = `# ${word}\n\n${first}\n\n${second}\n`.replaceAll('WORD', word)
        expect(faultsOf(pipeline.summarize(documentOf(text)), text)).toEqual([])
      }
    }
  })

  it('never makes the pipeline throw or lose its place', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(releaseLike, (text) => {
        fc.pre(text.trim() !== '')
        expect(faultsOf(pipeline.summarize(documentOf(text)), text)).toEqual([])
      }),
      { numRuns: 250, seed: 20231012 },
    )
  })

  it('survives a release that is cut, doubled or turned into one line', { timeout: 900_000 }, () => {
    const texts = allFixtureTexts()
      .slice(0, 12)
      .map(({ text }) => text)
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('cut', 'double', 'join', 'crlf'),
        (text, share, way) => {
          const at = Math.floor(text.length * share)
          const made = {
            cut: text.slice(at),
            double: text + text.slice(0, at),
            join: text.replace(/\n+/g, ' '),
            crlf: text.replace(/\n/g, '\r\n'),
          }[way]
          fc.pre(made.trim() !== '')
          expect(faultsOf(pipeline.summarize(documentOf(made)), made)).toEqual([])
        },
      ),
      { numRuns: 60, seed: 7 },
    )
  })
})
