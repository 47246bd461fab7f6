import type { GoldRelease } from '../labels/gold.js'
import {
  CATEGORIES,
  chiefInterval,
  chiefMeasure,
  figureOf,
  missesOf,
  type Calibration,
  type Category,
  type Confusion,
  type Score,
  type ScoreDetails,
} from '../score/index.js'
import { highlighted, withContext, type Highlight } from './highlight.js'
import { markup, type Html } from './html.js'
import { intervalText, percent } from './numbers.js'
import { page } from './page.js'
import { curvePlot, intervalPlot } from './plots.js'

const MOST_MISSES = 1000
const CONTEXT = 120

/** A score as one page that needs nothing beside itself: figures, plots, calibration, confusion of types, and on request every miss. */
export function scorePage(score: Score, details: ScoreDetails, gold: readonly GoldRelease[], misses: boolean): string {
  return page({
    title: 'How right the summaries are',
    style: STYLE,
    body: markup`<header><h1>How right the summaries are</h1>
<p class="soft">measured on ${score.documents.length} releases that people have labelled</p></header>
<main>
${overview(score, details)}
${figureTable(score, details)}
${genreTable(details)}
${confusionTable(details.confusion)}
${calibrationTables(details.calibration)}
${curves(details)}
${misses ? missSection(score, gold) : null}
</main>`,
  })
}

const STYLE = `
.plots{display:flex;flex-wrap:wrap;gap:1.5rem}
figure{margin:.5rem 0}figcaption{font-weight:600;font-size:.9rem}
td.hit{background:var(--wash-b);font-weight:650}td.none{color:var(--soft)}
.miss{padding:.6rem .9rem;margin:.6rem 0;border:1px solid var(--line);border-radius:8px;overflow-wrap:anywhere}
.miss blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line);white-space:pre-line;max-width:75ch}
.miss p{margin:.15rem 0}
`

function overview(score: Score, details: ScoreDetails): Html {
  const rows = CATEGORIES.filter(({ main }) => main).map(({ name: category, title }) => {
    const value = figureOf(score.counts, { category, measure: chiefMeasure(category) })
    return { title, figures: [{ side: 'b', value, interval: chiefInterval(details, category) } as const] }
  })
  return markup`<section><h2>At a glance</h2>
<p>F1 from 0 (nothing right) to 100 (everything found and nothing else claimed). The line through a mark shows where the figure would lie, 95 times of 100, on other releases of the same kind.</p>
<figure class="scroll">${intervalPlot(rows, 'F1 by category with 95 % intervals')}</figure></section>`
}

function figureTable(score: Score, details: ScoreDetails): Html {
  const rows = CATEGORIES.map(({ name, title, main }) =>
    tableRow(title, figureCells(score, details, name), main === true),
  )
  const heads = ['', 'found', 'wrong', 'precision', 'recall', 'F1 or share', '95 %']
  return markup`<section><h2>All figures</h2>${table(heads, rows)}
<p class="soft">Found: of what the labels have. Wrong: of what is claimed.</p></section>`
}

function figureCells(score: Score, details: ScoreDetails, category: Category): string[] {
  const counts = score.counts[category]
  const value = percent(figureOf(score.counts, { category, measure: chiefMeasure(category) }))
  const ends = [value, intervalText(chiefInterval(details, category))]
  if ('of' in counts) return [`${counts.right} of ${counts.of}`, '', '', '', ...ends]
  const { gold, predicted, matched } = counts
  const [precision, recall] = (['precision', 'recall'] as const).map((measure) =>
    figureOf(score.counts, { category, measure }),
  )
  return [
    `${matched} of ${gold}`,
    `${predicted - matched} of ${predicted}`,
    percent(precision!),
    percent(recall!),
    ...ends,
  ]
}

function genreTable({ byGenre }: ScoreDetails): Html | null {
  const genres = Object.entries(byGenre)
  if (genres.length < 2) return null
  const main = CATEGORIES.filter((one) => one.main)
  const rows = genres.map(([genre, { documents, figures }]) => {
    const values = main.map(({ name }) => percent(figureOf(figures, { category: name, measure: chiefMeasure(name) })))
    return tableRow(genre, [String(documents), ...values])
  })
  return markup`<section><h2>By genre</h2>${table(['F1', 'releases', ...main.map(({ title }) => title)], rows)}</section>`
}

