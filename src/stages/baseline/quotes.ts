import * as z from 'zod'
import type { Entities, QuoteClaim, SpeakerClaim } from '../../core/layers.js'
import { firstStartingFrom, type Range, type Span } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'

/** A stretch between double quotation marks within one line. */
const QUOTE = /[“"]([^“”"\n]{1,600})[”"]/g
const SAID = /\b(?:said|says|added|told|stated|noted|explained|remarked|stressed|emphasi[sz]ed)\b/
/** How far from the quote the said-verb may stand, and the name from the quote, in code units. */
const REACH = 120
/** Shorter stretches in marks are mostly titles and terms. */
const FEWEST_WORDS = 3

/** Quotes by marks, spoken by the nearest name beside a said-verb. */
export const baselineQuotes = defineStage({
  name: 'baseline-quotes',
  description: 'floor: what stands in double quotation marks, by the nearest name beside a said-verb',
  needs: ['entities'],
  makes: 'quotes',
  options: z.strictObject({}),
  create:
    () =>
    ({ document: { text }, entities }) => {
      const names = namesOf(entities)
      const quotes = [...text.matchAll(QUOTE)]
        .filter((match) => match[1]!.trim().split(/\s+/).length >= FEWEST_WORDS)
        .map((match) => quoteOf(text, match.index + 1, match.index + 1 + match[1]!.length, names))
      return { quotes, rejected: [], reports: null, warnings: [] }
    },
})

interface Name extends Span {
  readonly person: number
}

function namesOf({ people }: Entities): Name[] {
  return people
    .flatMap(({ mentions }, person) => mentions.map((mention) => ({ ...mention, person })))
    .sort((a, b) => a.start - b.start)
}

function quoteOf(text: string, start: number, end: number, names: readonly Name[]): QuoteClaim {
  const around = [
    { start: Math.max(0, start - 1 - REACH), end: start - 1 },
    { start: end + 1, end: Math.min(text.length, end + 1 + REACH) },
  ]
  const spoken = around.filter((side) => text.slice(side.start, side.end).search(SAID) >= 0)
  const speaker = spoken.map((side) => nearest(names, side, { start, end })).find((name) => name !== null) ?? null
  return {
    start,
    end,
    kind: 'direct',
    speaker: speaker && claimOf(speaker),
    cue: null,
    continues: null,
    confidence: 0.5,
  }
}

/** The name inside the stretch beside the quote that stands nearest to it. */
function nearest(names: readonly Name[], side: Range, quote: Range): Name | null {
  let best: Name | null = null
  for (let index = firstStartingFrom(names, side.start); index < names.length; index++) {
    const name = names[index]!
    if (name.end > side.end) break
    if (!best || distance(name, quote) < distance(best, quote)) best = name
  }
  return best
}

function distance(a: Range, b: Range): number {
  return Math.max(a.start - b.end, b.start - a.end)
}

function claimOf(name: Name): SpeakerClaim {
  const entity = { kind: 'person', index: name.person } as const
  return { entity, name: name.text, mention: { start: name.start, end: name.end }, confidence: 0.5 }
}
