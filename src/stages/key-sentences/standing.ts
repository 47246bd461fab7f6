/** What a sentence loses for each way in which it does not stand by itself: a factor. */
const FAULTS: readonly (readonly [RegExp, number])[] = [
  /** It goes on from a sentence that the reader does not have before him. */
  [
    /^["“']?(?:This|These|That|Those|Such|It|He|She|They|Its|His|Her|Their|Another|Both|So|But|And|Yet|Also|However|Moreover|Furthermore|Therefore|Instead|Meanwhile|There|Here|In addition|As such|For example|For instance|At the same time|On the other hand)\b/,
    0.6,
  ],
  /** A list follows that is left out. */
  [/[:;]\s*$/, 0.4],
  /** A footnote, a list of links, a label (*MISSION: …*). */
  [/^(?:\*{1,3}\s|\d{1,2}\)\s|\p{Lu}{4,20}(?: \p{Lu}{2,20}){0,3}:\s)/u, 0.4],
  [/https?:\/\/\S{12}|\bwww\.|@\w/, 0.7],
  /** Somebody's words in the first person, without a name of whoever says them. */
  [/^["“](?=[^"“”]{0,400}["“”]?$)(?=[^"“”]{0,300}\b(?:I|we|our|my|us)\b)/i, 0.7],
]
const FEW_WORDS = 9
const FEWEST_WORDS = 5

/** How well a sentence can be read alone: 1 where nothing is missing, 0 where it is none. */
export function standing(sentence: string): number {
  const words = sentence.trim().split(/\s+/, FEW_WORDS).length
  if (words < FEWEST_WORDS) return 0
  return FAULTS.reduce(
    (left, [fault, factor]) => (fault.test(sentence) ? left * factor : left),
    words < FEW_WORDS ? 0.8 : 1,
  )
}
