import { flatMap } from '../../core/flat.js'
import { BE, DO, HAVE, MODALS } from './closed-classes.js'
import { endsName, overlookedVerb } from './overlooked-verb.js'
import type { VerbForm } from './verb-forms.js'
import type { Word } from './word.js'

export type Tense =
  'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'progressive' | 'infinitive' | 'participle' | 'gerund'

/** A verb with its auxiliaries: "has been unanimously re-elected". Word indices, `end` exclusive. */
export interface VerbGroup {
  readonly start: number
  readonly end: number
  /** Index of the word that carries the meaning. */
  readonly main: number
  /** Verbs that the main word may be; empty where the lexicon does not hold it. */
  readonly lemmas: readonly string[]
  readonly tense: Tense
  readonly passive: boolean
  /** The modal auxiliary, lower case; null where there is none. */
  readonly modal: string | null
  readonly negated: boolean
}

const BREAK = /[;:.!?()[\]—–…]|\s-\s/

/** Whether a mark that parts clauses stands before a word. */
function isParted({ gap }: Word): boolean {
  return gap !== ' ' && BREAK.test(gap)
}

/** The verb groups of a sentence, in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let index = 0; index < words.length;) {
    const group = groupAt(words, index)
    if (group) groups.push(group)
    index = group ? group.end : index + 1
  }
  return groups.some((group) => isFinite(group) && !mayHang(words, group)) ? groups : withOverlooked(words, groups)
}

function isFinite({ tense }: VerbGroup): boolean {
  return tense !== 'infinitive' && tense !== 'gerund'
}

/** "The line, staffed from Leith, starts": behind a comma a past form may be a participle. */
function mayHang(words: readonly Word[], { start, main, tense }: VerbGroup): boolean {
  return tense === 'past' && start === main && words[start]!.gap === ', '
}

function withOverlooked(words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  const main = overlookedVerb(words)
  if (main < 0 || groups.some(({ start, end }) => start <= main && main < end)) return [...groups]
  const behind = groups.findIndex(({ start }) => start > main)
  return groups.toSpliced(behind < 0 ? groups.length : behind, 0, made(words, main, main, [], false))
}

function groupAt(words: readonly Word[], start: number): VerbGroup | null {
  const { auxiliaries, end, last, negated } = auxiliariesFrom(words, start)
  const main = isPrefix(words, end) ? end + 1 : end
  if (main < words.length && canBeMain(words, main, auxiliaries)) return made(words, start, main, auxiliaries, negated)
  if (auxiliaries.length === 0 || auxiliaries.every((word) => word.wordClass === 'to')) return null
  return made(words, start, last, auxiliaries.slice(0, -1), negated)
}

interface Helpers {
  readonly auxiliaries: readonly Word[]
  /** Index behind the auxiliaries and the adverbs among them. */
  readonly end: number
  /** Index of the last auxiliary. */
  readonly last: number
  readonly negated: boolean
}

