import type { Range } from '../../core/span.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isRole } from '../../text/lexicon/roles.js'
import type { Floating } from './introduction.js'
import { outerEnd } from './items.js'
import type { Attribution } from './place.js'
import { isTitle } from './proper-name.js'

const LONGEST_LINE = 110
const FEWEST_WORDS = 5
/** A name of two to five words, and what tells of it behind a comma, a bracket, a dash or on the next line. */
const NAME_LINE =
  /^[\s*_>~]{0,8}((?:\p{Lu}[\p{L}.’'-]{0,20}|de|van|der|von|bin|al|da|la)(?: (?:\p{Lu}[\p{L}.’'-]{0,20}|de|van|der|von|bin|al|da|la)){1,4})[*_]{0,2}(?:\s?[,|(\n–—-][^"“”]{0,100}|\s{0,3})$/u
/** What a sentence about somebody has and a line that names him has not. */
const TELLS = /\b(?:said|says|was|is|are|were|has|have|will|would)\b|[.!?:]\s{0,3}$/

/** A testimonial's name on the line below its words or right behind them, without a dash: `“…” ¶ Aino Salmela, Harbour Committee`. */
export function nameBelow(given: Floating, block: number, stretch: number): Attribution | undefined {
  const { text, structure, stretches } = given
  const { blocks } = structure
  const own = blocks[block]!
  const { open, start, end } = stretches[stretch]!
  if (open.start - own.contentStart > 2 || !isLong(text.text.slice(start, end))) return undefined
  const close = outerEnd(stretches[stretch]!)
  const source = own.end - close > 3 ? nameIn(given, { start: close, end: own.end }) : lineBelow(given, block)
  return source && { pattern: 'signature', source, cue: null, cueClass: null, named: true, strength: 0.75 }
}

function isLong(words: string): boolean {
  return words.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS
}

/** The name in the block below, where the run of words and names begins with words: else each name stands above its words. */
function lineBelow(given: Floating, block: number): Range | undefined {
  const next = given.structure.blocks[block + 1]
  if (!next || next.kind === 'contact') return undefined
  const name = nameIn(given, next)
  return name && !openings(given)[block] ? name : undefined
}

const OPENINGS = new WeakMap<Floating, readonly boolean[]>()

/** For each block that words stand in, whether the run of names and words that it belongs to opens with a name. */
function openings(given: Floating): readonly boolean[] {
  const known = OPENINGS.get(given)
  if (known) return known
  const { text, structure } = given
  const { blocks } = structure
  const opens: boolean[] = []
  for (let at = 0; at < blocks.length; at++) {
    const isBelowName = at > 0 && nameIn(given, blocks[at - 1]!) !== undefined
    const goesOn = isBelowName && at > 1 && /["“]/.test(text.text[blocks[at - 2]!.start]!)
    opens.push(goesOn ? opens[at - 2]! : isBelowName)
  }
  OPENINGS.set(given, opens)
  return opens
}

function nameIn({ text, isPersonNamed }: Floating, { start, end }: Range): Range | undefined {
  if (end - start > LONGEST_LINE) return undefined
  const line = text.text.slice(start, end)
  const name = TELLS.test(line) ? undefined : NAME_LINE.exec(line)?.[1]
  if (!name) return undefined
  const from = start + line.indexOf(name)
  const range = { start: from, end: from + name.length }
  const isKnown = isPerson(name) || isFollowedByRole(text.text.slice(range.end, end)) || isPersonNamed(range)
  return isKnown ? range : undefined
}

function isPerson(name: string): boolean {
  const words = name.split(' ')
  const own = words.filter((word) => !isTitle(word))
  if (own.length === 0 || words.length < 2) return false
  const behindTitle = words[words.findLastIndex(isTitle) + 1]
  return (
    isFirstName(own[0]!) ||
    (own.length < words.length && (isTitle(words[0]!) || (behindTitle !== undefined && isFirstName(behindTitle))))
  )
}

/** *…, CTO, Quay Works*, *…, research analyst for Asia*. */
function isFollowedByRole(rest: string): boolean {
  const words = /^,\s((?:[\p{L}’'&-]{2,20}\s?){1,4})/u.exec(rest)?.[1]?.trim().split(' ') ?? []
  return words.some((word) => isRole(word) || (isTitle(word) && /^\p{Lu}{2,4}$/u.test(word)))
}

/** A name on the line above its words, where names stand above the words from the first on: *Aino Salmela* ¶ *“…”*. */
export function nameAbove(given: Floating, block: number, stretch: number): Attribution | undefined {
  const { structure, stretches } = given
  const [own, above] = [structure.blocks[block]!, structure.blocks[block - 1]]
  if (!above || above.kind === 'contact' || above.kind === 'title') return undefined
  if (stretches[stretch]!.open.start - own.contentStart > 2 || !openings(given)[block]) return undefined
  const source = nameIn(given, above)
  return source && { pattern: 'label', source, cue: null, cueClass: null, named: true, strength: 0.7 }
}