function confusionTable({ types, matrix, missed, invented }: Confusion): Html | null {
  if (types.length === 0) return null
  const cell = (count: number, right: boolean) =>
    markup`<td class="${right ? 'hit' : count === 0 ? 'none' : ''}">${count === 0 ? '·' : count}</td>`
  const rows = types.map((type, gold) => {
    const cells = matrix[gold]!.map((count, predicted) => cell(count, gold === predicted))
    return markup`<tr><th scope="row">${type}</th>${cells}${cell(missed[gold]!, false)}</tr>`
  })
  const last = markup`<tr><th scope="row">not in the labels</th>${invented.map((count) => cell(count, false))}<td></td></tr>`
  return markup`<section><h2>Types of announcements</h2>
<p>Rows: what the labels say. Columns: what was claimed. Shaded: right.</p>${table(['', ...types, 'not found'], [...rows, last])}</section>`
}

function calibrationTables(all: readonly Calibration[]): Html | null {
  const measured = all.filter(({ claims }) => claims > 0)
  if (measured.length === 0) return null
  const parts = measured.map(({ kind, claims, bins, error }) => {
    const rows = bins
      .filter((bin) => bin.claims > 0)
      .map((bin) =>
        tableRow(`${Math.round(100 * bin.from)} to ${Math.round(100 * bin.to)}`, [
          String(bin.claims),
          percent(bin.confidence),
          percent(bin.right),
        ]),
      )
    return markup`<div><h3>${kind}</h3><p class="soft">${claims} claims; off by ${percent(error)} points on average</p>${table(['confidence', 'claims', 'says', 'is right'], rows)}</div>`
  })
  return markup`<section><h2>Can its confidence be taken at its word?</h2>
<p>Of the claims made with a confidence of 80 per cent, 80 per cent should be right.</p><div class="plots">${parts}</div></section>`
}

function curves({ curves: all }: ScoreDetails): Html | null {
  const plots = Object.entries(all).flatMap(([kind, points]) => {
    if (points.length === 0) return []
    const plot = curvePlot([{ side: 'b', points }], `${kind}: precision over recall`)
    return [markup`<figure><figcaption>${kind}</figcaption>${plot}</figure>`]
  })
  if (plots.length === 0) return null
  return markup`<section><h2>Sure claims only?</h2>
<p>Each line goes from the surest claims alone (left) to all of them (the mark).</p><div class="plots">${plots}</div></section>`
}

function missSection(score: Score, gold: readonly GoldRelease[]): Html {
  const texts = new Map(gold.map(({ id, text }) => [id, text]))
  const all = missesOf(score)
  const items = all.slice(0, MOST_MISSES).map(({ document, group, kind, field, gold: label, predicted }) => {
    const text = texts.get(document) ?? ''
    const marks = [
      { name: 'gold', range: label?.range },
      { name: 'b', range: predicted?.range },
    ].flatMap(({ name, range }): Highlight[] => (range ? [{ ...range, name }] : []))
    const passage = marks[0] && highlighted(text, withContext(text, marks[0], CONTEXT), marks)
    return markup`<article class="miss"><b>${kind}${field ? ` ${field}` : ''}</b> ${group} <span class="soft">${document}</span>
${passage ? markup`<blockquote>${passage}</blockquote>` : null}
${label && markup`<p>labels: ${label.text} <span class="soft">${label.detail}</span></p>`}
${predicted && markup`<p>got: ${predicted.text} <span class="soft">${predicted.detail}</span></p>`}</article>`
  })
  return markup`<section><h2>Everything that is not right: ${all.length}</h2>${items}</section>`
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  return markup`<div class="scroll"><table><thead><tr>${heads.map((head) => markup`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function tableRow(title: string, cells: readonly string[], main = false): Html {
  return markup`<tr class="${main ? 'main' : 'sub'}"><th scope="row">${title}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`
}
