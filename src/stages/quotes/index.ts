import { z } from 'zod'
import { spanOf } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { QuoteClaim } from '../../core/layers.js'
import type { RejectedQuote } from '../../core/summary.js'
import { cueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { attributeFrame, type Attribution } from './attribution.js'
import { cuesIn } from './cues.js'
import { kindOf, probabilityOf, reasonOf, type Features } from './decision.js'
import { carryOn } from './floating.js'
import { framesOf, markedOf } from './frames.js'
import type { Frame } from './items.js'
import { isSomebody, speakerOf } from './speaker.js'

/** Who said what. */
export const quotes = defineStage({
  name: 'quotes',
  description: 'what stands in quotation marks: said by whom, or a title, term or slogan',
  needs: ['structure', 'entities', 'references'],
  makes: 'quotes',
  options: z.strictObject({
    minConfidence: z.number().min(0).max(1).default(0.5).describe('a quote is given from this confidence on'),
    cues: z
      .array(z.string().regex(/^[a-z]+$/))
      .default([])
      .describe('further reporting verbs, in their base form'),
  }),
  create: ({ minConfidence, cues }) => {
    const lexicon = cueLexicon(cues)
    return ({ document, text, structure, entities, references }) => {
      const marked = markedOf(document.text, structure)
      const frames = framesOf(text, structure, marked, lexicon)
      const attributions: (Attribution | undefined)[] = []
      const features: Features[] = []
      for (const frame of frames) {
        const found = attributeFrame(document.text, frame, cuesIn(frame.items, lexicon))
        for (const [stretch, attribution] of found) attributions[stretch] = attribution
        frame.items.forEach((item, at) => {
          if (item.kind === 'stretch') {
            features[item.stretch] = featuresOf(
              document.text,
              marked.stretches[item.stretch]!,
              frame,
              at,
              found.get(item.stretch),
            )
          }
        })
      }
      const quotes: QuoteClaim[] = []
      const rejected: RejectedQuote[] = []
      const completed = carryOn(
        {
          text,
          structure,
          frames,
          lexicon,
          stretches: marked.stretches,
          isQuoteLike: (index) => probabilityOf(features[index]!) > 0.5,
          isSomebody: (range) => isSomebody(document.text, range, references),
        },
        attributions,
      )
      features.forEach((own, index) => {
        const attribution = completed[index]
        const stretch = marked.stretches[index]!
        const seen = { ...own, attribution }
        const confidence = probabilityOf(seen)
        if (confidence < minConfidence) {
          rejected.push({ span: spanOf(document.text, stretch.start, stretch.end), reason: reasonOf(seen) })
          return
        }
        quotes.push({
          start: stretch.start,
          end: stretch.end,
          kind: kindOf(seen),
          speaker: attribution?.source
            ? speakerOf(document.text, attribution.source, entities, references, attribution.strength)
            : null,
          cue: attribution?.cue ?? null,
          continues: null,
          confidence,
        })
      })
      return { quotes, rejected, reports: null, warnings: [] }
    }
  },
})

function featuresOf(
  text: string,
  stretch: { start: number; end: number },
  frame: Frame,
  at: number,
  attribution: Attribution | undefined,
): Features {
  const inner = text.slice(stretch.start, stretch.end).trim()
  const words = inner.split(/\s+/)
  const content = words.filter((word) => /^\p{L}/u.test(word) && word.length > 3)
  const capitals = content.filter((word) => /^\p{Lu}/u.test(word))
  return {
    words: words.length,
    capitalShare: content.length === 0 ? 0 : capitals.length / content.length,
    finite:
      /\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|should|must|may|might|do|does|did|'s|'re|'ve|'m|’s|’re|’ve|’m|n't|n’t)\b/i.test(
        inner,
      ),
    firstPerson: /\b(?:I|we|our|us|my|me|you|your)\b/i.test(inner),
    endsInside: /[.,!?…]$/.test(inner),
    startsCapital: /^\p{Lu}/u.test(inner),
    before: text.slice(Math.max(frame.start, stretch.start - 60), stretch.start - 1),
    after: text.slice(stretch.end + 1, stretch.end + 40),
    attribution: frame.items[at] ? attribution : undefined,
  }
}