function auxiliariesFrom(words: readonly Word[], start: number): Helpers {
  const auxiliaries: Word[] = []
  let negated = false
  let last = start
  let index = start
  for (; index < words.length; index++) {
    const word = words[index]!
    if (index > start && isParted(word)) break
    if (isHelper(words, index, start, auxiliaries)) {
      auxiliaries.push(word)
      if (word.wordClass === 'auxiliary') last = index
    } else if (isGoingTo(words, index, auxiliaries)) {
      auxiliaries.push(word, words[++index]!)
    } else if (auxiliaries.length === 0 || !(word.wordClass === 'negation' || isMidAdverb(words, index))) break
    if (word.wordClass === 'negation' || /n't$/.test(word.lower) || word.lower === 'cannot') negated = true
  }
  return { auxiliaries, end: index, last, negated }
}

function isHelper(words: readonly Word[], index: number, start: number, before: readonly Word[]): boolean {
  const word = words[index]!
  if (word.wordClass === 'to') return index === start || isBe(before.at(-1))
  return word.wordClass === 'auxiliary' && !(before.length > 0 && subjectInversion(words, index))
}

/** "is going to lend": the future, where a verb stands behind (Quirk et al. 1985, 4.43). */
function isGoingTo(words: readonly Word[], index: number, before: readonly Word[]): boolean {
  if (words[index]!.lower !== 'going' || words[index + 1]?.wordClass !== 'to') return false
  const helper = before.at(-1)
  if (!isBe(helper) || /^(?:was|were)$/.test(helper!.lower)) return false
  const behind = words[index + 2]
  return behind !== undefined && (BE.has(behind.lower) || canBeMain(words, index + 2, [words[index + 1]!]))
}

function subjectInversion(words: readonly Word[], index: number): boolean {
  return /,/.test(words[index]!.gap)
}

/** The tagger parts "re-elected" into two words. */
function isPrefix(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return (
    word !== undefined &&
    (word.lower === 're' || word.lower === 'co') &&
    index + 1 < words.length &&
    words[index + 1]!.gap.length <= 1
  )
}

/** "will each receive", "were first held" (Quirk et al. 1985, 3.28). */
const FLOATING = new Set(['first', 'each', 'both', 'all'])

function isMidAdverb(words: readonly Word[], index: number): boolean {
  const word = words[index]!
  if (word.wordClass === 'adverb' || FLOATING.has(word.lower) || /ly$/.test(word.lower)) return true
  return word.wordClass === 'noun' && word.tags.has('Adverb')
}

function isBe(word: Word | undefined): boolean {
  return word !== undefined && BE.has(word.lower)
}

function canBeMain(words: readonly Word[], index: number, auxiliaries: readonly Word[]): boolean {
  const word = words[index]!
  if (auxiliaries.length > 0 && isParted(word)) return false
  const helper = auxiliaries.at(-1)
  if (!helper) return canStandAlone(words, index)
  if (word.capital && word.wordClass === 'noun') return false
  const forms = formsOf(word)
  if (BE.has(helper.lower))
    return (
      forms.has('participle') || (forms.has('gerund') && (word.wordClass === 'verb' || isObjectAhead(words, index)))
    )
  if (HAVE.has(helper.lower)) return forms.has('participle')
  return forms.has('base') && !isNounAfterTo(words, index, helper)
}

/** "is cutting 5,000 jobs": a thing stands behind the gerund that the tagger takes for an adjective or a noun. */
function isObjectAhead(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && next.gap === ' ' && /^(?:determiner|possessive|number)$/.test(next.wordClass)
}

/** "to work" is a verb, "to work plans" is not: a noun behind "to" is followed by a noun or of. */
function isNounAfterTo(words: readonly Word[], index: number, helper: Word): boolean {
  if (helper.wordClass !== 'to') return false
  const word = words[index]!
  return word.wordClass !== 'verb' && words[index + 1]?.lower === 'of'
}

function canStandAlone(words: readonly Word[], index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  const opensSentence = index === 0 || (before !== undefined && isParted(word))
  if (word.wordClass !== 'verb' && !(opensSentence && startsItem(words, index))) return false
  const forms = formsOf(word)
  const onlyGerund = forms.size === 1 && forms.has('gerund')
  if (before && !opensSentence) {
    if (
      !/,/.test(word.gap) &&
      /^(?:determiner|possessive|number)$/.test(before.wordClass) &&
      !endsName(words, index - 1)
    )
      return false
    if (before.wordClass === 'adjective' && !forms.has('past')) return false
    if (before.wordClass === 'preposition' && !onlyGerund) return false
  }
  if (forms.has('past') || forms.has('participle')) return !isAttributive(words, index)
  return true
}

/** "adopted the Charter", "ELECT Ms Hoareau": a list item or a clause of a communiqué that opens with its verb. */
function startsItem(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    words[index]!.forms.length > 0 &&
    next !== undefined &&
    (/^(?:determiner|possessive|number)$/.test(next.wordClass) || isImperative(words[index]!, next))
  )
}

