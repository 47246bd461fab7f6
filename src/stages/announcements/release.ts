import type { Document } from '../../core/document.js'
import type { Block, Entities, Reference, Sentence, Structure } from '../../core/layers.js'
import { firstEndingAfter, isSpace, overlaps, type Range } from '../../core/span.js'
import type { Event } from '../../core/summary.js'
import type { TextService } from '../../core/text-service.js'
import type { Clause } from '../../text/clauses/clause.js'
import { clausesOf } from '../../text/clauses/clauses.js'
import { verbGroups } from '../../text/clauses/verb-groups.js'
import type { VerbLexicon } from '../../text/clauses/verb-forms.js'
import { wordsOf, type Word } from '../../text/clauses/word.js'
import { withAttribution } from './attribution.js'
import { withoutGladness } from './glad.js'
import type { Givenness } from './givenness.js'
import { withTimeOfDeed } from './time-of-deed.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { plainView } from '../../text/markup.js'
import { referenceOver } from '../../text/references.js'

/** What the stage is given of one release, with the look-ups that its parts share. */
export interface Release {
  readonly document: Document
  readonly text: TextService
  readonly structure: Structure
  readonly entities: Entities
  readonly event: Event
  readonly references: readonly Reference[]
  /** ISO day that dates are measured against: of publication, else the last of the event. */
  readonly anchor: string | null
  readonly givenness: Givenness
}

/** One sentence taken apart. */
export interface Parsed {
  readonly index: number
  readonly sentence: Sentence
  readonly block: Block
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly dates: readonly FoundDate[]
}

/** Longer sentences are damaged text or tables; what is behind is not looked at, so that the cost stays in proportion. */
const MOST_WORDS = 300

/** The sentences of the given indices, tagged together and taken apart. */
export function parseSentences(release: Release, indices: readonly number[], lexicon: VerbLexicon): Parsed[] {
  const { structure, text, document } = release
  const sentences = indices.map((index) => structure.sentences[index]!)
  const view = plainView(document.text)
  return text.tag(sentences).map((tokens, place) => {
    const sentence = sentences[place]!
    const said = tokens.slice(0, MOST_WORDS).filter(({ start }) => !isSpace(view.charCodeAt(start)))
    const words = wordsOf(view, said, lexicon)
    const end = words.at(-1)?.end ?? sentence.end
    return {
      index: indices[place]!,
      sentence,
      block: structure.blocks[sentence.block]!,
      words,
      clauses: clausesIn(words),
      dates: findDates(document.text, { start: sentence.start, end }, release.anchor),
    }
  })
}

/** The clauses of a sentence as news is read from them. */
function clausesIn(words: readonly Word[]): readonly Clause[] {
  const plain = withoutGladness(words, clausesOf(words, verbGroups(words)))
  return withTimeOfDeed(words, withAttribution(words, plain))
}

/** Place of the verb of the next clause, behind which nothing belongs to a clause any more; behind the last word without one. */
export function nextVerb({ words, clauses }: Pick<Parsed, 'words' | 'clauses'>, clause: Clause): number {
  return clauses[clauses.indexOf(clause) + 1]?.verb.start ?? words.length
}

/** The person that a range of the text names, by the references layer. */
export function personAt(release: Release, range: Range): Reference | undefined {
  const reference = referenceOver(release.references, range)
  return reference?.entity?.kind === 'person' ? reference : undefined
}

/** Whether a person is named inside a range. */
export function namesPerson({ references }: Release, range: Range): boolean {
  for (let index = firstEndingAfter(references, range.start); index < references.length; index++) {
    const { start, entity } = references[index]!
    if (start >= range.end) return false
    if (entity?.kind === 'person') return true
  }
  return false
}

/** Whether a range shares words with another. */
export function within(range: Range, others: readonly Range[]): boolean {
  return others.some((other) => overlaps(range, other))
}
