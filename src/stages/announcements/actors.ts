import { foldedWords } from '../../text/fold.js'
import { referenceOver } from '../../text/references.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import type { Release } from './release.js'
import { tenseOf } from './timeliness.js'

/** Features of who acts: whose news it is tells much of whether it is news. */
export function actorFeatures({ clause, parsed, type }: Candidate, release: Release): string[] {
  if (!clause) return []
  const kind = subjectKind(clause, parsed.words, release)
  return [`subject:${kind}`, `subject:${kind}:${tenseOf(clause)}`, `${type}:subject:${kind}`]
}

const QUANTIFIERS = new Set('each every all any many some most several more few both no such other others'.split(' '))

function subjectKind(clause: Clause, words: Candidate['parsed']['words'], release: Release): string {
  const first = clause.subject[0]
  if (!first) return 'nobody'
  const word = words[first.start]!
  if (word.wordClass === 'pronoun') return word.lower
  if (QUANTIFIERS.has(word.lower)) return 'quantified'
  const range = { start: word.start, end: words[first.end - 1]!.end }
  if (isHost(release, release.document.text.slice(range.start, range.end))) return 'host'
  const entity = referenceOver(release.references, range)?.entity
  if (entity) return entity.kind
  const head = words[first.head]!
  if (head.capital && head.wordClass === 'noun' && first.head > 0) return 'name'
  if (word.wordClass === 'number') return 'number'
  return head.lower.endsWith('s') ? 'things' : word.lower === 'the' ? 'the-thing' : 'thing'
}

/** The event, its organizer or the publisher, by a word of their names: "the Congress", "the Association". */
function isHost({ structure, event }: Release, subject: string): boolean {
  if (!/\p{Lu}/u.test(subject)) return false
  let own = HOST_WORDS.get(structure)
  if (own === undefined) {
    const names = [event.name?.value, event.organizer?.value, structure.publisher?.value]
    own = new Set(names.flatMap((name) => foldedWords(name ?? '')).filter((word) => word.length > 4))
    HOST_WORDS.set(structure, own)
  }
  return foldedWords(subject).some((word) => own.has(word))
}

const HOST_WORDS = new WeakMap<Release['structure'], ReadonlySet<string>>()
