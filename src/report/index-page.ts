import { dateInWords, rangeInWords } from './dates.js'
import { markup, type Html } from './html.js'
import type { Card, Dated, Overview } from './overview.js'
import { page } from './page.js'
import { releaseAddress } from './release-address.js'

const MOST_SPEAKERS = 30
const MOST_THEMES = 15
const MOST_MONTHS = 24
const MOST_DATED = 500

/** A folder of summaries to read in a browser: the releases with a search, and what stands across them. */
export function indexPage(overview: Overview, setAside: number): string {
  const cards = overview.cards.toSorted(newestFirst)
  return page({
    title: `${cards.length} releases`,
    style: INDEX_STYLE,
    script: INDEX_SCRIPT,
    body: markup`<header><h1>${cards.length} releases</h1>
        <p class="soft">${setAside > 0 && `${setAside} set aside, with their reasons in quarantine/ · `}<a href="#dates">dates</a> · <a href="#speakers">who is quoted</a> · <a href="#themes">themes over time</a></p>
      </header>
      <main>
        <p class="controls"><input type="search" id="search" placeholder="Search titles, people and themes ( / )" aria-label="Search"> <span class="soft" id="count" role="status"></span></p>
        <ol class="releases">${cards.map(row)}</ol>
        ${datesSection(overview.dated)}${speakersSection(overview)}${themesSection(overview)}
      </main>
      <dialog id="keys"><h2>Keys</h2><p>/ searches · j and k go through the releases · Enter opens · ? these keys · Esc closes</p></dialog>`,
  })
}

function newestFirst(a: Card, b: Card): number {
  const [left, right] = [a.date ?? '', b.date ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? -1 : 1
}

function row({ id, title, date, publisher, quotes, announcements, themes, search }: Card): Html {
  const origin = [date === null ? '' : dateInWords(date), publisher ?? ''].filter(Boolean).join(' · ')
  const found = [counted(announcements, 'announcement'), counted(quotes, 'quote'), themes.join(', ')]
    .filter(Boolean)
    .join(' · ')
  return markup`<li data-s="${search}"><a href="${releaseAddress(id)}">${title}</a><br><span class="soft">${[origin, found].filter(Boolean).join(' — ')}</span></li>`
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`
}

function datesSection(dated: readonly Dated[]): Html {
  if (dated.length === 0) return markup`<h2 id="dates">Dates</h2><p class="soft">No announcement has a day.</p>`
  const sorted = dated.toSorted((a, b) => (a.start === b.start ? (a.key < b.key ? -1 : 1) : a.start < b.start ? 1 : -1))
  return markup`<h2 id="dates">Dates</h2>
    <p class="soft">Announcements with a day, latest first; <a href="./announcements.ics">announcements.ics</a> is for calendars.</p>
    <table><tbody>${sorted
      .slice(0, MOST_DATED)
      .map(
        ({ id, type, title, start, end }) =>
          markup`<tr><th scope="row">${rangeInWords(start, end)}</th><td class="left"><span class="soft">${type}</span> <a href="${releaseAddress(id)}">${title}</a></td></tr>`,
      )}</tbody></table>`
}

function speakersSection({ speakers }: Overview): Html {
  const most = [...speakers]
    .sort(([a, left], [b, right]) => right.quotes - left.quotes || (a < b ? -1 : 1))
    .slice(0, MOST_SPEAKERS)
  const highest = most[0]?.[1].quotes ?? 1
  return markup`<h2 id="speakers">Who is quoted</h2>
    <p class="soft">Quotes are added up where full names are equal; one name may be two people, and one person two names.</p>
    <table><tbody>${most.map(([name, { quotes, releases }]) => markup`<tr><th scope="row">${name}</th><td class="left">${bar(quotes / highest)} ${counted(quotes, 'quote')} in ${counted(releases.size, 'release')}</td></tr>`)}</tbody></table>`
}

function bar(share: number): Html {
  return markup`<svg class="bar" width="120" height="12" viewBox="0 0 120 12" aria-hidden="true"><rect class="b" width="${Math.max(1, Math.round(share * 120))}" height="12"/></svg>`
}

function themesSection({ themes }: Overview): Html {
  const total = (months: ReadonlyMap<string, number>): number =>
    [...months.values()].reduce((sum, count) => sum + count, 0)
  const most = [...themes]
    .sort(([a, left], [b, right]) => total(right) - total(left) || (a < b ? -1 : 1))
    .slice(0, MOST_THEMES)
  const months = [...new Set(most.flatMap(([, counts]) => [...counts.keys()]))].sort().slice(-MOST_MONTHS)
  if (months.length === 0)
    return markup`<h2 id="themes">Themes over time</h2><p class="soft">No release has a date.</p>`
  return markup`<h2 id="themes">Themes over time</h2><p class="soft">Releases by month in which a theme is named with these words.</p>
    <div class="scroll"><table><thead><tr><th></th>${months.map((month) => markup`<th scope="col">${month}</th>`)}</tr></thead>
    <tbody>${most.map(([label, counts]) => markup`<tr><th scope="row">${label}</th>${months.map((month) => markup`<td>${counts.get(month) ?? ''}</td>`)}</tr>`)}</tbody></table></div>`
}

const INDEX_STYLE = `
a{color:var(--b)}
.releases{padding:0;list-style:none}
.releases li{padding:.5rem .6rem;border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 3.6rem;overflow-wrap:anywhere}
.releases li.at{background:var(--panel);border-left:4px solid var(--b)}
input[type=search]{width:min(32rem,100%)}
td.left,th[scope=row]{text-align:left;white-space:normal}
.bar{display:inline-block;vertical-align:-.1em}
dialog{color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:8px}
`

const INDEX_SCRIPT = `
const rows=[...document.querySelectorAll('.releases li')]
const search=document.getElementById('search')
const count=document.getElementById('count')
const keys=document.getElementById('keys')
let at=-1
search.addEventListener('input',()=>{
  const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown=0
  for(const row of rows){const hit=words.every(word=>row.dataset.s.includes(word));row.hidden=!hit;if(hit)shown++}
  count.textContent=words.length?shown+' found':''
})
const go=step=>{
  const visible=rows.filter(row=>!row.hidden)
  if(!visible.length)return
  const from=visible.indexOf(rows[at])
  const row=visible[Math.min(visible.length-1,Math.max(0,from+step))]
  rows[at]?.classList.remove('at');at=rows.indexOf(row);row.classList.add('at')
  row.querySelector('a').focus({preventScroll:true});row.scrollIntoView({block:'nearest'})
}
document.addEventListener('keydown',event=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return
  if(event.target===search){if(event.key==='Escape')search.blur();return}
  if(event.key==='/'){event.preventDefault();search.focus()}
  else if(event.key==='j')go(1)
  else if(event.key==='k')go(-1)
  else if(event.key==='?')keys.open?keys.close():keys.showModal()
})
`
