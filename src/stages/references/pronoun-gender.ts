import type { Gender } from '../../core/layers.js'

/** What a pronoun tells of whom it stands for: *he*, *himself*, *hers*; null for *they* and *its*. */
export function genderOfPronoun(word: string): Gender | null {
  if (/^(?:he$|hi)/i.test(word)) return 'masculine'
  return /^(?:she|her)/i.test(word) ? 'feminine' : null
}
