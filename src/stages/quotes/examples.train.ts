import type { Layers } from '../../core/layers.js'
import { documentOf } from '../../input/read.js'
import type { GoldRelease } from '../../labels/index.js'
import { loadPipeline } from '../../pipeline/load.js'
import { isSpeaker } from '../../score/quotes.js'
import { cueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { textService } from '../../text/service.js'
import { castOf } from './cast.js'
import { markedOf } from './frames.js'
import type { Example } from './logistic.train.js'
import { observe } from './observe.js'
import { speakerOf, evidenceFor } from './speaker.js'

/** The marked stretches of a labelled release as examples of quotations and none, and those that are quotations as examples of speakers found and not. */
export function examplesOf({ text, quotes: gold }: GoldRelease): { decisions: Example[]; speakers: Example[] } {
  const document = documentOf(text)
  const layers = loadPipeline('releases').analyse(document) as Layers
  const cast = castOf(text, layers)
  const observations = observe(
    { document, text: textService(text), ...layers },
    markedOf(text, layers.structure),
    cueLexicon(),
  )
  const decisions: Example[] = []
  const speakers: Example[] = []
  for (const { stretch, features, attribution } of observations) {
    const shares = (gold ?? []).map((quote) => ({ quote, share: shareOf(quote.span, stretch) }))
    const best = shares.sort((a, b) => b.share - a.share)[0]
    const isQuote = best !== undefined && best.share > 0.8
    if (isQuote || !best || best.share === 0) decisions.push({ features, isPositive: isQuote })
    const claim = speakerOf(cast, attribution)
    if (!isQuote || !claim || !attribution) continue
    speakers.push({
      features: evidenceFor(cast, attribution, claim),
      isPositive: isSpeaker(best.quote.speaker, claim.name),
    })
  }
  return { decisions, speakers }
}

function shareOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}
