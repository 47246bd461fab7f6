import type { TaggedToken } from '../../core/text-service.js'
import type { Candidate } from './candidates.js'
import { binsOf, namesBy, type Emit } from './linear.js'

const partsName = namesBy('parts:')
const lettersBin = binsOf('letters', [5, 8, 11, 14, 18, 24])

/** Features of a phrase's outer form: its parts of speech in order, how long its words are and how rare. */
export function describeForm({ occurrences, stems, bits }: Candidate, emit: Emit): void {
  const letters = stems.map(({ length }) => length)
  const all = letters.reduce((sum, one) => sum + one, 0)
  emit(partsName(occurrences[0]!.words.map(partOf).join('')), 1)
  emit('letters', all / 10)
  emit(lettersBin(all), 1)
  emit('letters:least', Math.min(...letters) / 10)
  emit('rarity:first', bits[0]! / 10)
  emit('rarity:most', Math.max(...bits) / 10)
}

/** One letter for the part of speech of a word, in the order in which the tags decide. */
function partOf({ tags }: TaggedToken): string {
  return PARTS.find(([tag]) => tags.has(tag))?.[1] ?? 'X'
}

const PARTS = [
  ['ProperNoun', 'P'],
  ['Gerund', 'G'],
  ['Noun', 'N'],
  ['Adjective', 'J'],
  ['Verb', 'V'],
] as const
