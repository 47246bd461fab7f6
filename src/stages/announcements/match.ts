import type { Clause } from '../../text/clauses/clause.js'
import type { Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import type { NounTests } from './nouns.js'
import { rolesOf, type Roles } from './roles.js'
import type { BuiltInVerb, SlotSource, Trigger } from './trigger-schema.js'

/** A trigger whose frame a clause fills. */
export interface Match {
  readonly trigger: Trigger
  readonly roles: Roles
  /** Needs that were met, as `role:class`. */
  readonly met: readonly string[]
}

/** Triggers by the lemma of their verb, particles beside. */
export type TriggerIndex = ReadonlyMap<string, readonly Indexed[]>

interface Indexed {
  readonly trigger: Trigger
  readonly particle: string | null
  readonly needs: readonly [role: string, names: readonly string[] | undefined][]
  readonly unless: readonly [role: string, names: readonly string[] | undefined][]
}

export function indexTriggers(triggers: readonly Trigger[]): TriggerIndex {
  const index = new Map<string, Indexed[]>()
  for (const trigger of triggers) {
    const needs = Object.entries(trigger.needs)
    const unless = Object.entries(trigger.unless)
    for (const verb of trigger.verbs) {
      const [lemma, ...rest] = verb.split(' ')
      const particle = rest.length > 0 ? rest.join(' ') : null
      index.set(lemma!, [...(index.get(lemma!) ?? []), { trigger, particle, needs, unless }])
    }
  }
  return index
}

/**
 * Every trigger whose verb, voice and needs a clause meets.
 * @param scheduled whether a date ahead stands in the clause: "opens on 1 July" is planned, though it is present
 * @param announced whether somebody announces what the clause says
 */
export function matchesOf(
  words: readonly Word[],
  clause: Clause,
  index: TriggerIndex,
  nouns: NounTests,
  scheduled = false,
  announced = false,
): Match[] {
  const found = new Map<string, Match>()
  let roles: Roles | undefined
  const add = (lemma: string): void => {
    for (const indexed of index.get(lemma) ?? []) {
      const { trigger, particle } = indexed
      if (found.has(trigger.name)) continue
      if (particle !== null && !hasParticle(words, clause, particle)) continue
      roles ??= rolesOf(clause)
      const met = fill(words, clause, indexed, roles, nouns)
      if (met) found.set(trigger.name, { trigger, roles, met })
    }
  }
  clause.verb.lemmas.filter((lemma) => !isOfFind(words, clause, lemma)).forEach(add)
  const any = anyVerb(clause, scheduled)
  if (found.size === 0) any.forEach((name) => add(`${name}-else`))
  if (found.size === 0 && announced) add('$announced-else')
  any.forEach(add)
  return [...found.values()]
}

/** "was found wet": of find, not of founding. */
function isOfFind(words: readonly Word[], { verb }: Clause, lemma: string): boolean {
  return lemma === 'found' && words[verb.main]!.lower === 'found' && !/^(?:infinitive|future)$/.test(verb.tense)
}

function anyVerb(clause: Clause, scheduled: boolean): BuiltInVerb[] {
  if (isPlanned(clause) || (scheduled && clause.verb.tense === 'present')) return ['$planned']
  return isDone(clause) && !clause.verb.lemmas.some((lemma) => COURSES.has(lemma)) ? ['$done'] : []
}

/** What prices, shares and sums do: "fell $4.60", "lost half its value", "cost €4 million". Nobody's deed. */
const COURSES = new Set(
  'fall lose drop gain rise climb shed slip dip plunge tumble sink slide soar surge jump decline cost owe total average exceed'.split(
    ' ',
  ),
)

function isDone({ verb }: Clause): boolean {
  return verb.modal === null && /^(?:past|perfect|participle)$/.test(verb.tense)
}

function isPlanned({ verb }: Clause): boolean {
  return verb.tense === 'future' && (verb.modal === null || /^(?:will|shall|'ll|would)$/.test(verb.modal))
}

/** A particle directly behind the verb or up to three words later: "hand the chair over". */
function hasParticle(words: readonly Word[], { verb }: Clause, particle: string): boolean {
  const parts = particle.split(' ')
  for (let index = verb.end; index < verb.end + 4; index++) {
    if (parts.every((part, offset) => words[index + offset]?.lower === part)) return true
  }
  return false
}

function fill(
  words: readonly Word[],
  clause: Clause,
  { trigger, needs, unless }: Indexed,
  roles: Roles,
  nouns: NounTests,
): string[] | null {
  if (trigger.voice === 'passive' && !clause.verb.passive) return null
  if (trigger.voice === 'active' && clause.verb.passive) return null
  if (isTransitive(words, clause, trigger, roles)) return null
  const names: string[] = []
  for (const [role, needed] of needs) {
    const name = heldOf(words, clause, roles, role, needed, nouns)
    if (name === undefined) return null
    if (name === 'role' && role === 'agent' && !isHeaded(words, roles, role, name, nouns)) return null
    names.push(name)
  }
  for (const [role, shut = []] of unless) {
    for (let at = 0; at < shut.length; at++)
      if (isHeaded(words, roles, role as SlotSource, shut[at]!, nouns)) return null
  }
  return names.map((name, at) => `${needs[at]![0]}:${name}`)
}

/** The first of the names that a role holds. */
function heldOf(
  words: readonly Word[],
  clause: Clause,
  roles: Roles,
  role: string,
  names: readonly string[] | undefined,
  nouns: NounTests,
): string | undefined {
  if (names === undefined) return undefined
  const phrases = phrasesOf(roles, role as SlotSource)
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!
    if (name === '$available' ? isAvailable(words, clause) : someHolds(words, phrases, name, nouns)) return name
  }
  return undefined
}

function someHolds(words: readonly Word[], phrases: readonly Phrase[], name: string, nouns: NounTests): boolean {
  for (let at = 0; at < phrases.length; at++) if (nouns.holds(words, phrases[at]!, name)) return true
  return false
}

/** Whether a phrase of a role has the noun for its head: in "Professor Quaynor is the Chairman" the subject is a man and no office. */
function isHeaded(words: readonly Word[], roles: Roles, role: SlotSource, name: string, nouns: NounTests): boolean {
  const phrases = phrasesOf(roles, role)
  for (let at = 0; at < phrases.length; at++) if (nouns.isHeadedBy(words, phrases[at]!, name)) return true
  return false
}

/** Verbs of starting that say of their object that it starts, where they have one. */
const STARTING = new Set(['open', 'start', 'begin', 'launch'])
/** Objects with which the subject is still what starts: "opens its doors". */
const OWN_STARTS = new Set([
  'door',
  'doors',
  'work',
  'operation',
  'operations',
  'service',
  'trading',
  'business',
  'life',
])

/** "The Board will open a school": the school opens, not the Board. */
function isTransitive(words: readonly Word[], { verb }: Clause, { what, needs }: Trigger, { patient }: Roles): boolean {
  if (what[0] !== 'agent' || needs.patient || verb.passive || patient.length === 0) return false
  const head = words[patient[0]!.head]!
  return verb.lemmas.some((lemma) => STARTING.has(lemma)) && head.wordClass === 'noun' && !OWN_STARTS.has(head.lower)
}

const AVAILABLE = new Set([
  'available',
  'out',
  'online',
  'public',
  'live',
  'downloadable',
  'open',
  'up',
  'ready',
  'here',
])

/** "is generally available", "is out", "are already online", "is on our website", "will be on sale". */
function isAvailable(words: readonly Word[], { verb }: Clause): boolean {
  for (let index = verb.end; index < verb.end + 3; index++) {
    if (AVAILABLE.has(words[index]?.lower ?? '') && !isBeforeNoun(words, verb.end, index)) return true
    if (words[index]?.lower === 'on' && words.slice(index + 1, index + 6).some(({ lower }) => OUTLETS.has(lower)))
      return true
  }
  return false
}

/** "is an open source community", "are public companies": the word says what sort of thing it is. */
function isBeforeNoun(words: readonly Word[], from: number, index: number): boolean {
  if (words.slice(from, index).some(({ wordClass }) => wordClass === 'determiner')) return true
  const next = words[index + 1]
  return next !== undefined && next.gap === ' ' && next.wordClass === 'noun' && !next.capital
}

/** Where things are to be had. */
const OUTLETS = new Set(['website', 'site', 'page', 'portal', 'archive', 'channel', 'sale', 'platform', 'web', 'app'])

/** The phrases that play a role. */
export function phrasesOf(roles: Roles, source: SlotSource): readonly Phrase[] {
  switch (source) {
    case 'agent':
      return roles.agent
    case 'patient':
      return roles.patient
    case 'complement':
      return roles.complement
    case 'action':
      return []
    default:
      return roles.behind(source).slice(0, 2)
  }
}
