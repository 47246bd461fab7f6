const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of a duration such as `30s`, `5m` or `36h`; null for anything else, and for none at all. */
export function durationMs(text: string): number | null {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|[smhd])$/.exec(text)
  const value = match ? Number(match[1]) * UNITS[match[2]!]! : 0
  return value > 0 ? value : null
}

/** The longest time that a timer of Node can wait, 24.8 days: a longer one ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** How long a timer is to wait for a limit of any length: nothing of ours runs for more than three weeks. */
export function timerMs(limitMs: number): number {
  return Math.min(limitMs, LONGEST_TIMER_MS)
}

/** A duration as people write it, in its two largest units: `2 d 4 h`, `35 min`, `12 s`. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const first = parts.findIndex(([count]) => count > 0)
  if (first < 0) return '0 s'
  const shown = parts.slice(first, first + 2).filter(([count]) => count > 0)
  return shown.map(([count, unit]) => `${count} ${unit}`).join(' ')
}
