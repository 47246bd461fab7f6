import { isReadAloud } from '../../text/lexicon/writings.js'
import type { Item } from './items.js'
import { isComma, phraseStarting, type Places } from './phrase.js'
import { sourceAfter, sourceBefore } from './source.js'

const FARTHEST_NOUN = 30
const FARTHEST_WRITER = 10
const SENDS = /^(?:sent|send|sends|wrote|written|writes|posted|left|mailed|signed)$/

/**
 * Who wrote what is read aloud: *she read out a letter that a widow had sent*, *a text message from a driver*. Whoever
 * reads the words of another is not their speaker. Null where no letter or the like is spoken of between `floor` and `at`;
 * the noun itself where its writer is not told.
 */
export function writerOf(items: readonly Item[], floor: number, at: number): Places | null {
  for (let noun = at - 1; noun >= floor && at - noun < FARTHEST_NOUN; noun--) {
    const item = items[noun]!
    if (item.kind !== 'word' || item.tags.has('Verb') || !isReadAloud(item.text)) continue
    return (
      ownedBy(items, noun, floor) ??
      writerBehind(items, noun, at) ??
      senderBefore(items, noun, floor) ?? { from: noun, to: noun + 1 }
    )
  }
  return null
}

/** *her last letter*, *the widow's note*: the phrase whole, for its owner. */
function ownedBy(items: readonly Item[], noun: number, floor: number): Places | null {
  for (let from = noun - 1; from >= floor && noun - from <= 4; from--) {
    if (/^(?:his|her|its|their)$|['’]s$/.test(items[from]!.lower)) return { from, to: noun + 1 }
    if (items[from]!.kind !== 'word' || /^(?:an?|the|this|that)$/.test(items[from]!.lower)) return null
  }
  return null
}

/** *from X*, *sent to him by X*, *that X had sent*. */
function writerBehind(items: readonly Item[], noun: number, at: number): Places | null {
  const end = Math.min(at, noun + FARTHEST_WRITER)
  for (let next = noun + 1; next < end; next++) {
    const { lower } = items[next]!
    if (/^(?:from|by)$/.test(lower)) return sourceAfter(items, next + 1, at)
    if (!/^(?:that|which)$/.test(lower)) continue
    const writer = phraseStarting(items, next + 1, at)
    if (writer && items.slice(writer.to, writer.to + 3).some((item) => SENDS.test(item.lower))) return writer
  }
  return null
}

/** *She had sent a postcard*. */
function senderBefore(items: readonly Item[], noun: number, floor: number): Places | null {
  for (let verb = noun - 1; verb > floor && noun - verb <= 5 && !isComma(items[verb]); verb--) {
    if (SENDS.test(items[verb]!.lower)) return sourceBefore(items, verb, floor)
  }
  return null
}
