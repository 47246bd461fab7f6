import type { Range } from '../core/span.js'
import type { TaggedToken, TextService, Token } from '../core/text-service.js'
import { plainView } from './markup.js'
import { stem } from './stem.js'
import { tagSentences } from './tagger.js'
import { tokenize } from './tokens.js'

/** The shared analysis of one text: tags are worked out when first asked for, many sentences at once, and kept. */
export function textService(text: string): TextService {
  const view = plainView(text)
  const tagged = new Map<number, readonly TaggedToken[]>()
  const tokens = new Map<number, readonly Token[]>()
  return {
    text,
    stem,
    tokens(range) {
      return kept(tokens, range, () => tokenize(view, range))
    },
    tag(sentences) {
      const missing = sentences.filter((sentence) => !tagged.has(keyOf(sentence)))
      tagSentences(view, missing).forEach((words, index) => tagged.set(keyOf(missing[index]!), words))
      return sentences.map((sentence) => tagged.get(keyOf(sentence))!)
    },
  }
}

function kept<T>(known: Map<number, T>, range: Range, make: () => T): T {
  const key = keyOf(range)
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

/** Exact for texts of up to 67 million code units. */
function keyOf(range: Range): number {
  return range.start * 2 ** 26 + range.end
}
