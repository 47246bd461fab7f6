import type { Summary } from '../core/summary.js'
import { briefOf } from './brief.js'
import { CLAIM_KINDS, claimsOf, type Claim, type ClaimKind } from './claims.js'
import { markup, type Html } from './html.js'
import { markedText } from './marked-text.js'
import { page } from './page.js'
import { RELEASE_SCRIPT, RELEASE_STYLE } from './release-page-assets.js'

/** A longer text is shown up to here: a browser would take seconds for more. */
const LONGEST_SHOWN = 400_000

const HEADINGS: Readonly<Record<ClaimKind, string>> = {
  announcement: 'News',
  quote: 'Said',
  theme: 'Themes',
  person: 'People',
  event: 'Event',
}

/** One release to read in a browser: its text, and beside it what the summary claims, each with the words that it rests on. */
export function releasePage(summary: Summary, text: string): string {
  const brief = briefOf(summary, text)
  const claims = claimsOf(summary, text)
  const shown = text.slice(0, LONGEST_SHOWN)
  return page({
    title: brief.title,
    style: RELEASE_STYLE,
    script: RELEASE_SCRIPT,
    body: markup`<header>
        <p class="soft controls"><a href="${indexFrom(summary.document.id)}">All releases</a></p>
        <h1>${brief.title}</h1>
        <p class="soft">${brief.origin.join(' · ')}${origin(summary)}</p>
        ${brief.notices.map((notice) => markup`<p class="notice">${notice}</p>`)}
        ${brief.warnings.map((warning) => markup`<p class="soft">Note: ${warning}</p>`)}
      </header>
      ${controls(claims)}
      <div class="columns">
        <main class="text">${markedText(shown, claims)}${shown.length < text.length && markup`<p class="soft">The text goes on; ${text.length - shown.length} characters are not shown.</p>`}</main>
        <aside class="claims">${readFirst(brief.readFirst)}${CLAIM_KINDS_IN_ORDER.map((kind) =>
          section(
            kind,
            claims.filter((claim) => claim.kind === kind),
          ),
        )}</aside>
      </div>
      <dialog id="keys"><h2>Keys</h2><p>1–5 show and hide categories · u back to all releases · ? these keys · Esc closes</p></dialog>`,
  })
}

const CLAIM_KINDS_IN_ORDER: readonly ClaimKind[] = ['announcement', 'quote', 'theme', 'person', 'event']

/** The way from a release's page to the index: up one folder for each in its id. */
function indexFrom(id: string): string {
  return `${'../'.repeat(id.split('/').length - 1)}index.html`
}

/** Where the release stood, as text: nothing that a release names is followed by a click that was not meant. */
function origin({ document }: Summary): string {
  return document.source.url === null ? '' : ` · ${document.source.url}`
}

function controls(claims: readonly Claim[]): Html {
  const buttons = CLAIM_KINDS.map((kind, index) => {
    const count = claims.filter((claim) => claim.kind === kind).length
    return markup`<button type="button" class="kind ${kind}" data-kind="${kind}" aria-pressed="true"><kbd>${index + 1}</kbd> ${HEADINGS[kind]} ${count}</button> `
  })
  return markup`<p class="controls">${buttons}<button type="button" data-help>?</button></p>`
}

function readFirst(sentences: readonly string[]): Html | null {
  return sentences.length === 0
    ? null
    : markup`<section><h2>Read first</h2>${sentences.map((sentence) => markup`<p>${sentence}</p>`)}</section>`
}

function section(kind: ClaimKind, claims: readonly Claim[]): Html | null {
  if (claims.length === 0) return null
  return markup`<section data-section="${kind}"><h2>${HEADINGS[kind]}</h2><ul>${claims.map(item)}</ul></section>`
}

function item({ id, kind, label, words, note, doubtful }: Claim): Html {
  const tag = kind === 'announcement' && markup`<span class="label">${label}</span> `
  const below = note !== '' && markup`<span class="soft"> ${note}</span>`
  return markup`<li><button type="button" class="claim ${kind}" data-claim="${id}">${tag}${words}${doubtful && markup` <abbr title="doubtful">?</abbr>`}${below}</button></li>`
}
