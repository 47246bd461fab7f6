/** A function of a word that keeps its answers, since texts repeat their words; all are let go where there are too many. */
export function remembered<T>(ask: (word: string) => T, most = 20_000): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const answer = ask(word)
    if (kept.size >= most) kept.clear()
    kept.set(word, answer)
    return answer
  }
}
