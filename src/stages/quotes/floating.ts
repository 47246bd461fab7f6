import type { Structure } from '../../core/layers.js'
import type { MarkedStretch } from '../../text/marks.js'
import { outerEnd } from './items.js'
import type { Attribution } from './attribution.js'

/** A stretch with what is around it, as the search for the speaker of a floating quotation sees it. */
export interface Placed {
  readonly stretch: MarkedStretch
  readonly block: number
  readonly attribution: Attribution | undefined
  /** Whole sentences with no words of the writer's beside them in their sentence. */
  readonly alone: boolean
  readonly quoteLike: boolean
}

/** Gives the stretches that no sentence attributes the speaker of the stretch that they go on with. */
export function carryOn(text: string, structure: Structure, placed: readonly Placed[]): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = []
  let last: { attribution: Attribution; index: number } | undefined
  placed.forEach((one, index) => {
    let attribution = one.attribution
    if (!attribution && one.alone && last && goesOn(text, structure, placed[last.index]!, one)) {
      attribution = { ...last.attribution, pattern: 'floating', cue: null, strength: 0.8 * last.attribution.strength }
    }
    found.push(attribution)
    if (attribution?.source && one.quoteLike) last = { attribution, index }
  })
  return found
}

function goesOn(text: string, structure: Structure, from: Placed, to: Placed): boolean {
  if (from.block === to.block) return to.stretch.open.start - outerEnd(from.stretch) < 400
  return to.block - from.block <= 2 && structure.blocks[to.block]!.kind !== 'heading' && text.length > 0
}
