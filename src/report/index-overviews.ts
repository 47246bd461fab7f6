import { addressOf } from './address.js'
import { rangeInWords } from './dates.js'
import { markup, type Html } from './html.js'
import { counted } from './numbers.js'
import type { Dated, Overview } from './overview.js'

const MOST_SPEAKERS = 30
const MOST_DATED = 500

/** Announcements that have a day, latest first. */
export function datesSection(dated: readonly Dated[]): Html {
  if (dated.length === 0) return markup`<h2 id="dates">Dates</h2><p class="soft">No announcement has a day.</p>`
  const sorted = dated.toSorted((a, b) => (a.start === b.start ? (a.key < b.key ? -1 : 1) : a.start < b.start ? 1 : -1))
  return markup`<h2 id="dates">Dates</h2>
    <p class="soft">Announcements with a day, latest first; <a href="./announcements.ics">announcements.ics</a> is for calendars.</p>
    <table><tbody>${sorted
      .slice(0, MOST_DATED)
      .map(
        ({ id, claim, type, title, start, end }) =>
          markup`<tr><th scope="row">${rangeInWords(start, end)}</th><td class="left"><span class="soft">${type}</span> <a href="${addressOf(id, claim)}">${title}</a></td></tr>`,
      )}</tbody></table>`
}

/** Words that fill the search when they are followed. */
export function searchFor(words: string): Html {
  return markup`<a href="#q=${encodeURIComponent(words.replace(/\p{Cs}/gu, ' '))}">${words}</a>`
}

/** Who is quoted most. */
export function speakersSection({ speakers }: Overview): Html {
  if (speakers.size === 0)
    return markup`<h2 id="speakers">Who is quoted</h2><p class="soft">No quote has a named speaker.</p>`
  const most = [...speakers]
    .sort(([a, left], [b, right]) => right.quotes - left.quotes || (a < b ? -1 : 1))
    .slice(0, MOST_SPEAKERS)
  const highest = most[0]![1].quotes
  return markup`<h2 id="speakers">Who is quoted</h2>
    <p class="soft">Quotes are added up where full names are equal; one name may be two people, and one person two names.</p>
    <table><tbody>${most.map(([name, { quotes, releases }]) => markup`<tr><th scope="row">${searchFor(name)}</th><td class="left">${bar(quotes / highest)} ${counted(quotes, 'quote')} in ${counted(releases.size, 'release')}</td></tr>`)}</tbody></table>`
}

function bar(share: number): Html {
  return markup`<svg class="bar" width="120" height="12" viewBox="0 0 120 12" aria-hidden="true"><rect class="b" width="${Math.max(1, Math.round(share * 120))}" height="12"/></svg>`
}
