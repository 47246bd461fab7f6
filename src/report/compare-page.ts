import type { GoldRelease } from '../labels/gold.js'
import {
  CATEGORIES,
  chanceOf,
  chiefInterval,
  chiefMeasure,
  detailsOf,
  figureOf,
  MAIN_CATEGORY,
  verdictsOf,
  type Category,
  type ClaimKind,
  type Comparison,
  type Verdict,
} from '../score/index.js'
import { CASE_SCRIPT, CASE_STYLE, caseSection } from './compare-cases.js'
import { compareJson } from './compare-data.js'
import type { SideNames } from './compare-text.js'
import { markup, type Html } from './html.js'
import { intervalText, percent, signedPoints } from './numbers.js'
import { page } from './page.js'
import { curvePlot, differencePlot, intervalPlot, type PlottedFigure } from './plots.js'

/** A comparison as one page that needs nothing beside itself: verdicts, plots, figures, and the cases side by side. */
export function comparePage(comparison: Comparison, names: SideNames, gold: readonly GoldRelease[]): string {
  const { statistics, tests, exchanges } = compareJson(comparison, names) as Record<string, unknown>
  return page({
    title: `${names.a} and ${names.b} compared`,
    style: PLOT_STYLE + CASE_STYLE,
    script: CASE_SCRIPT,
    data: { a: names.a, b: names.b, documents: comparison.documents, statistics, tests, exchanges },
    body: markup`<header>
        <h1><span class="name-a">${names.a}</span> and <span class="name-b">${names.b}</span> compared</h1>
        <p class="soft">
          <i class="key a"></i>A is ${names.a} <i class="key b gap"></i>B is ${names.b} · measured on
          ${comparison.documents} releases that people have labelled
        </p>
      </header>
      <main>
        ${verdictSection(comparison)} ${overview(comparison)} ${figureSection(comparison, names)}
        ${caseSection(comparison.cases, gold)} ${differenceSection(comparison)} ${curveSection(comparison)}
        ${methodSection()}
      </main>`,
  })
}

const PLOT_STYLE = `
.gap{margin-left:1em}
.verdicts{list-style:none;padding:0;margin:.5rem 0;display:grid;gap:.5rem}
.verdicts li{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem;padding:.6rem .8rem;background:var(--panel);border-radius:8px;border-left:5px solid var(--line)}
.verdicts li.a{border-left-color:var(--a)}.verdicts li.b{border-left-color:var(--b)}
.verdicts b{display:block}
.verdicts p{margin:0}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem}
figure{margin:.5rem 0}
figcaption{font-weight:600;font-size:.9rem}
@media (max-width:40rem){.verdicts li{grid-template-columns:1fr}}
`

const OUTCOMES: Readonly<Record<Verdict['outcome'], string>> = {
  a: 'A is better',
  b: 'B is better',
  chance: 'too few to tell',
  same: 'no difference',
}

function verdictSection(comparison: Comparison): Html {
  const items = verdictsOf(comparison).map(({ category, outcome, sentence }) => {
    const title = CATEGORIES.find(({ name }) => name === category)!.title
    const text = sentence.slice(title.length + 2)
    return markup`<li class="${outcome}">
      <div><b>${title}</b><span class="soft">${OUTCOMES[outcome]}</span></div>
      <p>${text}</p>
    </li>`
  })
  return markup`<section>
    <h2>Which is better, and is it sure?</h2>
    <ul class="verdicts">
      ${items}
    </ul>
  </section>`
}

function overview({ scores }: Comparison): Html {
  const [a, b] = [detailsOf(scores.a), detailsOf(scores.b)]
  const rows = CATEGORIES.filter(({ main }) => main).map(({ name: category, title }) => {
    const figure = { category, measure: chiefMeasure(category) }
    const figures: PlottedFigure[] = [
      { side: 'a', value: figureOf(scores.a.counts, figure), interval: chiefInterval(a, category) },
      { side: 'b', value: figureOf(scores.b.counts, figure), interval: chiefInterval(b, category) },
    ]
    return { title, figures }
  })
  return markup`<section>
    <h2>At a glance</h2>
    <p>
      F1 from 0 (nothing right) to 100 (everything found and nothing else claimed). The line through a mark shows where
      the figure would lie, 95 times of 100, on other releases of the same kind.
    </p>
    <figure class="scroll">${intervalPlot(rows, 'F1 of A and B by category with 95 % intervals')}</figure>
  </section>`
}

