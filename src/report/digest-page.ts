import { addressOf } from './address.js'
import { headlineOf, heldBackLine, timeInWords, type Digest, type Edition, type ReleaseNews } from './digest.js'
import { originLine, releaseClaims } from './digest-html.js'
import { markup, type Html } from './html.js'
import { page } from './page.js'

/** The digest to read in a browser: the newest edition first, each claim in the words that it rests on. */
export function digestPage({ title, timeZone, editions, heldBack }: Digest, hasPage: (id: string) => boolean): string {
  const held = heldBackLine(heldBack, timeZone)
  return page({
    title,
    style: STYLE,
    script: SCRIPT,
    body: markup`<header><h1>${title}</h1>
      ${editions.length === 0 && markup`<p>Nothing new so far.</p>`}
      ${held !== null && markup`<p class="notice">${held}.</p>`}
      ${editions.length > 0 && controls(editions)}</header>
      <main>${editions.map((edition, index) => editionPart(edition, timeZone, hasPage, index === 0))}</main>`,
  })
}

function controls(editions: readonly Edition[]): Html {
  const releases = editions.reduce((sum, edition) => sum + edition.releases.length, 0)
  return markup`<p class="controls"><input type="search" id="search" placeholder="Search ${releases} releases" aria-label="Search"> <span class="soft">/ searches · j and k go through releases</span></p>`
}

function editionPart(edition: Edition, timeZone: string, hasPage: (id: string) => boolean, newest: boolean): Html {
  const headline = headlineOf(edition)
  return markup`<section><h2>${headline.charAt(0).toUpperCase() + headline.slice(1)}</h2>
    <p class="soft">${newest && 'Newest · '}<time datetime="${edition.at}">${timeInWords(edition.at, timeZone)}</time></p>
    ${edition.releases.map((release) => releasePart(release, hasPage(release.id)))}
    ${edition.more > 0 && markup`<p class="soft">And ${edition.more} further releases.</p>`}</section>`
}

function releasePart(release: ReleaseNews, linked: boolean): Html {
  const { id, title } = release
  return markup`<article tabindex="-1"><h3>${linked ? markup`<a href="${addressOf(id)}">${title}</a>` : title}</h3>
    <p class="soft">${originLine(release)}</p>
    ${releaseClaims(release, linked ? '' : null)}</article>`
}

const STYLE = `
:root{--quote:#0060a0;--announcement:#b8500a}
@media (prefers-color-scheme:dark){:root{--quote:#6cb8f0;--announcement:#f0a04b}}
body{max-width:46rem}
article{padding:.5rem 0 1rem;border-radius:6px}
article:focus,article:focus-visible{outline:3px solid var(--b);outline-offset:8px}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.15em}
a:hover,a:focus{text-decoration-color:currentColor}
.claim{border-left:4px solid;padding:.1rem .8rem;margin:.6rem 0;overflow-wrap:anywhere}
.claim p{margin:.15rem 0}
.announcement{border-left-color:var(--announcement)}
.quote{border-left-color:var(--quote);border-left-style:double}
.label{font-size:.8rem;font-weight:650;text-transform:uppercase;letter-spacing:.03em;color:var(--announcement)}
.notice{border-left:5px solid var(--bad);padding-left:.8rem}
@media print{article{break-inside:avoid}}
`

/** Searches, and goes from release to release by keys. */
const SCRIPT = `
const search=document.getElementById('search')
const articles=[...document.querySelectorAll('article')]
search?.addEventListener('input',()=>{
  const wanted=search.value.toLowerCase()
  for(const article of articles)article.hidden=!article.textContent.toLowerCase().includes(wanted)
  for(const section of document.querySelectorAll('section'))section.hidden=[...section.querySelectorAll('article')].every(one=>one.hidden)
})
const go=step=>{
  const shown=articles.filter(one=>!one.hidden)
  const at=shown.indexOf(document.activeElement.closest('article'))
  shown[Math.max(0,Math.min(shown.length-1,at+step))]?.focus()
}
document.addEventListener('keydown',event=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return
  if(document.activeElement===search){if(event.key==='Escape')search.blur();return}
  if(event.key==='/'){event.preventDefault();search?.focus()}
  else if(event.key==='j')go(1)
  else if(event.key==='k')go(-1)
})
`
