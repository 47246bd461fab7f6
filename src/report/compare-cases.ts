import type { Range } from '../core/span.js'
import type { GoldRelease } from '../labels/gold.js'
import { GROUPS, type CaseSide, type Claim, type ComparedCase } from '../score/index.js'
import { highlighted, withContext, type Highlight } from './highlight.js'
import { markup, type Html } from './html.js'

/** The costliest cases that stand in a page; all are in the JSON. */
const MOST_CASES = 1000
const CONTEXT = 160

/** The cases that one side gets right and the other wrong, each with its text around it, filtered by the page's script. */
export function caseSection(cases: readonly ComparedCase[], gold: readonly GoldRelease[]): Html {
  const texts = new Map(gold.map(({ id, text }) => [id, text]))
  const shown = cases.slice(0, MOST_CASES)
  const rest = cases.length - shown.length
  return markup`<section id="cases">
    <h2>Why? ${cases.length} cases that only one gets right</h2>
    <p>
      Sorted by what costs most. Marked in the text: <mark class="gold">what the labels have</mark>,
      <mark class="a">what A claims</mark>,
      <mark class="b">what B claims</mark
      >.${rest > 0 && ` The ${MOST_CASES} costliest are shown; --format json has all.`}
    </p>
    <div class="controls" role="search">
      <input type="search" id="find" placeholder="search" aria-label="search in the cases" />
      <select id="group" aria-label="group">
        <option value="">everything</option>
        ${GROUPS.map((group) => markup`<option>${group}</option>`)}
      </select>
      <select id="winner" aria-label="who is right">
        <option value="">A or B is right</option>
        <option value="a">A is right</option>
        <option value="b">B is right</option>
      </select>
      <span class="soft" id="shown" aria-live="polite"></span>
      <button type="button" id="help" aria-expanded="false">keys</button>
    </div>
    <p class="soft" id="keys" hidden>/ search · j next · k previous · 1 to 5 one group · 0 all · ? these keys</p>
    ${shown.map((one) => caseArticle(one, texts.get(one.document) ?? ''))}
    <p id="none" hidden>No case fits.</p>
  </section>`
}

function caseArticle(one: ComparedCase, text: string): Html {
  const { group, winner, document, gold, a, b } = one
  return markup`<article class="case" tabindex="-1" data-group="${group}" data-winner="${winner}">
    <header>
      <b class="name-${winner}">${winner.toUpperCase()} is right</b> <span>${group}</span>
      <span class="soft">${errorOf(one)} · ${document}</span>
    </header>
    ${passage(one, text)}
    <dl>
      ${
        gold &&
        markup`<dt>labels</dt>
          <dd>${words(gold)}</dd>`
      }
      <dt class="name-a">A</dt>
      <dd>${sideWords(a)}</dd>
      <dt class="name-b">B</dt>
      <dd>${sideWords(b)}</dd>
    </dl>
  </article>`
}

function errorOf({ winner, a, b }: ComparedCase): string {
  const loser = winner === 'a' ? b : a
  return `${winner === 'a' ? 'B' : 'A'}: ${loser.kind}${loser.field ? ` ${loser.field}` : ''}`
}

/** The text around a case; nothing where it names no place. */
function passage({ gold, a, b }: ComparedCase, text: string): Html | null {
  const claims: readonly (readonly [string, Range | null | undefined])[] = [
    ['gold', gold?.range],
    ['a', a.claim?.range],
    ['b', b.claim?.range],
  ]
  const highlights = claims.flatMap(([name, range]): Highlight[] => (range ? [{ ...range, name }] : []))
  const first = highlights[0]
  if (!first) return null
  const near = highlights.filter(({ start, end }) => start < first.end + CONTEXT && end > first.start - CONTEXT)
  const whole = { start: Math.min(...near.map(({ start }) => start)), end: Math.max(...near.map(({ end }) => end)) }
  const part = withContext(text, whole, CONTEXT)
  const [before, after] = [part.start > 0 && '… ', part.end < text.length && ' …']
  return markup`<blockquote>${before}${highlighted(text, part, near)}${after}</blockquote>`
}

function sideWords({ kind, claim, field }: CaseSide): Html {
  const head = field && kind !== 'right' ? `${kind} ${field}` : kind
  const mark = kind === 'right' || kind === 'not claimed' ? 'good' : 'bad'
  return markup`<span class="${mark}">${head}</span>${claim && markup` ${words(claim)}`}`
}

function words({ text, detail }: Claim): Html {
  return markup`<q>${text}</q>${detail !== '' && markup` <span class="soft">${detail}</span>`}`
}

export const CASE_STYLE = `
.controls{position:sticky;top:0;background:var(--paper);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;border-bottom:1px solid var(--line)}
.case{padding:.75rem 1rem;margin:.75rem 0;border:1px solid var(--line);border-radius:8px;overflow-wrap:anywhere}
.case header{display:flex;flex-wrap:wrap;gap:.75rem;align-items:baseline}
.case blockquote{margin:.5rem 0;padding:.4rem .8rem;border-left:3px solid var(--line);max-width:75ch;white-space:pre-line}
.case dl{display:grid;grid-template-columns:3.5rem 1fr;gap:.15rem .75rem;margin:.5rem 0 0}
.case dt{font-weight:650}.case dd{margin:0}
.case q{quotes:none}
.good{color:var(--good);font-weight:650}.bad{color:var(--bad);font-weight:650}
.good::before{content:"✓ "}.bad::before{content:"✗ "}
`

/** Filters and keys of the cases; the page reads as well without it. */
export const CASE_SCRIPT = `
const byId = (id) => document.getElementById(id)
const cases = [...document.querySelectorAll('.case')]
const haystack = cases.map((one) => one.textContent.toLowerCase())
let current = -1
function filter() {
  const wanted = byId('find').value.trim().toLowerCase()
  let count = 0
  cases.forEach((one, index) => {
    const fits = (byId('group').value === '' || one.dataset.group === byId('group').value)
      && (byId('winner').value === '' || one.dataset.winner === byId('winner').value)
      && haystack[index].includes(wanted)
    one.hidden = !fits
    if (fits) count++
  })
  byId('shown').textContent = count + ' shown'
  byId('none').hidden = count > 0
  current = -1
}
function move(step) {
  const open = cases.filter((one) => !one.hidden)
  if (open.length === 0) return
  current = Math.min(open.length - 1, Math.max(0, current + step))
  open[current].focus({ preventScroll: true })
  open[current].scrollIntoView({ block: 'center' })
}
function toggleKeys() {
  byId('keys').hidden = !byId('keys').hidden
  byId('help').setAttribute('aria-expanded', String(!byId('keys').hidden))
}
for (const id of ['find', 'group', 'winner']) byId(id).addEventListener('input', filter)
byId('help').addEventListener('click', toggleKeys)
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.matches('input, select')) {
    if (event.key === 'Escape') event.target.blur()
    return
  }
  const groups = byId('group').options
  if (event.key === '/') { byId('find').focus(); event.preventDefault() }
  else if (event.key === 'j') move(1)
  else if (event.key === 'k') move(-1)
  else if (event.key === '?') toggleKeys()
  else if (event.key >= '0' && event.key <= '5') { byId('group').value = groups[Number(event.key)].value; filter() }
})
filter()
`
