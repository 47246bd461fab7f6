/** The rows of several words among compromise's words. */
export function rowsOf(words: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(words).filter((word) => word.includes(' '))
}
