/**
 * Agreement of two annotators on one label for each item beyond what chance gives (Cohen 1960): 1 is full agreement, 0 that of chance.
 * Null where there is nothing to agree on, or where both give every item the same single label, which chance alone would.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const labels = [...new Set(pairs.flat())]
  const share = (side: 0 | 1, label: string) => pairs.filter((pair) => pair[side] === label).length / pairs.length
  const expected = labels.reduce((sum, label) => sum + share(0, label) * share(1, label), 0)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}
