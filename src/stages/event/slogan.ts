import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { LONGEST_SENTENCE } from './heads.js'

const BEHIND =
  /\b(?:theme|motto|slogan|tagline|banner|heading)s?\b[^“"«„‘.!?\n]{0,70}[“"«„‘]\s?([^”"»“’\n]{4,160}(?:’[^”"»“’\n]{1,80})?)\s?[”"»“’]/gi
const BEFORE =
  /[“"«„‘]([^”"»“\n]{4,140})[”"»“’],?\s(?:for its|as its|[–—-] this year[’']s|was (?:the|this year[’']s)|being the) (?:motto|theme|slogan)/gi

/** The official theme or motto of the event. */
export function eventSlogan(text: string, view: string, { sentences, blocks }: Structure): Located | null {
  for (const sentence of sentences.slice(0, 60)) {
    if (blocks[sentence.block]!.kind === 'boilerplate') continue
    const words = view.slice(sentence.start, Math.min(sentence.end + 2, sentence.start + LONGEST_SENTENCE))
    if (!/\b(?:theme|motto|slogan|tagline|banner)/i.test(words)) continue
    const match = [...words.matchAll(BEHIND), ...words.matchAll(BEFORE)].find(
      ({ index }) => !/\b(?:its watchword|film|song)\b/.test(words.slice(0, index)),
    )
    const slogan = match?.[1]?.replace(/[,.]$/, '')
    if (!match || !slogan) continue
    const start = sentence.start + match.index + match[0].indexOf(slogan)
    return { value: slogan.replace(/\s+/g, ' '), span: spanOf(text, start, start + slogan.length) }
  }
  return null
}
