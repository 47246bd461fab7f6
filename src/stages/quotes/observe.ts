import { flatMap } from '../../core/flat.js'
import type { Layers } from '../../core/layers.js'
import type { StageInput } from '../../core/stage.js'
import type { CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import type { MarkedStretch } from '../../text/marks.js'
import { attributeFrame } from './attribution.js'
import type { Attribution } from './place.js'
import { cuesIn } from './cues.js'
import { probabilityOf } from './decision.js'
import { featuresOf, type Features } from './features.js'
import { carryOn } from './floating.js'
import { framesOf, type Marked } from './frames.js'
import { lendToHeadings } from './headings.js'
import { isPersonNamedIn, isSolePersonIn, mainPersonIn, spokenOfIn } from './main-person.js'
import { readingOrder } from './reading-order.js'
import { isSomebody } from './speaker.js'
import { inRows } from './rows.js'
import { lendToItems } from './umbrella.js'

/** A marked stretch with everything that the decision and the speaker rest on. */
export interface Observation {
  readonly stretch: MarkedStretch
  readonly block: number
  readonly attribution: Attribution | undefined
  readonly features: Features
}

/** Every outermost marked stretch of the document that stands in a sentence, in order. */
export function observe(
  given: StageInput<'structure' | 'references'>,
  marked: Marked,
  lexicon: CueLexicon,
): Observation[] {
  const { document, text, structure, references } = given
  const frames = framesOf(text, structure, marked, lexicon)
  const own: (Attribution | undefined)[] = []
  for (const frame of frames) {
    for (const [stretch, attribution] of attributeFrame(document.text, frame, cuesIn(frame.items, lexicon), lexicon)) {
      own[stretch] = attribution
    }
  }
  const featuresAt = (index: number, attribution: Attribution | undefined): Features =>
    seenFeatures(document.text, structure, marked.stretches[index]!, marked.blocks[index]!, attribution)
  const { stretches } = marked
  const likely: (boolean | undefined)[] = []
  const isQuoteLike = (index: number): boolean => (likely[index] ??= probabilityOf(featuresAt(index, own[index])) > 0.5)
  const isPerson = (range: { start: number; end: number }): boolean => isSomebody(document.text, range, references)
  const onlyPersonIn = mainPersonIn(references, marked.stretches)
  const isSpokenOf = spokenOfIn(references, stretches)
  const floating = {
    text,
    structure,
    order: readingOrder(structure),
    frames,
    lexicon,
    stretches,
    isQuoteLike,
    isSomebody: isPerson,
    isPersonNamed: isPersonNamedIn(references),
    isSpokenOf,
    isSolePerson: isSolePersonIn(references),
    onlyPersonIn,
  }
  const carried = lendToHeadings(document.text, structure, marked, carryOn(floating, own), isQuoteLike)
  const completed = lendToItems(
    floating,
    marked.blocks,
    Array.from(stretches, (_, index) => carried[index]),
  )
  const observed = frames
    .flatMap(({ items }) => flatMap(items, (item) => (item.stretch >= 0 ? [item.stretch] : [])))
    .map((index) => ({
      stretch: stretches[index]!,
      block: marked.blocks[index]!,
      attribution: completed[index],
      features: featuresAt(index, carried[index]),
    }))
  return inRows(document.text, observed)
}

function seenFeatures(
  text: string,
  structure: Layers['structure'],
  stretch: MarkedStretch,
  block: number,
  attribution: Attribution | undefined,
): Features {
  const { start, end, kind } = structure.blocks[block]!
  return featuresOf({ text, stretch, blockStart: start, blockEnd: end, blockKind: kind, attribution })
}
