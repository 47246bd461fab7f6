import type { Clause, PrepositionPhrase } from './clause.js'
import { BE } from './closed-classes.js'
import { leftSide } from './left-side.js'
import { coordinated, coreAt, isTime, withComplements, type Phrase } from './phrases.js'
import type { VerbGroup } from './verb-groups.js'
import type { Word } from './word.js'

/** The clauses of a sentence, one for each verb group. */
export function clausesOf(words: readonly Word[], groups: readonly VerbGroup[]): Clause[] {
  const clauses: Clause[] = []
  groups.forEach((verb, index) => {
    const limit = groups[index + 1]?.start ?? words.length
    const left = groups[index - 1]?.end ?? 0
    const { subject, marker, governor, start } = leftSide(words, verb, left, clauses)
    const { object, complement, prepositions } = rightSide(words, verb, limit)
    clauses.push({ verb, subject, marker, governor, start, object, complement, prepositions, end: limit })
  })
  return clauses
}

type Right = Pick<Clause, 'object' | 'complement' | 'prepositions'>

/** Short adverbs of phrasal verbs, and adverbs between a verb and its object. */
const PARTICLES = new Set(
  'out over off up down on in back away forward through together also today yesterday tonight again available'.split(
    ' ',
  ),
)

function rightSide(words: readonly Word[], verb: VerbGroup, limit: number): Right {
  const plain = objectStart(words, verb, limit)
  const start = behindAdverbial(words, plain, limit)
  const core = opensClause(words, start, limit) ? null : coreAt(words, start, limit)
  const direct =
    core && (start !== plain || !/[,;:(—–]/.test(words[start]!.gap)) && !isTime(words, core)
      ? withComplements(words, core, limit)
      : null
  const joined = direct ? coordinated(words, direct, limit) : []
  const object = direct && joined.length > 1 && isNextSubject(words, joined.at(-1)!, limit) ? [direct] : joined
  const end = behindBrackets(words, object.at(-1)?.end ?? start, limit)
  return {
    object,
    complement: object.length === 1 ? secondPhrase(words, end, limit) : null,
    prepositions: prepositionsIn(words, verb.end, limit),
  }
}

/** Most words in the brackets behind a name: a stock exchange and a short form. */
const MOST_BRACKETED = 8

/** "awarded Ucal (TSX: UCA) (OTC: UCL) a grant": the word behind the brackets that follow a name. */
function behindBrackets(words: readonly Word[], from: number, limit: number): number {
  let index = from
  while (index < limit && words[index]!.gap.includes('(')) {
    const opened = index
    do index++
    while (index < limit && index - opened < MOST_BRACKETED && !words[index]!.gap.includes(')'))
    if (!words[index]?.gap.includes(')')) return from
  }
  return index
}

/** "approved the budget and the members elected": what stands before the next verb is its subject. */
function isNextSubject(words: readonly Word[], { end }: Phrase, limit: number): boolean {
  return limit < words.length && words.slice(end, limit).every(({ wordClass }) => wordClass === 'adverb')
}

/** "announced that Ann Lee has joined": the word opens what is said, and a verb follows behind a name without determiner. */
function opensClause(words: readonly Word[], start: number, limit: number): boolean {
  if (words[start]?.lower !== 'that' || limit >= words.length) return false
  const next = words[start + 1]
  return next !== undefined && start + 1 < limit && (next.capital || next.wordClass !== 'noun')
}

function objectStart(words: readonly Word[], verb: VerbGroup, limit: number): number {
  let index = verb.end
  while (
    index < limit &&
    index < verb.end + 4 &&
    isSkipped(words, index, limit, verb) &&
    !opensPlace(words, index, verb)
  )
    index++
  return index
}

/** "was in Myanmar", "will be appointed in the Ministry": behind be and passives a preposition is no particle. */
function opensPlace(words: readonly Word[], index: number, { passive, main }: VerbGroup): boolean {
  const word = words[index]!
  return word.wordClass === 'preposition' && (passive || BE.has(words[main]!.lower))
}

/** "adopted by acclamation the Charter", "signed, on 31 October, the Agreement": a long object stands behind an adverbial. */
function behindAdverbial(words: readonly Word[], start: number, limit: number): number {
  const first = words[start]
  if (!first || start >= limit || first.wordClass !== 'preposition') return start
  const core = coreAt(words, start + 1, limit)
  if (!core || core.end - start > 5 || core.end >= limit) return start
  const end = words[core.end]!.wordClass === 'to' ? (coreAt(words, core.end + 1, limit)?.end ?? core.end) : core.end
  const next = words[end]
  if (!next || end >= limit || !/^(?:the|a|an|its|their)$/.test(next.lower)) return start
  return /,/.test(first.gap) === /,/.test(next.gap) && !/[;:()]/.test(next.gap) ? end : start
}

/** "entered into a contract", "comes into force" */
const ENTERING = new Set(['enter', 'come'])

function isSkipped(words: readonly Word[], index: number, limit: number, verb: VerbGroup): boolean {
  const word = words[index]!
  if (word.wordClass === 'adverb' || /ly$/.test(word.lower)) return true
  if (word.lower === 'into' && verb.lemmas.some((lemma) => ENTERING.has(lemma))) return true
  const next = words[index + 1]
  if (next?.wordClass === 'date' || (next?.wordClass === 'number' && words[index + 2]?.wordClass === 'date'))
    return false
  return PARTICLES.has(word.lower) && next !== undefined && index + 1 < limit && next.wordClass !== 'to'
}

function secondPhrase(words: readonly Word[], from: number, limit: number): Phrase | null {
  if (from >= limit || !/^[\s)*]*$/.test(words[from]!.gap)) return null
  const core = coreAt(words, from, limit)
  return core && withComplements(words, core, limit)
}

function prepositionsIn(words: readonly Word[], from: number, limit: number): PrepositionPhrase[] {
  const found: PrepositionPhrase[] = []
  for (let index = from; index < limit; index++) {
    const word = words[index]!
    if (word.wordClass !== 'preposition' && word.wordClass !== 'to') continue
    const core = coreAt(words, index + 1, limit)
    if (!core) continue
    found.push({ preposition: word.lower, at: index, phrase: withComplements(words, core, limit, JOINED) })
  }
  return found
}

const JOINED: ReadonlySet<string> = new Set(['of'])
