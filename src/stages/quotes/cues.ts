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
const SUBJECTS_OF_BASE = new Set(
  'i we you they who to will would could should may might must can did do does not let'.split(' '),
)

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
    cues.push({ at, last: particles ? at + 1 : at, class: verb.class, form: verb.form, lemma: verb.lemma })
  })
  return cues
}

function isVerb(items: readonly Item[], at: number, form: VerbForm): boolean {
  const item = items[at]!
  const before = items[at - 1]
  if (item.capital && before && before.kind !== 'stretch' && !/^[:–—-]$/.test(before.text)) return false
  if (form === 'base') return before !== undefined && (SUBJECTS_OF_BASE.has(before.lower) || isPlural(before))
  if (form === 'progressive') return !isAttributive(items, at)
  if (form === 'present' && NOUNS.has(item.lower) && isNoun(item)) return false
  if (form === 'present')
    return !(before && (DETERMINERS.has(before.lower) || isPossessive(before) || before.tags.has('Adjective')))
  if (form === 'past' || form === 'participle')
    return !(before && DETERMINERS.has(before.lower) && before.lower !== 'that')
  return true
}

/** *her talks*, *the terms*: what the tagger takes for a noun and nothing else. */
function isNoun({ tags }: Item): boolean {
  return tags.has('Noun') && !tags.has('Verb')
}

/** *Salmela's comments* are no verb. */
function isPossessive({ lower }: Item): boolean {
  return lower.endsWith("'s") && !/^(?:it|he|she|that|who|there)'s$/.test(lower)
}

/** *the closing slide*, *a working day*: between an article and a noun. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  return before !== undefined && DETERMINERS.has(before.lower) && next?.tags.has('Noun') === true
}

function isPlural(item: Item): boolean {
  return item.tags.has('Plural')
}