/** "Send talk proposals by 31 May": an order, and no heading such as "Call for papers". */
function isImperative({ tags, forms }: Word, next: Word): boolean {
  return (
    tags.has('Verb') &&
    forms.some(({ form }) => form === 'base') &&
    /^(?:noun|adjective)$/.test(next.wordClass) &&
    !next.capital
  )
}

/** "the adopted text", "revised guidelines", "elected officials": a participle between a determiner or nothing and its noun. */
function isAttributive(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const next = words[index + 1]
  if (!next || next.gap.trim() !== '') return false
  const nominal = next.wordClass === 'noun' || next.wordClass === 'adjective'
  if (!nominal) return false
  if (!before) return !next.capital
  if (before.wordClass === 'adverb' && words[index - 2]?.wordClass === 'determiner') return true
  return (
    /^(?:determiner|possessive|preposition|adjective|number|to)$/.test(before.wordClass) &&
    words[index]!.gap.trim() === ''
  )
}

/** Forms that the word may be, by the lexicon, else by the tagger and its ending. */
function formsOf(word: Word): ReadonlySet<VerbForm> {
  if (word.forms.length > 0) return new Set(word.forms.map((one) => one.form))
  const forms = new Set<VerbForm>()
  if (word.tags.has('PastTense') || word.tags.has('Participle') || /[^e]ed$/.test(word.lower)) {
    forms.add('past').add('participle')
  } else if (word.tags.has('Gerund') || (/ing$/.test(word.lower) && word.tags.has('Verb'))) forms.add('gerund')
  else if (word.tags.has('Infinitive')) forms.add('base')
  else if (word.tags.has('PresentTense')) forms.add('present')
  else if (word.wordClass === 'verb') forms.add('base')
  return forms
}

function made(
  words: readonly Word[],
  start: number,
  main: number,
  auxiliaries: readonly Word[],
  negated: boolean,
): VerbGroup {
  const word = words[main]!
  const forms = formsOf(word)
  const helper = auxiliaries.at(-1)
  const passive = isBe(helper) && forms.has('participle')
  return {
    start,
    end: main + 1,
    main,
    lemmas: lemmasOf(word, words[main - 1]),
    tense: tenseOf(forms, auxiliaries, passive),
    passive,
    modal: auxiliaries.find((one) => MODALS.has(one.lower))?.lower ?? null,
    negated: negated || precededByNegation(words, start),
  }
}

function lemmasOf(word: Word, before: Word | undefined): string[] {
  const lemmas = [...new Set(word.forms.map((one) => one.lemma))]
  if (word.wordClass === 'auxiliary') return BE.has(word.lower) ? ['be'] : HAVE.has(word.lower) ? ['have'] : []
  return before?.lower === 're' ? flatMap(lemmas, (lemma) => [lemma, `re-${lemma}`]) : lemmas
}

function precededByNegation(words: readonly Word[], start: number): boolean {
  const before = words[start - 1]
  return before !== undefined && (before.wordClass === 'negation' || before.lower === 'nor')
}

function tenseOf(forms: ReadonlySet<VerbForm>, auxiliaries: readonly Word[], passive: boolean): Tense {
  const first = auxiliaries[0]
  if (!first) return bareTense(forms)
  if (first.wordClass === 'to') return 'infinitive'
  if (/^(?:will|shall|'ll|won't)$/.test(first.lower) || auxiliaries.some((one) => one.wordClass === 'to'))
    return 'future'
  if (MODALS.has(first.lower)) return 'future'
  if (first.lower === 'had') return 'pluperfect'
  if (HAVE.has(first.lower)) return first.lower === 'having' ? 'gerund' : 'perfect'
  if (DO.has(first.lower)) return first.lower === 'did' ? 'past' : 'present'
  if (first.lower === 'being') return 'gerund'
  const past = first.lower === 'was' || first.lower === 'were'
  if (passive) return past ? 'past' : 'present'
  return past ? 'past' : forms.has('gerund') ? 'progressive' : 'present'
}

function bareTense(forms: ReadonlySet<VerbForm>): Tense {
  if (forms.has('past')) return 'past'
  if (forms.has('participle')) return 'participle'
  if (forms.has('gerund')) return 'gerund'
  return 'present'
}