function figureSection(comparison: Comparison, { a, b }: SideNames): Html {
  const rows = CATEGORIES.map(({ name, title, main }) => figureRow(comparison, name, title, main === true))
  return markup`<section>
    <h2>All figures</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>F1 or share, per cent</th>
            <th class="name-a">${a}</th>
            <th class="name-b">${b}</th>
            <th>B − A</th>
            <th>95 %</th>
            <th>chance alone</th>
            <th>releases better</th>
            <th>worse</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`
}

function figureRow({ statistics, tests }: Comparison, category: Category, title: string, main: boolean): Html {
  const figure = statistics.find(
    (one) => one.category === category && one.average === 'micro' && one.measure === chiefMeasure(category),
  )!
  const test = tests.find((one) => one.category === category)!
  const cells = [
    percent(figure.a),
    percent(figure.b),
    signedPoints(figure.difference),
    intervalText(figure.intervals.difference, signedPoints),
    test.corrected === null ? '' : chanceOf(test.corrected),
    String(test.better),
    String(test.worse),
  ]
  return markup`<tr class="${main ? 'main' : 'sub'}">
    <th scope="row">${title}</th>
    ${cells.map((cell) => markup`<td>${cell}</td>`)}
  </tr>`
}

function differenceSection({ scores }: Comparison): Html {
  const plots = Object.values(MAIN_CATEGORY).map((category) => {
    const name = { category, measure: chiefMeasure(category) }
    const differences = scores.a.documents.flatMap(({ id, counts }, index) => {
      const [before, after] = [figureOf(counts, name), figureOf(scores.b.documents[index]!.counts, name)]
      return before === null || after === null ? [] : [{ id, difference: after - before }]
    })
    const title = CATEGORIES.find((one) => one.name === category)!.title
    return markup`<figure>
      <figcaption>${title}</figcaption>
      ${differencePlot(differences, `${title}: difference of F1 by release`)}
    </figure>`
  })
  return markup`<section>
    <h2>Release by release</h2>
    <p>
      One bar a release: up where B has the higher F1, down where A has. A gain that many releases share is worth more
      than one that a single release makes.
    </p>
    <div class="plots">${plots}</div>
  </section>`
}

const CURVES: readonly (readonly [ClaimKind, string])[] = [
  ['attributed quote', 'attributed quotes'],
  ['announcement', 'typed announcements'],
  ['theme', 'themes'],
]

function curveSection({ scores }: Comparison): Html {
  const [a, b] = [detailsOf(scores.a).curves, detailsOf(scores.b).curves]
  const plots = CURVES.map(([kind, title]) => {
    const curves = [
      { side: 'a', points: a[kind] ?? [] },
      { side: 'b', points: b[kind] ?? [] },
    ] as const
    return markup`<figure>
      <figcaption>${title}</figcaption>
      ${curvePlot(curves, `${title}: precision over recall`)}
    </figure>`
  })
  return markup`<section>
    <h2>Sure claims only?</h2>
    <p>
      Each line goes from the surest claims alone (left) to all of them (the mark). A line that starts high says that
      the program knows when it is right. A is dashed.
    </p>
    <div class="plots">${plots}</div>
  </section>`
}

function methodSection(): Html {
  return markup`<section>
    <h2>How this was worked out</h2>
    <p class="soft">
      Precision: of what is claimed, how much is right. Recall: of what the labels have, how much is found. F1: their
      harmonic mean. Intervals: paired bootstrap over releases, 10,000 seeded resamples (Efron 1979; Koehn 2004), tails
      widened for few releases (Hesterberg 2015). Chance alone: paired approximate randomization, 10,000 trials (Noreen
      1989; Yeh 2000), corrected for the number of figures asked about at once (Holm 1979).
    </p>
  </section>`
}
