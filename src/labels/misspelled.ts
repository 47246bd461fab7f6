/** Each key that differs in one letter, in case or in marks from a known one that is not among the keys, with that one. */
export function misspelled(keys: readonly string[], known: readonly string[]): (readonly [string, string])[] {
  const missing = known.filter((one) => !keys.includes(one))
  return keys.flatMap((key) => {
    const meant = known.includes(key) ? undefined : missing.find((one) => isNear(lettersOf(key), lettersOf(one)))
    return meant === undefined ? [] : [[key, meant] as const]
  })
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '')
}

/** Of shorter words one letter makes quite another. */
const SHORTEST = 4

/** Whether a letter added, taken or changed makes one word of the other: all but one letter is in their common beginning and end. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST) return false
  let front = 0
  while (front < short.length && short[front] === long[front]) front++
  let back = 0
  while (back < short.length - front && short.at(-1 - back) === long.at(-1 - back)) back++
  return front + back >= long.length - 1
}
