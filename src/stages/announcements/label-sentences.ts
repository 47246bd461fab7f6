import type { Candidate } from './candidate.js'

/**
 * "Four people were elected to the board: Ann Lee, Jo Beck": where the words before the colon are a sentence, it tells the thing
 * and the day, and the names behind the colon who it is; one candidate in place of two.
 */
export function withLabelSentences(items: readonly Candidate[], told: readonly Candidate[]): Candidate[] {
  const labelled = new Map<number, Candidate>()
  for (const item of items) if (isSentence(item)) labelled.set(item.parsed.index, item)
  if (labelled.size === 0) return [...told, ...items]
  const toldOf = (item: Candidate): Candidate => {
    const before = told.filter((one) => isBefore(one, item))
    const what = before.find((one) => one.what !== null)?.what ?? null
    return { ...item, what, when: before.find((one) => one.when !== null)?.when ?? item.when }
  }
  return [
    ...told.filter((one) => {
      const item = labelled.get(one.parsed.index)
      return !item || !isBefore(one, item)
    }),
    ...items.map((item) => (labelled.get(item.parsed.index) === item ? toldOf(item) : item)),
  ]
}

/** A label with a verb of its own. */
function isSentence({ origin, parsed: { words, clauses }, who }: Candidate): boolean {
  const first = clauses[0]
  return origin === 'label' && first !== undefined && who !== null && words[first.verb.end - 1]!.end < who.start
}

/** The same news by the verb before the colon. */
function isBefore({ type, clause, parsed }: Candidate, item: Candidate): boolean {
  if (type !== item.type || clause === null || parsed.index !== item.parsed.index) return false
  return parsed.words[clause.verb.start]!.start < item.who!.start
}
