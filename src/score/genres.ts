import { sumCounts, type Counts } from './counts.js'
import type { DocumentScore } from './document.js'

/** Sums of counts over the documents of each genre, in alphabetical order; documents without one are left out. */
export function countsByGenre(
  documents: readonly DocumentScore[],
): Record<string, { documents: number; counts: Counts }> {
  const genres = [...new Set(documents.map(({ genre }) => genre))].filter((genre) => genre !== null).sort()
  return Object.fromEntries(
    genres.map((genre) => {
      const inside = documents.filter((one) => one.genre === genre)
      return [genre, { documents: inside.length, counts: sumCounts(inside.map(({ counts }) => counts)) }]
    }),
  )
}
