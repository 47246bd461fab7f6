import { dateInWords } from './dates.js'
import { markup, type Html } from './html.js'
import { searchFor } from './index-overviews.js'
import { counted } from './numbers.js'

const MOST_THEMES = 15
/** A longer time is shown by years. */
const MOST_MONTHS = 36

/** Releases by month (YYYY-MM). */
type Months = ReadonlyMap<string, number>

/** How often the themes that releases share are named, over time: a row of bars for each, all with one axis and one scale. */
export function themesSection(themes: ReadonlyMap<string, Months>): Html {
  const most = [...themes]
    .filter(([, months]) => total(months) > 1)
    .sort(([a, left], [b, right]) => total(right) - total(left) || (a < b ? -1 : 1))
    .slice(0, MOST_THEMES)
  if (most.length === 0)
    return markup`<h2 id="themes">Themes over time</h2><p class="soft">No theme is named in two releases that have a date.</p>`
  const periods = periodsOf(most.flatMap(([, months]) => [...months.keys()]))
  const rows = most.map(([label, months]) => ({ label, counts: countsBy(periods, months), releases: total(months) }))
  const highest = Math.max(...rows.flatMap(({ counts }) => counts))
  return markup`<h2 id="themes">Themes over time</h2>
    <p class="soft">Releases ${periods[0]!.length === 4 ? 'by year' : 'by month'} in which a theme is named with these words, ${dateInWords(periods[0]!)} to ${dateInWords(periods.at(-1)!)}.</p>
    <table><tbody>${rows.map(({ label, counts, releases }) => markup`<tr><th scope="row">${searchFor(label)}</th><td class="left">${bars(periods, counts, highest)}</td><td>${counted(releases, 'release')}</td></tr>`)}</tbody></table>`
}

function total(months: Months): number {
  return [...months.values()].reduce((sum, count) => sum + count, 0)
}

/** Every month from the first to the last, or every year where that is too many. */
function periodsOf(months: readonly string[]): string[] {
  const sorted = months.toSorted()
  const [first, last] = [indexOf(sorted[0]!), indexOf(sorted.at(-1)!)]
  const byYear = last - first >= MOST_MONTHS
  const step = byYear ? 12 : 1
  const from = byYear ? first - (first % 12) : first
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, index) => {
    const month = from + index * step
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    return byYear ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function indexOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1
}

function countsBy(periods: readonly string[], months: Months): number[] {
  const length = periods[0]!.length
  const counts = new Map<string, number>()
  for (const [month, count] of months) {
    const period = month.slice(0, length)
    counts.set(period, (counts.get(period) ?? 0) + count)
  }
  return periods.map((period) => counts.get(period) ?? 0)
}

const WIDTH = 288
const HEIGHT = 22

function bars(periods: readonly string[], counts: readonly number[], highest: number): Html {
  const step = WIDTH / periods.length
  const rectangles = counts.map((count, index) => {
    const height = Math.max(2, Math.round((HEIGHT * count) / highest))
    const place = markup`x="${(index * step).toFixed(1)}" width="${Math.max(1, step - 1).toFixed(1)}"`
    return count === 0
      ? null
      : markup`<rect class="b" ${place} y="${HEIGHT - height}" height="${height}"><title>${dateInWords(periods[index]!)}: ${count}</title></rect>`
  })
  const spoken = counts.flatMap((count, index) => (count === 0 ? [] : `${dateInWords(periods[index]!)} ${count}`))
  return markup`<svg role="img" aria-label="${spoken.join(', ')}" width="${WIDTH}" height="${HEIGHT + 1}" viewBox="0 0 ${WIDTH} ${HEIGHT + 1}"><line class="grid" x1="0" x2="${WIDTH}" y1="${HEIGHT + 0.5}" y2="${HEIGHT + 0.5}"/>${rectangles}</svg>`
}
