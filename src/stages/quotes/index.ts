import * as z from 'zod'
import { spanOf } from '../../core/span.js'
import type { QuoteClaim } from '../../core/layers.js'
import { defineStage } from '../../core/stage.js'
import type { RejectedQuote } from '../../core/summary.js'
import { cueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { castOf } from './cast.js'
import { continuesOf } from './continues.js'
import { kindOf, probabilityOf, reasonOf } from './decision.js'
import { markedOf } from './frames.js'
import { observe, type Observation } from './observe.js'
import { reportsIn } from './reports.js'
import { speakerOf } from './speaker.js'
import { markWarnings } from './warnings.js'

/** Without a letter or figure between its marks nothing was said. */
const A_WORD = /[\p{L}\p{N}]/u

/** Who said what. */
export const quotes = defineStage({
  name: 'quotes',
  description: 'what stands in quotation marks: said by whom, or a title, term or slogan',
  needs: ['structure', 'entities', 'references'],
  makes: 'quotes',
  options: z.strictObject({
    minConfidence: z.number().min(0).max(1).default(0.55).describe('a quote is given from this confidence on, 0 to 1'),
    cues: z
      .array(z.string().regex(/^[a-z]+$/))
      .default([])
      .describe('further reporting verbs, in their base form'),
    reports: z.boolean().default(false).describe('whether indirect speech (said that …) is given, too, as reports'),
  }),
  create: ({ minConfidence, cues, reports }) => {
    const lexicon = cueLexicon(cues)
    return (given) => {
      const { text } = given.document
      const marked = markedOf(text, given.structure)
      const observations = observe(given, marked, lexicon)
      const kept: Observation[] = []
      const rejected: RejectedQuote[] = []
      for (const observation of observations) {
        const { stretch, features } = observation
        const isQuote = probabilityOf(features) >= minConfidence && A_WORD.test(text.slice(stretch.start, stretch.end))
        if (isQuote) kept.push(observation)
        else rejected.push({ span: spanOf(text, stretch.start, stretch.end), reason: reasonOf(features) })
      }
      const cast = castOf(text, given)
      const claims = kept.map((one, index): QuoteClaim => ({
        start: one.stretch.start,
        end: one.stretch.end,
        kind: kindOf(one.features),
        speaker: speakerOf(cast, one.attribution),
        cue: one.attribution?.cue ?? null,
        continues: continuesOf(text, kept, index),
        confidence: probabilityOf(one.features),
      }))
      const indirect = reports ? reportsIn(given, marked, lexicon, cast) : null
      return { quotes: claims, rejected, reports: indirect, warnings: markWarnings(observations) }
    }
  },
})
