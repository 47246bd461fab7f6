/** A gold item and a predicted one that may be the same; the ranks are compared in turn, larger first. */
export interface Candidate {
  readonly gold: number
  readonly predicted: number
  readonly ranks: readonly number[]
}

/** The predicted partner of each gold item, -1 where it has none, and the other way round. */
export interface Matching {
  readonly ofGold: readonly number[]
  readonly ofPredicted: readonly number[]
}

/**
 * One-to-one matching, the best candidates first, then in the order of gold, then of prediction.
 * @param similarity ranks of a pair, best largest; null where it does not match
 */
export function matchOneToOne<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  similarity: (gold: Gold, predicted: Predicted) => readonly number[] | null,
): Matching {
  const candidates: Candidate[] = []
  gold.forEach((one, index) =>
    predicted.forEach((other, position) => {
      const ranks = similarity(one, other)
      if (ranks) candidates.push({ gold: index, predicted: position, ranks })
    }),
  )
  candidates.sort(bestFirst)
  const ofGold = gold.map(() => -1)
  const ofPredicted = predicted.map(() => -1)
  for (const pair of candidates) {
    if (ofGold[pair.gold] !== -1 || ofPredicted[pair.predicted] !== -1) continue
    ofGold[pair.gold] = pair.predicted
    ofPredicted[pair.predicted] = pair.gold
  }
  return { ofGold, ofPredicted }
}

function bestFirst(a: Candidate, b: Candidate): number {
  for (const [index, rank] of a.ranks.entries()) {
    const difference = b.ranks[index]! - rank
    if (difference !== 0) return difference
  }
  return a.gold - b.gold || a.predicted - b.predicted
}
