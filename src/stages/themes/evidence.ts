import { logistic, type Weights } from '../../text/logistic.js'
import type { Candidate } from './candidates.js'
import type { Name } from './concepts.js'
import { binsOf, namesBy, logit, probability, type Emit } from './linear.js'
import type { Survey } from './survey.js'

const kindName = namesBy('kind:')
const countBin = binsOf('count', [2, 3, 4])
const sizeBin = binsOf('size', [5, 9, 14, 22])

/** A sentence that may show a theme, with the probability that it does. */
export interface Evidence {
  readonly sentence: number
  readonly chance: number
}

/** Where the names of one theme stand. */
interface Spread {
  /** The names in each sentence: how many, and the sum of their chances. */
  readonly sentences: ReadonlyMap<number, { readonly count: number; readonly sum: number }>
  readonly blocks: ReadonlyMap<number, number>
  /** How many sentences of each block hold a name. */
  readonly held: ReadonlyMap<number, number>
  readonly anchored: ReadonlySet<number>
  /** Each stem of the names with the chance of the likeliest name that holds it. */
  readonly stems: ReadonlyMap<string, number>
  readonly all: number
  readonly first: number
}

/**
 * Sentences that hold a name of the theme, the likeliest to show it first; a headline only where no other sentence holds one.
 * The first name is the anchor.
 */
export function chooseEvidence(
  weights: Weights,
  survey: Survey,
  carrying: readonly number[],
  names: readonly Name[],
): Evidence[] {
  const described = describeEvidence(survey, carrying, names)
  const running = described.filter(({ sentence }) => !isHeadline(survey, sentence))
  return (running.length > 0 ? running : described)
    .map(({ sentence, describe }) => ({ sentence, chance: probability(weights, describe) }))
    .sort(likelier)
}

/** How much more a sentence tells that holds each word of the label, in logits. */
const HOLDS_LABEL = 1

/** The same sentences, those that hold more of the label's words before others that are about as likely. */
export function withLabel(survey: Survey, evidence: readonly Evidence[], label: Candidate): Evidence[] {
  return evidence
    .map(({ sentence, chance }) => {
      const own = survey.different[sentence]!
      const held = label.stems.filter((stem) => own.has(stem)).length / label.stems.length
      return { sentence, chance: logistic(logit(chance) + HOLDS_LABEL * held) }
    })
    .sort(likelier)
}

function likelier(a: Evidence, b: Evidence): number {
  return b.chance - a.chance || a.sentence - b.sentence
}

function isHeadline({ structure }: Survey, sentence: number): boolean {
  const { kind } = structure.blocks[structure.sentences[sentence]!.block]!
  return kind === 'title' || kind === 'heading'
}

/** For each sentence that holds a name of the theme, the features that tell whether it shows the theme. */
export function describeEvidence(
  survey: Survey,
  carrying: readonly number[],
  names: readonly Name[],
): { sentence: number; describe: (emit: Emit) => void }[] {
  const spread = spreadOf(survey, names)
  return [...spread.sentences.keys()].map((sentence) => ({
    sentence,
    describe: (emit) => {
      describeNames(survey, names, spread, sentence, emit)
      describePlace(survey, carrying, spread, sentence, emit)
    },
  }))
}

function spreadOf({ structure }: Survey, names: readonly Name[]): Spread {
  const sentences = new Map<number, { count: number; sum: number }>()
  const blocks = new Map<number, number>()
  for (const { candidate, chance } of names) {
    for (const one of candidate.sentences) {
      const known = sentences.get(one) ?? { count: 0, sum: 0 }
      sentences.set(one, { count: known.count + 1, sum: known.sum + chance })
      const block = structure.sentences[one]!.block
      blocks.set(block, (blocks.get(block) ?? 0) + chance)
    }
  }
  const held = new Map<number, number>()
  for (const one of sentences.keys()) {
    const { block } = structure.sentences[one]!
    held.set(block, (held.get(block) ?? 0) + 1)
  }
  return {
    sentences,
    blocks,
    held,
    anchored: new Set(names[0]!.candidate.sentences),
    stems: stemsOf(names),
    all: names.reduce((sum, { chance }) => sum + chance, 0),
    first: [...sentences.keys()].reduce((least, one) => Math.min(least, one), Infinity),
  }
}

function stemsOf(names: readonly Name[]): Map<string, number> {
  const stems = new Map<string, number>()
  for (const { candidate, chance } of names) {
    for (const stem of candidate.stems) stems.set(stem, Math.max(stems.get(stem) ?? 0, chance))
  }
  return stems
}

/** The part of the names' words that a sentence holds, in whatever form. */
function heldBy(survey: Survey, { stems }: Spread, sentence: number): number {
  let held = 0
  let all = 0
  const own = survey.different[sentence]!
  for (const [stem, chance] of stems) {
    all += chance
    if (own.has(stem)) held += chance
  }
  return held / all
}

function describeNames(survey: Survey, names: readonly Name[], spread: Spread, sentence: number, emit: Emit): void {
  const { count, sum } = spread.sentences.get(sentence)!
  emit('names', sum / spread.all)
  emit('stems', heldBy(survey, spread, sentence))
  emit('near', nearby(survey, spread, sentence) / spread.all)
  emit(countBin(count), 1)
  emit('density', count / Math.max(3, survey.stems[sentence]!.length))
  emit('anchor', spread.anchored.has(sentence) ? 1 : 0)
  const places = names[0]!.candidate.occurrences.slice(0, 64).filter((one) => one.sentence === sentence)
  emit('topical', places.some(({ context }) => context.topical) ? 1 : 0)
  emit('starts', places.some(({ context }) => context.before === 'start') ? 1 : 0)
}

/** Chances of the names in the sentences before and behind, within the block. */
function nearby({ structure }: Survey, { sentences }: Spread, sentence: number): number {
  const block = structure.sentences[sentence]!.block
  const inBlock = [sentence - 1, sentence + 1].filter((one) => structure.sentences[one]?.block === block)
  return inBlock.reduce((sum, one) => sum + (sentences.get(one)?.sum ?? 0), 0)
}

function describePlace(
  { structure, positions, stems }: Survey,
  carrying: readonly number[],
  spread: Spread,
  sentence: number,
  emit: Emit,
): void {
  const number = structure.sentences[sentence]!.block
  const block = structure.blocks[number]!
  const most = [...spread.blocks.values()].reduce((best, one) => Math.max(best, one), 0)
  emit('carrying', logit(carrying[sentence]!))
  emit('block', spread.blocks.get(number)! / most)
  const held = spread.held.get(number)!
  emit('focus', held / (block.lastSentence - block.firstSentence))
  emit('focus:count', Math.min(3, held))
  emit('block-first', block.firstSentence === sentence ? 1 : 0)
  emit(sizeBin(stems[sentence]!.length), 1)
  emit('first', spread.first === sentence ? 1 : 0)
  emit(kindName(block.kind), 1)
  emit('lead', (positions.get(sentence) ?? 0) < 0.12 ? 1 : 0)
}
