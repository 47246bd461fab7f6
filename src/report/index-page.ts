import { addressOf } from './address.js'
import { dateInWords, rangeInWords } from './dates.js'
import { markup, type Html } from './html.js'
import { datesSection, speakersSection } from './index-overviews.js'
import { INDEX_SCRIPT } from './index-page-script.js'
import { INDEX_STYLE } from './index-page-style.js'
import { themesSection } from './index-themes.js'
import { counted } from './numbers.js'
import type { Card, Overview } from './overview.js'
import { page } from './page.js'

/** A folder of summaries to read in a browser: the releases with a search, and what stands across them. */
export function indexPage(overview: Overview, setAside: number): string {
  const cards = overview.cards.toSorted(newestFirst)
  const heading = counted(cards.length, 'release') || 'No release'
  return page({
    title: heading,
    style: INDEX_STYLE,
    script: INDEX_SCRIPT,
    body: markup`<header><h1>${heading}</h1>
        <p class="soft">${[period(cards), setAside > 0 && `${setAside} set aside, with their reasons in quarantine/`].filter(Boolean).join(' · ')}</p>
        <nav class="controls"><a href="#dates">Dates</a> <a href="#speakers">Who is quoted</a> <a href="#themes">Themes over time</a></nav>
      </header>
      <main>
        <p class="controls find"><input type="search" id="search" placeholder="Search titles, people and themes" aria-label="Search"> <kbd>/</kbd> <span class="soft" id="count" role="status"></span></p>
        <ol class="releases">${cards.map(row)}</ol>
        ${datesSection(overview.dated)}${speakersSection(overview)}${themesSection(overview.themes)}
      </main>
      <dialog id="keys"><h2>Keys</h2><dl>${KEYS.map(([key, meaning]) => markup`<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`)}</dl></dialog>`,
  })
}

const KEYS = [
  ['/', 'search'],
  ['j k', 'next and previous release'],
  ['Enter', 'opens it'],
  ['?', 'these keys'],
  ['Esc', 'closes, and leaves the search'],
] as const

function newestFirst(a: Card, b: Card): number {
  const [left, right] = [a.date ?? '', b.date ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? -1 : 1
}

/** From the first to the last day of publication. */
function period(newestFirst: readonly Card[]): string {
  const dates = newestFirst.flatMap(({ date }) => date ?? [])
  return dates.length === 0 ? '' : rangeInWords(dates.at(-1)!, dates[0]!)
}

function row({ id, title, date, publisher, quotes, announcements, themes, search }: Card): Html {
  const found = [
    publisher === title ? '' : (publisher ?? ''),
    counted(announcements, 'announcement'),
    counted(quotes, 'quote'),
    themes.join(', '),
  ]
  return markup`<li data-s="${search}"><span class="soft">${date !== null && dateInWords(date)}</span><div><a href="${addressOf(id)}">${title}</a><br><span class="soft">${found.filter(Boolean).join(' · ')}</span></div></li>`
}
