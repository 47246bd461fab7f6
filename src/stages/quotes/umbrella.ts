import type { Structure } from '../../core/layers.js'
import { introductionIn, type Floating } from './introduction.js'
import { itemsOf } from './items.js'
import type { Attribution } from './place.js'

/** An introduction that names who reports is surer than the umbrella of the list. */
const WEAK = 0.6
const STRENGTH = 0.5

/** What a list item quotes without naming a speaker is said by whom the paragraph above the list names: *The Council concluded: • …*. */
export function lendToItems(
  given: Floating,
  blocks: readonly number[],
  attributions: readonly (Attribution | undefined)[],
): (Attribution | undefined)[] {
  const umbrellas = new Map<number, Attribution | null>()
  return attributions.map((attribution, index) => {
    const under = umbrellaOf(given.structure, blocks[index]!)
    if (under < 0 || !isOpen(attribution)) return attribution
    if (!umbrellas.has(under)) umbrellas.set(under, introductionOf(given, under))
    return umbrellas.get(under) ?? attribution
  })
}

function umbrellaOf({ blocks }: Structure, block: number): number {
  const { kind, under } = blocks[block]!
  return kind === 'list-item' && under >= 0 && blocks[under]!.kind === 'paragraph' ? under : -1
}

function isOpen(attribution: Attribution | undefined): boolean {
  if (!attribution?.source) return true
  return attribution.pattern === 'introduced' && attribution.strength < WEAK
}

function introductionOf(given: Floating, block: number): Attribution | null {
  const { text, structure } = given
  const sentence = structure.sentences[structure.blocks[block]!.lastSentence - 1]
  if (!sentence) return null
  const items = itemsOf(text.tokens(sentence), text.tag([sentence])[0]!, [], 0)
  const found = items.at(-1)?.text === ':' ? introductionIn(given, items) : undefined
  return found ? { ...found, strength: STRENGTH } : null
}
