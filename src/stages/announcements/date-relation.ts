/** How a date stands to the day of the release: days, months and years apart. */
export function dateRelation(value: string | null, anchor: string | null): string {
  if (value === null) return 'none'
  if (anchor === null) return 'unknown'
  const shared = Math.min(value.length, anchor.length)
  const [date, day] = [value.slice(0, shared), anchor.slice(0, shared)]
  if (date > day) return 'future'
  if (date === day) return 'same'
  return Date.parse(anchor) - Date.parse(value) < 15 * 86_400_000 ? 'recent' : 'past'
}
