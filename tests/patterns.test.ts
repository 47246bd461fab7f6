import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { composedPatterns, isBounded, writtenPatterns, type Pattern } from './helpers/patterns.js'

/**
 * Patterns whose search is quadratic in theory, each with the reason why its input is short.
 * An entry is the pattern's source; one that no longer stands in the code fails the second test.
 */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  '[\\p{L}\\p{M}.]+$': 'is given the last 40 units',
}

const patterns = writtenPatterns()

function verdict({ source, flags }: Pattern): string {
  const found = checkSync(source, flags, { timeout: 120_000, attackTimeout: 2_000 })
  return found.status === 'vulnerable' ? `vulnerable ${found.complexity.type}` : found.status
}

describe('regular expressions', () => {
  it('take time that grows with the text and no faster', { timeout: 1_800_000 }, () => {
    const known = new Map<string, string>()
    const wrong: string[] = []
    for (const pattern of patterns) {
      // A match of bounded length costs no more than a constant at each place.
      if (isBounded(pattern)) continue
      const key = `${pattern.source}/${pattern.flags}`
      if (!known.has(key)) known.set(key, verdict(pattern))
      const found = known.get(key)!
      if (found === 'safe' || (found === 'vulnerable polynomial' && pattern.source in SHORT_INPUT)) continue
      wrong.push(`${pattern.where}: ${found}: ${pattern.source}`)
    }
    expect(wrong).toEqual([])
  })

  it('that are put together from parts match stretches of bounded length only', async () => {
    const composed = await composedPatterns()
    expect(composed.length).toBeGreaterThan(0)
    expect(composed.filter((pattern) => !isBounded(pattern)).map(({ source }) => source)).toEqual([])
  })

  it.each(Object.entries(SHORT_INPUT))('the exception %s is still needed: %s', (source) => {
    expect(patterns.some((pattern) => pattern.source === source)).toBe(true)
  })
})
