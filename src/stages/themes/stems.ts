import type { TextService } from '../../core/text-service.js'
import { foldedWords } from '../../text/fold.js'

/** Stems of what may be several words in one, such as `state-owned`; plain letters, which most words are, need no folding. */
export function stemsOf(text: TextService, word: string): readonly string[] {
  if (/^[A-Za-z]+$/.test(word)) return [text.stem(word)]
  return foldedWords(word).map((one) => text.stem(one))
}
