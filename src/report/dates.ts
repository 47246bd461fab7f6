const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) as people write it: `12 October 2023`. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const name = MONTHS[Number(month) - 1]
  if (!name) return iso
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** Two ISO dates as a range, what they share written once: `10–12 October 2023`. */
export function rangeInWords(start: string, end: string | null): string {
  if (end === null || end === start) return dateInWords(start)
  const from = dateInWords(start).split(' ')
  const to = dateInWords(end).split(' ')
  let shared = 0
  while (shared < from.length - 1 && from.at(-1 - shared) === to.at(-1 - shared)) shared++
  const left = from.slice(0, from.length - shared)
  return left.length === 1 ? `${left[0]}–${to.join(' ')}` : `${left.join(' ')} – ${to.join(' ')}`
}
