import { made, hasProperName, type Attribution, type Place } from './place.js'
import { sourceBefore } from './source.js'

/** What nobody but the one who feels it can tell. */
const FEELS =
  /^\P{L}{1,3}(?:\p{Ll}{2,12} ){0,2}(?:s[ck]eptical|concerned|worried|alarmed|disappointed|delighted|proud|excited|elated|honou?red|thrilled|saddened|surprised|shocked|appalled|confident|optimistic|pleased|happy|grateful|thankful|sorry|determined|convinced|hopeful|ashamed|frustrated|devastated|heartbroken|humbled|relieved|certain)\b/u

/** `Salmela is “very skeptical about a gain”`: a state of mind in somebody's own words. */
export function feeling({ text, items, at, floor }: Place): Attribution | null {
  if (at - floor < 2 || !/^(?:is|was|felt|feels)$/.test(items[at - 1]!.lower)) return null
  if (!FEELS.test(text.slice(items[at]!.start, items[at]!.start + 50))) return null
  const source = sourceBefore(items, at - 1, floor)
  const isPerson = source && (hasProperName(items, source) || /^s?he$/.test(items[source.from]!.lower))
  return isPerson ? made(items, 'within', source, null, 0.72, 'say') : null
}
