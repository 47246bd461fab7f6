import type { Summary } from '../core/summary.js'
import { addressOf } from './address.js'
import { briefOf } from './brief.js'
import { CLAIM_KINDS, claimsOf, type Claim, type ClaimKind } from './claims.js'
import { markup, type Html } from './html.js'
import { markedText } from './marked-text.js'
import { page } from './page.js'
import { RELEASE_STYLE } from './release-page-style.js'
import { RELEASE_SCRIPT } from './release-page-script.js'

/** A longer text is shown up to here: a browser would take seconds for more. */
const LONGEST_SHOWN = 400_000

const HEADINGS: Readonly<Record<ClaimKind, string>> = {
  event: 'Event',
  announcement: 'News',
  quote: 'Said',
  theme: 'Themes',
  person: 'People',
  sentence: 'Read first',
}

/** Kinds whose words are underlined in the text, and can be hidden. */
const SWITCHED = CLAIM_KINDS.filter((kind) => kind !== 'sentence')

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
        ${ways(summary.document.id)}
        <h1>${brief.title}</h1>
        <p class="soft">${brief.origin.join(' · ')}${origin(summary)}</p>
        ${brief.notices.map((notice) => markup`<p class="notice">${notice}</p>`)}
        ${brief.warnings.map((warning) => markup`<p class="soft">Note: ${warning}</p>`)}
      </header>
      ${controls(claims)}
      <div class="columns">
        <main class="text">${markedText(shown, claims)}${shown.length < text.length && markup`<p class="soft">The text goes on; ${text.length - shown.length} characters are not shown.</p>`}</main>
        <aside class="claims">${CLAIM_KINDS.map((kind) =>
          section(
            kind,
            claims.filter((claim) => claim.kind === kind),
            shown.length,
          ),
        )}</aside>
      </div>
      <p class="bar controls" id="bar" role="status" hidden><a href="#"></a></p>
      <dialog id="keys"><h2>Keys</h2><dl>${KEYS.map(([key, meaning]) => markup`<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`)}</dl></dialog>`,
  })
}

const KEYS = [
  ['j k', 'next and previous release'],
  ['u', 'all releases'],
  ['1 – 5', 'show or hide a category'],
  ['Tab', 'from claim to claim; its words light up'],
  ['Enter', 'to its words'],
  ['?', 'these keys'],
  ['Esc', 'closes'],
] as const

/**
 * To the list and, by way of it, to the neighbours: it alone knows the order, and a page that is written once never has to change.
 * The index lies one folder up for each in the release's id.
 */
function ways(id: string): Html {
  const index = `${'../'.repeat(id.split('/').length - 1)}index.html`
  const at = addressOf(id)
  return markup`<nav class="soft controls"><a href="${index}#at=${at}" data-key="u">All releases</a> <span><a href="${index}#previous=${at}" data-key="k">← previous</a> <a href="${index}#next=${at}" data-key="j">next →</a></span></nav>`
}

/** Where the release stood, as text: nothing that a release names is followed by a click that was not meant. */
function origin({ document }: Summary): string {
  return document.source.url === null ? '' : ` · ${document.source.url}`
}

function controls(claims: readonly Claim[]): Html {
  const buttons = SWITCHED.map((kind, index) => {
    const count = claims.filter((claim) => claim.kind === kind).length
    return markup`<button type="button" class="kind ${kind}" data-kind="${kind}" aria-pressed="true"><kbd>${index + 1}</kbd> ${HEADINGS[kind]} <span class="soft">${count}</span></button>`
  })
  return markup`<p class="controls kinds">${buttons}<button type="button" data-help aria-label="Keys">?</button></p>`
}

function section(kind: ClaimKind, claims: readonly Claim[], shown: number): Html | null {
  if (claims.length === 0) return null
  return markup`<section data-section="${kind}"><h2>${HEADINGS[kind]}</h2><ul>${claims.map((claim) => item(claim, shown))}</ul></section>`
}

/** A claim, linked to its words; where none of them are shown, an address that points at them leads here. */
function item({ id, kind, label, words, note, doubtful, spans }: Claim, shown: number): Html {
  const inText = spans.some(({ start, end }) => start < end && end <= shown)
  const tag = kind === 'announcement' && markup`<span class="label">${label}</span> `
  const below = note !== '' && markup`<span class="soft"> ${note}</span>`
  return markup`<li id="${inText ? 'claim-' : ''}${id}"><a class="claim ${kind}" href="#${id}" data-claim="${id}">${tag}${words}${doubtful && markup` <abbr title="doubtful">?</abbr>`}${below}</a></li>`
}
