const MOST_KEPT = 20_000

/** A function of a word that keeps its answers, since texts repeat their words. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const answer = ask(word)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, answer)
    return answer
  }
}
