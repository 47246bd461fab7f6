import { flatMap } from '../../core/flat.js'
import type { Event } from '../../core/summary.js'
import { verbLexicon, type VerbLexicon } from '../../text/clauses/verb-forms.js'
import type { Candidate } from './candidate.js'
import { clauseCandidates } from './clause-candidates.js'
import { editionSigns, eventWordsOf, isEditionPhrase } from './editions.js'
import { couldBeNews } from './possible.js'
import { GOVERNING_VERBS } from './features.js'
import { itemCandidates } from './item-candidates.js'
import { indexTriggers, type TriggerIndex } from './match.js'
import { nounTests, type NounTests } from './nouns.js'
import { joinedLines } from './joined-lines.js'
import { withLabelSentences } from './label-sentences.js'
import { parseSentences, personAt, type Parsed, type Release } from './release.js'
import { umbrellasOf, type Umbrella } from './umbrellas.js'
import type { NounClasses, Trigger } from './trigger-schema.js'
import { aroundOf, type Around } from './around.js'

/** What is made ready once for all releases. */
export interface Finder {
  readonly classes: NounClasses
  readonly index: TriggerIndex
  readonly lexicon: VerbLexicon
}

export function finderOf(triggers: readonly Trigger[], classes: NounClasses): Finder {
  const index = indexTriggers(triggers)
  return { classes, index, lexicon: verbLexicon([...index.keys(), ...GOVERNING_VERBS]) }
}

/** Everything in a release that may be news. */
export function findCandidates(release: Release, finder: Finder): Candidate[] {
  const nouns = nounsFor(release, finder)
  const umbrellas = umbrellasOf(release)
  const indices = flatMap(release.structure.sentences, (_, index) =>
    mayTellNews(release, index, finder, umbrellas) ? [index] : [],
  )
  const parsed = parseSentences(release, indices, finder.lexicon)
  const items = flatMap(parsed, (one) => itemCandidates(release, one, umbrellas[one.sentence.block] ?? null))
  const itemised = new Set(items.map((item) => item.parsed.sentence.block))
  const telling = parsed.filter((one) => !isItemised(one, itemised, release))
  const around = aroundOf(release, parsed, finder.lexicon)
  return withLabelSentences(
    joinedLines(items, release.document.text),
    flatMap(telling, (one) => told(release, one, finder, nouns, around(one))),
  )
}

/** "The following were elected:" says nothing that the items below it do not say. */
function isItemised(
  { sentence, words }: Parsed,
  itemised: ReadonlySet<number>,
  { document: { text } }: Release,
): boolean {
  if (text[sentence.end - 1] !== ':') return false
  return (
    itemised.has(sentence.block + 1) ||
    itemised.has(sentence.block + 2) ||
    words.some(({ lower }, index) => lower === 'following' && words[index + 1]?.wordClass === 'auxiliary')
  )
}

function told(release: Release, parsed: Parsed, finder: Finder, nouns: NounTests, around: Around): Candidate[] {
  if (HEADINGS.has(parsed.block.kind)) return []
  return clauseCandidates(parsed, finder.index, nouns, release, around).filter((one) => couldBeNews(one, release))
}

const SILENT = new Set(['date-line', 'contact', 'navigation', 'salutation', 'byline', 'title', 'subtitle'])
/** Lines that tell no news of their own, but may be items of a list of names. */
const HEADINGS = new Set(['heading'])

/** Cheap questions first: a block that tells something, and a verb of the table or a short item. */
function mayTellNews(
  { structure, text }: Release,
  index: number,
  { lexicon }: Finder,
  umbrellas: readonly (Umbrella | null)[],
): boolean {
  const sentence = structure.sentences[index]!
  const block = structure.blocks[sentence.block]!
  if (SILENT.has(block.kind)) return false
  if (HEADINGS.has(block.kind))
    return (umbrellas[sentence.block] ?? null) !== null || text.text.slice(sentence.start, sentence.end).includes(': ')
  if (block.under >= 0 || sentence.end - sentence.start < 200) return true
  return text.tokens(sentence).some((token) => lexicon.has(token.text.toLowerCase()))
}

function nounsFor(release: Release, { classes }: Finder): NounTests {
  const gatherings = new Set(classes['gathering'] ?? [])
  const eventWords = eventWordsOf(nameOf(release.event), release.structure.title?.value ?? null)
  return nounTests(classes, {
    isPerson: (start, end) => personAt(release, { start, end }) !== undefined,
    isEdition: (words, phrase) => isEditionPhrase(editionSigns(words, phrase, gatherings, eventWords)),
  })
}

function nameOf(event: Event): string | null {
  return event.name?.value ?? null
}
