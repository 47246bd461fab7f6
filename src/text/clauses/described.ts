import { afterMark } from './clause-marks.js'
import { isEmbedded, type Clause, type LeftSide } from './clause.js'
import { coreAt } from './phrases.js'
import type { VerbGroup } from './verb-groups.js'
import type { Word } from './word.js'

/** Longest words on what a company is and does, between its name and its verb. */
const LONGEST_DESCRIPTION = 60

/** "Telvano, a company that helps firms to sell, announced": the name that opens the sentence, where all verbs between hang on what it is. */
export function described(words: readonly Word[], verb: VerbGroup, earlier: readonly Clause[]): LeftSide | null {
  const first = earlier[0]
  if (!first || verb.start > LONGEST_DESCRIPTION || !/,/.test(words[verb.start]!.gap)) return null
  if (!earlier.every((clause) => isEmbedded(clause) || clause.verb.tense === 'gerund')) return null
  const start = afterMark(words, 0, first.verb.start)
  const name = coreAt(words, start, first.verb.start)
  if (!name || !words[name.head]!.capital || !opensDescription(words, name.end, first.verb.start)) return null
  return { subject: [name], marker: null, governor: -1, start }
}

/** A comma and a determiner behind a name, or behind its form and the brackets that follow it: "Group, LLC (NYSE: TLV), a leader". */
function opensDescription(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 6); index++) {
    const { gap, wordClass, capital } = words[index]!
    if (/[,)]/.test(gap) && wordClass === 'determiner') return true
    if (!capital && !/[()]/.test(gap)) return false
  }
  return false
}
