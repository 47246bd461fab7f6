import type { Candidate } from './candidate.js'

/**
 * "Four people were elected to the board: Ann Lee, Jo Beck": where the words before the colon are a sentence, it tells the thing
 * and the day, and the names behind the colon who it is; one candidate in place of two.
 */
export function withLabelSentences(items: readonly Candidate[], told: readonly Candidate[]): Candidate[] {
  const labelled = new Map<number, Candidate>()
  for (const item of items) if (isSentence(item)) labelled.set(item.parsed.index, item)
  if (labelled.size === 0) return [...told, ...items]
  const merged = new Map<Candidate, Candidate>(
    [...labelled.values()].map((item) => [item, { ...item, what: null, when: null }]),
  )
  const left = told.filter((one) => {
    const item = labelled.get(one.parsed.index)
    if (!item || !isBefore(one, item)) return true
    const known = merged.get(item)!
    merged.set(item, { ...known, what: known.what ?? one.what, when: known.when ?? one.when })
    return false
  })
  return [...left, ...items.map((item) => withOwnDay(merged.get(item), item))]
}

/** What the words before the colon told; the day of the item where they tell none. */
function withOwnDay(merged: Candidate | undefined, item: Candidate): Candidate {
  return merged ? { ...merged, when: merged.when ?? item.when } : item
}

/** A label with a verb of its own. */
function isSentence({ origin, parsed: { words, clauses }, who }: Candidate): boolean {
  const first = clauses[0]
  return origin === 'label' && first !== undefined && who !== null && words[first.verb.end - 1]!.end < who.start
}

/** The same news by the verb before the colon, for two candidates of one sentence. */
function isBefore({ type, clause, parsed }: Candidate, item: Candidate): boolean {
  if (type !== item.type || clause === null) return false
  return parsed.words[clause.verb.start]!.start < item.who!.start
}
