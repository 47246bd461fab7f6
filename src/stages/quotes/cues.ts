import { PARTICLES, type CueClass, type CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import type { VerbForm } from '../../text/inflect.js'
import type { Item } from './items.js'

/** A reporting verb in a frame: the place of its verb among the items, and of its last word (*pointed out*). */
export interface Cue {
  readonly at: number
  readonly last: number
  readonly class: CueClass
  readonly form: VerbForm
  readonly lemma: string
}

const DETERMINERS = new Set(
  "the a an this that these those his her its their our my your no some any each every another 's of in by for with to from on at".split(
    ' ',
  ),
)
/** Plurals that are nouns in releases about as often as verbs: the tagger decides. */
const NOUNS = new Set(
  'talks terms labels addresses questions queries charges details texts emails blogs posts ends starts offers'.split(
    ' ',
  ),
)
/** Those that are nouns more seldom: only where no words and no clause follow them, either. */
const SELDOM_NOUNS = new Set('states ventures estimates claims promises comments remarks reports'.split(' '))
const SUBJECTS_OF_BASE = new Set(
  'i we you they who to will would could should may might must can did do does not let'.split(' '),
)

/** *will continue to be*, *began to pick up*: no words are meant. */
const GOES_ON = new Set('begin start continue'.split(' '))

/** The reporting verbs among the items of a frame, nouns of the same form left out. */
export function cuesIn(items: readonly Item[], lexicon: CueLexicon): Cue[] {
  const cues: Cue[] = []
  items.forEach((item, at) => {
    if (item.kind !== 'word') return
    const verb = lexicon.get(item.lower)
    if (!verb || !isVerb(items, at, verb.form)) return
    const particles = PARTICLES[verb.lemma]
    const next = items[at + 1]
    if (particles && !(next && particles.has(next.lower))) return
    if (GOES_ON.has(verb.lemma) && next?.lower === 'to') return
    cues.push({ at, last: particles ? at + 1 : at, class: verb.class, form: verb.form, lemma: verb.lemma })
  })
  return cues
}

function isVerb(items: readonly Item[], at: number, form: VerbForm): boolean {
  const before = items[at - 1]
  if (items[at]!.capital && isNamed(items, at)) return false
  if (form === 'base')
    return before !== undefined && (SUBJECTS_OF_BASE.has(before.lower) || isPlural(before) || isSaidByMany(items, at))
  if (form === 'progressive') return !isAttributive(items, at)
  if (form === 'present') return isFinite(items, at)
  if (form === 'past' || form === 'participle')
    return !(before && ((DETERMINERS.has(before.lower) && before.lower !== 'that') || isOwner(items, at - 1)))
  return true
}

/** *“…,” say the writers*: right behind the words, and in front of several. */
export function isSaidByMany(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  return (
    before?.kind === 'stretch' &&
    /^(?:say|write|ask|explain|add|note|warn|argue|conclude)$/.test(items[at]!.lower) &&
    /^(?:the|two|both|many|some|his|her|its|their|our)$/.test(next?.lower ?? '')
  )
}

/** A capital inside a sentence is a name's: *“…,” Read said*. */
function isNamed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before && before.kind !== 'stretch' && !/^[:–—-]$/.test(before.text)) return true
  return items[at + 1]?.tags.has('PastTense') === true
}

/** Plurals of nouns look the same. */
function isFinite(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at]!, items[at - 1]]
  if (isNoun(item) && NOUNS.has(item.lower)) return false
  if (SELDOM_NOUNS.has(item.lower) && before?.kind !== 'stretch' && !leadsOn(items[at + 1]) && isCounted(item, before))
    return false
  if (before && item.lower !== 'says' && before.tags.has('Adjective')) return false
  return !(before && (DETERMINERS.has(before.lower) || isOwner(items, at - 1)))
}

/** *her talks*, *the terms*: what the tagger takes for a noun and nothing else. */
function isNoun({ tags }: Item): boolean {
  return tags.has('Noun') && !tags.has('Verb')
}

/** *in 11 states*, *his business ventures*. */
function isCounted(item: Item, before: Item | undefined): boolean {
  return isNoun(item) || before?.kind === 'number'
}

/** What follows a verb of speaking: its words, or the clause of them. */
function leadsOn(next: Item | undefined): boolean {
  return next !== undefined && (next.kind === 'stretch' || /^(?:[,:]|that|it|he|she|they|the|to)$/.test(next.lower))
}

/** *Salmela's comments*, *the ministers' proposed tax* are no verbs. */
function isOwner(items: readonly Item[], at: number): boolean {
  const { lower } = items[at]!
  if (lower === "'") return /s$/.test(items[at - 1]?.lower ?? '')
  return /'s$|s'$/.test(lower) && !/^(?:it|he|she|that|who|there)'s$/.test(lower)
}

/** *the closing slide*, *a working day*: between an article and a noun. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  return before !== undefined && DETERMINERS.has(before.lower) && next?.tags.has('Noun') === true
}

function isPlural(item: Item): boolean {
  return item.tags.has('Plural')
}
