import type { Candidate } from './candidates.js'
import { binsOf, type Emit } from './linear.js'
import type { Survey } from './survey.js'

const informsBin = binsOf('informs', [0.05, 0.1, 0.2, 0.4, 0.8])
const informsMeanBin = binsOf('informs:mean', [0.05, 0.1, 0.2, 0.4])
const opensAtBin = binsOf('opens-at', [1, 2, 3, 5, 8, 15])

/** Features that tell how much a release makes of a phrase, measured against its other words and its other sentences. */
export function describeSalience(survey: Survey, carrying: readonly number[], candidate: Candidate, emit: Emit): void {
  describeInformativeness(survey, candidate, emit)
  describeSpread(survey, candidate, emit)
  describeCarrying(carrying, candidate, emit)
  if (candidate.stems.length > 1) describeCohesion(survey, candidate, emit)
}

/** Bits between one in all words of a text and one in all texts: a word of middling rarity stands once in some 32 words of those that hold it. */
const BITS_PER_TEXT = 5
const SCALE = 10

/** Pointwise divergence of the release's language from that of other releases (informativeness of Tomokiyo and Hurst 2003). */
function describeInformativeness({ frequencies, words }: Survey, { stems, bits }: Candidate, emit: Emit): void {
  let sum = 0
  for (let place = 0; place < stems.length; place++) {
    const share = (frequencies.get(stems[place]!) ?? 1) / words
    sum += share * (Math.log2(share) + bits[place]! + BITS_PER_TEXT)
  }
  const mean = sum / stems.length
  emit('informs', sum * SCALE)
  emit('informs:mean', mean * SCALE)
  emit(informsBin(sum * SCALE), 1)
  emit(informsMeanBin(mean * SCALE), 1)
}

function describeSpread({ orders }: Survey, { sentences, occurrences }: Candidate, emit: Emit): void {
  const all = Math.max(1, orders.size)
  const first = orders.get(sentences[0]!) ?? 0
  const last = orders.get(sentences.at(-1)!) ?? 0
  emit('spread', (last - first) / all)
  emit(opensAtBin(first), 1)
  emit('density', Math.log(occurrences.length / all + 0.01))
}

/** How much carrying sentences the phrase stands in, and the odds that it stands in none. */
function describeCarrying(carrying: readonly number[], { sentences }: Candidate, emit: Emit): void {
  let sum = 0
  let none = 1
  for (const one of sentences) {
    sum += carrying[one]!
    none *= 1 - carrying[one]!
  }
  emit('carrying:sum', Math.log(0.02 + sum))
  emit('carrying:none', Math.log(0.001 + none))
}

/** How often its words stand in it and not elsewhere, and together rather than by chance (phraseness). */
function describeCohesion({ frequencies, words }: Survey, { stems, occurrences }: Candidate, emit: Emit): void {
  const times = stems.map((stem) => frequencies.get(stem) ?? 1)
  const places = occurrences.length
  emit('cohesion:most', places / Math.max(...times))
  emit('cohesion:least', places / Math.min(...times))
  const byChance = times.reduce((product, one) => product * (one / words), 1)
  emit('cohesion:bits', Math.log2(places / words / byChance) / 20)
}
