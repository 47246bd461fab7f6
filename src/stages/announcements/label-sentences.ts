import type { Candidate } from './candidate.js'

/**
 * "Four people were elected to the board: Ann Lee, Jo Beck": where the words before the colon are a sentence, it tells the thing,
 * and the names behind the colon who it is; one candidate in place of two.
 */
export function withLabelSentences(items: readonly Candidate[], told: readonly Candidate[]): Candidate[] {
  const labelled = new Map<number, Candidate>()
  for (const item of items) if (isSentence(item)) labelled.set(item.parsed.index, item)
  if (labelled.size === 0) return [...told, ...items]
  const thingOf = (item: Candidate): Candidate['what'] =>
    told.find((one) => one.what !== null && isBefore(one, item))?.what ?? null
  return [
    ...told.filter((one) => {
      const item = labelled.get(one.parsed.index)
      return !item || !isBefore(one, item)
    }),
    ...items.map((item) => (labelled.get(item.parsed.index) === item ? { ...item, what: thingOf(item) } : item)),
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
