import type { Block } from '../../core/layers.js'
import { BODY_STEMS, MEETING_STEMS, SHELL_STEMS } from '../../text/lexicon/general-nouns.js'
import type { Analysis } from './analysis.js'
import type { Candidate, Occurrence } from './candidates.js'
import { binsOf, namesBy, type Emit } from './linear.js'
import { describeForm } from './form-features.js'
import { describeSalience } from './salience-features.js'
import type { Survey } from './survey.js'

const wordsBin = binsOf('words', [2, 3, 4])
const countBin = binsOf('count', [2, 3, 5, 9])
const firstBin = binsOf('first', [0.001, 0.1, 0.25, 0.5, 0.75])
const rarityLeastBin = binsOf('rarity:least', [3, 5, 7, 9, 12])
const rarityHeadBin = binsOf('rarity:head', [3, 5, 7, 9, 12])
const repeatsBin = binsOf('repeats', [2, 3, 5, 9])
const beforeName = namesBy('before:')
const afterName = namesBy('after:')
const tagName = namesBy('tag:')
const endingName = namesBy('ending:')
const blocksBin = binsOf('blocks', [2, 3, 5])

/** Endings of abstract nouns from verbs and adjectives, on stems of Porter: `governance`, `adoption`, `mobility`, `leadership`. */
const ABSTRACT = /(?:anc|enc|ion|iti|ment|ship|ism|ing|age|al|ness|dom)$/

/** Features that tell whether a phrase names a theme. */
export function describePhrase(
  { survey, isName }: Analysis,
  carrying: readonly number[],
  candidate: Candidate,
  emit: Emit,
): void {
  const { occurrences, stems, sentences } = candidate
  const places = occurrences.length
  const share = (test: (one: Occurrence) => boolean): number => {
    let count = 0
    for (let at = 0; at < places; at++) if (test(occurrences[at]!)) count++
    return count / places
  }
  emit(wordsBin(stems.length), 1)
  emit(countBin(places), 1)
  emit(firstBin(survey.positions.get(sentences[0]!) ?? 0), 1)
  emit(
    'whole',
    share(({ whole }) => whole),
  )
  emit(
    'topical',
    share(({ context }) => context.topical),
  )
  emit('name', share(isName))
  emit(
    'carrying:most',
    sentences.reduce((most, one) => Math.max(most, carrying[one]!), 0),
  )
  emit('carrying:mean', sentences.reduce((sum, one) => sum + carrying[one]!, 0) / sentences.length)
  for (const { context } of occurrences) {
    emit(beforeName(context.before), 1 / places)
    emit(afterName(context.after), 1 / places)
  }
  describeStems(survey, candidate, emit)
  describeOpening(survey, occurrences, emit)
  describeTags(occurrences[0]!, share, emit)
  describeBlocks(survey, candidate.blocks, emit)
  describeForm(candidate, emit)
  describeSalience(survey, carrying, candidate, emit)
}

function describeStems(survey: Survey, { stems, bits }: Candidate, emit: Emit): void {
  emit('rarity:mean', bits.reduce((sum, one) => sum + one, 0) / bits.length / 10)
  emit(rarityLeastBin(Math.min(...bits)), 1)
  emit(rarityHeadBin(bits.at(-1)!), 1)
  emit(repeatsBin(Math.max(...stems.map((stem) => survey.counts.get(stem) ?? 0))), 1)
  const head = stems.at(-1)!
  emit('head:meeting', MEETING_STEMS.has(head) ? 1 : 0)
  emit('head:body', BODY_STEMS.has(head) ? 1 : 0)
  emit('head:shell', SHELL_STEMS.has(head) ? 1 : 0)
  emit('alone:general', stems.length === 1 && (MEETING_STEMS.has(head) || SHELL_STEMS.has(head)) ? 1 : 0)
  emit('head:abstract', ABSTRACT.test(head) ? 1 : 0)
  emit('some:meeting', stems.some((stem) => MEETING_STEMS.has(stem)) ? 1 : 0)
  emit('title', stems.filter((stem) => survey.titleStems.has(stem)).length / stems.length)
  emit('short', stems.join('').length < 4 ? 1 : 0)
}

const TAGS = [
  'Actor',
  'Person',
  'Place',
  'Organization',
  'Unit',
  'Demonym',
  'Acronym',
  'Money',
  'Plural',
  'Gerund',
] as const

function describeTags(first: Occurrence, share: (test: (one: Occurrence) => boolean) => number, emit: Emit): void {
  const head = first.words.at(-1)!
  for (const tag of TAGS) if (head.tags.has(tag)) emit(tagName(tag), 1)
  const ending = /[a-z]{3}$/.exec(head.text.toLowerCase())?.[0]
  if (ending !== undefined) emit(endingName(ending), 1)
  if (first.words.some(({ tags }) => tags.has('Value'))) emit('tag:Value', 1)
  if (first.words.length > 1) emit(first.words[0]!.tags.has('Adjective') ? 'opens:adjective' : 'opens:noun', 1)
  emit(
    'capitals',
    share(({ words, context }) => context.before !== 'start' && words.every(({ text }) => /^\p{Lu}/u.test(text))),
  )
}

function describeBlocks({ structure }: Survey, blocks: readonly number[], emit: Emit): void {
  emit(blocksBin(blocks.length), 1)
  const isIn = (kind: Block['kind']): boolean => blocks.some((one) => structure.blocks[one]!.kind === kind)
  if (isIn('heading')) emit('in:heading', 1)
  if (isIn('title')) emit('in:title', 1)
  if (isIn('list-item')) emit('in:list', 1)
  if (isIn('paragraph')) emit('in:paragraph', 1)
}

/** A paragraph often opens with what it is about, and says it again. */
function describeOpening({ structure, stems }: Survey, occurrences: readonly Occurrence[], emit: Emit): void {
  let opens = 0
  let first = 0
  let short = 0
  for (const { sentence, context } of occurrences) {
    const block = structure.blocks[structure.sentences[sentence]!.block]!
    if (block.firstSentence !== sentence || block.lastSentence - block.firstSentence < 2) continue
    opens = 1
    if (context.before === 'start') first = 1
    if (stems[sentence]!.length < 7) short = 1
  }
  emit('opens:block', opens)
  emit('opens:first', first)
  emit('opens:short', short)
}
