import { MEETING_STEMS, SHELL_STEMS } from '../../text/lexicon/general-nouns.js'
import type { Analysis } from './analysis.js'
import type { Candidate } from './candidates.js'
import type { Concept, Name } from './concepts.js'
import { describeForm } from './form-features.js'
import { binsOf, logit, namesBy, type Emit } from './linear.js'

const wordsBin = binsOf('words', [2, 3, 4])
const placeBin = binsOf('place', [1, 2, 3, 4])
const countBin = binsOf('count', [2, 3, 5, 9])
const rarityHeadBin = binsOf('rarity:head', [3, 5, 7, 9, 12])
const beforeName = namesBy('before:')
const afterName = namesBy('after:')
const tagName = namesBy('tag:')

const TAGS = ['Actor', 'Person', 'Place', 'Organization', 'Unit', 'Demonym', 'Acronym', 'Plural', 'Gerund'] as const
const MOST_EVIDENCE = 3

/**
 * Features that tell whether one name of a concept is what a reader would call it.
 * @param place of the name among all, 0 for the anchor
 */
export function describeLabel(
  { survey, isName }: Analysis,
  { anchor, others, evidence }: Concept,
  place: number,
  emit: Emit,
): void {
  const names = [anchor, ...others]
  const { candidate, chance } = names[place]!
  const { stems, bits, occurrences, sentences } = candidate
  const head = stems.at(-1)!
  emit(placeBin(place), 1)
  emit('chance', logit(chance))
  emit(wordsBin(stems.length), 1)
  emit(countBin(occurrences.length), 1)
  emit(rarityHeadBin(bits.at(-1)!), 1)
  emit('rarity:mean', bits.reduce((sum, one) => sum + one, 0) / bits.length / 10)
  emit('head:meeting', MEETING_STEMS.has(head) ? 1 : 0)
  emit('head:shell', SHELL_STEMS.has(head) ? 1 : 0)
  emit('title', stems.filter((stem) => survey.titleStems.has(stem)).length / stems.length)
  const shown = evidence.slice(0, MOST_EVIDENCE).filter(({ sentence }) => sentences.includes(sentence))
  emit('evidence', shown.length / MOST_EVIDENCE)
  describeCompany(candidate, occurrences.filter(isName).length, emit)
  describeOverlap(candidate, names, emit)
  describeForm(candidate, emit)
}

/** What stands around the name, as shares of its places. */
function describeCompany({ occurrences, stems }: Candidate, asName: number, emit: Emit): void {
  const share = 1 / occurrences.length
  emit('name', asName * share)
  for (const { whole, context } of occurrences) {
    if (whole) emit('whole', share)
    if (context.topical) emit('topical', share)
    emit(beforeName(context.before), share)
    emit(afterName(context.after), share)
  }
  const { words } = occurrences[0]!
  if (stems.length > 1 && words[0]!.tags.has('Adjective')) emit('opens:adjective', 1)
  for (const tag of TAGS) if (words.at(-1)!.tags.has(tag)) emit(tagName(tag), 1)
}

/** How much of the name the other names say too, and whether one of them says all of it and more. */
function describeOverlap({ stems }: Candidate, names: readonly Name[], emit: Emit): void {
  let sum = 0
  let most = 0
  let covered = 0
  let covers = 0
  for (const { candidate } of names) {
    if (candidate.stems === stems) continue
    const common = stems.filter((stem) => candidate.stems.includes(stem)).length
    const likeness = common / (stems.length + candidate.stems.length - common)
    sum += likeness
    most = Math.max(most, likeness)
    if (common === stems.length) covered = 1
    if (common === candidate.stems.length) covers++
  }
  emit('overlap', sum / Math.max(1, names.length - 1))
  emit('overlap:most', most)
  emit('covered', covered)
  emit('covers', covers / 5)
}
