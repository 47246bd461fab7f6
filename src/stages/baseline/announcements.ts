import * as z from 'zod'
import type { AnnouncementClaim } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { AnnouncementType } from '../../core/summary.js'

/** One bare pattern for each type; the first that fits a sentence counts. */
const PATTERNS: readonly (readonly [AnnouncementType, RegExp])[] = [
  ['next-edition', /\bnext (?:edition|conference|forum|summit|meeting|session)\b|\bwill be held\b/],
  ['launch', /\blaunch(?:ed|es)?\b/],
  ['agreement', /\bsign(?:ed|s)\b/],
  ['adoption', /\badopt(?:ed|s)\b/],
  ['publication', /\bpublish(?:ed|es)\b/],
  ['funding', /\b(?:pledged|granted|funded)\b|\$\d/],
  ['appointment', /\b(?:elected|appointed|named)\b/],
  ['award', /\b(?:award|prize|medal)\b/],
  ['commitment', /\bcommitted to\b/],
  ['call', /\b(?:deadline|applications|registration)\b/],
]

/** Announcements by one verb or noun for each type. */
export const baselineAnnouncements = defineStage({
  name: 'baseline-announcements',
  description: 'floor: sentences with a verb or noun of announcing, one bare pattern for each type',
  needs: ['structure'],
  makes: 'announcements',
  options: z.strictObject({}),
  create:
    () =>
    ({ document: { text }, structure }) =>
      structure.sentences.flatMap((sentence) => {
        const words = text.slice(sentence.start, sentence.end)
        const found = PATTERNS.find(([, pattern]) => pattern.test(words))
        return found ? [claimOf(found[0], sentence)] : []
      }),
})

function claimOf(type: AnnouncementType, { start, end }: Range): AnnouncementClaim {
  return {
    type,
    evidence: { start, end },
    who: null,
    what: null,
    when: null,
    until: null,
    where: null,
    entity: null,
    confidence: 0.5,
  }
}
