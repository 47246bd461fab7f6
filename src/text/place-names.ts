/** "HA NOI" is written "Ha Noi"; "Washington, D.C." and "USA" stay. */
export function tidyPlace(place: string): string {
  const words = place.replace(/\s+/g, ' ').replace(/\s\(/, ', ').replace(/\)$/, '')
  return words.replace(
    /\p{Lu}[\p{Lu}\p{M}’'‘-]{3,}|\b\p{Lu}{2,3}\b(?=\s\p{Lu}{2})|(?<=\p{Lu}{2}\s)\p{Lu}{2,3}\b/gu,
    (word) =>
      word.replace(/(\p{Lu})([\p{Lu}\p{M}]*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase()),
  )
}
