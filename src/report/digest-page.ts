import {
  headlineOf,
  heldBackLine,
  releaseLink,
  timeInWords,
  type Digest,
  type Edition,
  type ReleaseNews,
} from './digest.js'
import { originLine, releaseClaims } from './digest-html.js'
import { DIGEST_SCRIPT, DIGEST_STYLE } from './digest-page-assets.js'
import { markup, type Html } from './html.js'
import { page } from './page.js'

/** Quotes of one release that are shown at once. */
const UNFOLDED_QUOTES = 3
/** An edition with fewer releases needs no list of them. */
const LEAST_CONTENTS = 4

/** The digest to read in a browser: the newest edition first, each claim in the words that it rests on, and linked to them. */
export function digestPage({ title, timeZone, editions, heldBack }: Digest, hasPage: (id: string) => boolean): string {
  const held = heldBackLine(heldBack, timeZone)
  return page({
    title,
    style: DIGEST_STYLE,
    script: DIGEST_SCRIPT,
    body: markup`<header>${hasPage('index') && markup`<p class="soft controls"><a href="${releaseLink('index')}">All releases</a></p>`}
      <h1>${title}</h1>
      ${editions.length === 0 && markup`<p>Nothing new so far.</p>`}
      ${editions.length > 0 && controls(editions)}
      ${held !== null && markup`<p class="held soft">${held}.</p>`}</header>
      <main>${editions.map((edition, index) => editionPart(edition, timeZone, hasPage, index === 0))}
      <p id="none" hidden>No release has these words.</p></main>
      <dialog id="keys"><h2>Keys</h2><p>/ searches · j and k go through releases · Enter opens · 1 and 2 show and hide news and quotes · ? these keys · Esc closes</p></dialog>`,
  })
}

function controls(editions: readonly Edition[]): Html {
  const releases = editions.flatMap((edition) => edition.releases)
  const count = (of: (release: ReleaseNews) => number): number => releases.reduce((sum, one) => sum + of(one), 0)
  const toggle = (key: string, kind: string, name: string, total: number): Html =>
    markup`<button type="button" class="kind ${kind}" data-kind="${kind}" aria-pressed="true"><kbd>${key}</kbd> ${name} ${total}</button>`
  return markup`<p class="controls"><input type="search" id="search" placeholder="Search ${releases.length} releases" aria-label="Search">
    ${toggle(
      '1',
      'announcement',
      'News',
      count(({ announcements }) => announcements.length),
    )}
    ${toggle(
      '2',
      'quote',
      'Said',
      count(({ quotes }) => quotes.length),
    )}
    <button type="button" data-help aria-label="Keys">?</button></p>`
}

function editionPart(edition: Edition, timeZone: string, hasPage: (id: string) => boolean, newest: boolean): Html {
  const { run, at, releases, more } = edition
  const headline = headlineOf(edition)
  return markup`<section><h2>${headline.charAt(0).toUpperCase() + headline.slice(1)}</h2>
    <p class="soft">${newest && 'Newest · '}<time datetime="${at}">${timeInWords(at, timeZone)}</time></p>
    ${releases.length >= LEAST_CONTENTS && markup`<ol class="contents">${releases.map(({ title }, index) => markup`<li><a href="#${anchorOf(run, index)}">${title}</a></li>`)}</ol>`}
    ${releases.map((release, index) => releasePart(release, anchorOf(run, index), hasPage(release.id)))}
    ${more > 0 && markup`<p class="soft">And ${more} further releases.</p>`}</section>`
}

function anchorOf(run: string, index: number): string {
  return `${run}-${index + 1}`
}

function releasePart(release: ReleaseNews, anchor: string, linked: boolean): Html {
  const { id, title } = release
  const addressOf = linked ? (claim: string) => releaseLink(id, claim) : null
  return markup`<article id="${anchor}" tabindex="-1"><h3>${linked ? markup`<a href="${releaseLink(id)}">${title}</a>` : title}</h3>
    <p class="soft">${originLine(release)}</p>
    ${releaseClaims(release, addressOf, UNFOLDED_QUOTES)}</article>`
}
