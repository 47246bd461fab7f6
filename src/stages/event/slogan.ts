import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { isEventHead, LONGEST_SENTENCE } from './heads.js'
import { allMatches } from '../../text/all-matches.js'

const BEHIND =
  /\b(?:theme|motto|slogan|tagline|banner|heading)s?\b[^“"«„‘.!?\n]{0,70}[“"«„‘]\s?([^”"»“’\n]{4,160}(?:’(?=[a-z])[^”"»“’\n]{1,80})?)\s?[”"»“’]/gi
/** "the conference, themed “…”". */
const THEMED =
  /\b(?:conference|congress|summit|forum|meeting|symposium|workshop|festival|seminar|celebrations?|event|convention|campaign|day|week|edition|exhibition|hackathon)\b[^“"«„‘.!?\n]{1,60}\bthemed[:,]? [“"«„‘]\s?([^”"»“’\n]{4,160}(?:’(?=[a-z])[^”"»“’\n]{1,80})?)\s?[”"»“’]/gi
const BEFORE =
  /[“"«„‘]([^”"»“\n]{4,140})[”"»“’],?\s(?:for (?:its|our)|as (?:its|our|the)|[–—-] this year[’']s|was (?:the|this year[’']s)|being the) (?:motto|theme|slogan)/gi

/** Words behind the first of a match that still say whose words they are: "the theme has not been fixed". */
const LEAD = 50
/** A motto that is only suggested, printed on something, or somebody else's. */
const OF_OTHERS =
  /\b(?:its watchword|film|song|sticker|placards?|posters?|suggest\p{Ll}{0,5}|has not been|next (?:year|edition))\b/u
/** The lines about a body give the body's own motto. */
const FOUNDED = /\b(?:was|were) (?:founded|established|set up) in\b/

/** The official theme or motto of the event. */
export function eventSlogan(text: string, view: string, { sentences, blocks }: Structure): Located | null {
  for (const sentence of sentences.slice(0, 60)) {
    const { kind, start: from, end: to } = blocks[sentence.block]!
    if (kind === 'boilerplate' || FOUNDED.test(view.slice(from, Math.min(to, from + LONGEST_SENTENCE)))) continue
    const words = view.slice(sentence.start, Math.min(sentence.end + 2, sentence.start + LONGEST_SENTENCE))
    if (!/\b(?:theme|motto|slogan|tagline|banner)/i.test(words)) continue
    const match = [...allMatches(BEHIND, words), ...allMatches(THEMED, words), ...allMatches(BEFORE, words)].find(
      ({ index }) => !OF_OTHERS.test(words.slice(0, index + LEAD)),
    )
    const slogan = match?.[1]?.replace(/[,.]$/, '')
    if (!match || !slogan || /^\/|\.(?:png|jpe?g|gif|svg|webp)$/i.test(slogan)) continue
    const start = sentence.start + match.index + match[0].indexOf(slogan)
    return { value: slogan.replace(/\s+/g, ' '), span: spanOf(text, start, start + slogan.length) }
  }
  return inHead(text, view, blocks)
}

const HEAD_BLOCKS = 6
const HEAD_SLOGAN = /^(?:([^"“”«»\n]{4,120}?)\s?[–—-]\s)?["“«„]([^"“”«»\n]{4,100})["”»“]$/u

/** "Teaching the Hand, Keeping the Heart" in marks, on a line of the head under or behind the name of an event. */
function inHead(text: string, view: string, blocks: Structure['blocks']): Located | null {
  let named = false
  for (const { kind, contentStart, end } of blocks.slice(0, HEAD_BLOCKS)) {
    if (kind === 'paragraph' && end - contentStart > LONGEST_HEAD) return null
    const words = view.slice(contentStart, end)
    for (const line of words.split('\n')) {
      const match = HEAD_SLOGAN.exec(line.trim())
      if (match && (named || namesEvent(match[1] ?? ''))) {
        const start = contentStart + words.indexOf(match[2]!)
        return { value: match[2]!, span: spanOf(text, start, start + match[2]!.length) }
      }
      named = namesEvent(line)
    }
  }
  return null
}

const LONGEST_HEAD = 200

function namesEvent(line: string): boolean {
  return line.split(/[\s,]+/).some((word) => isEventHead(word))
}
