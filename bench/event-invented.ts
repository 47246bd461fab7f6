import { documentOf } from '../src/input/read.js'
import { loadGold } from '../src/labels/index.js'
import { EVENT_FIELDS } from '../src/labels/gold.js'
import { loadPipeline } from '../src/pipeline/load.js'

/**
 * How often a field of the event is claimed where its text gives none: over the labelled releases of some folders,
 * `node scripts/run.mjs bench/event-invented.ts fixtures/dev fixtures/train`.
 */
const folders = process.argv.slice(2)
const pipeline = loadPipeline('releases')
const releases = folders
  .flatMap((folder) => loadGold(folder))
  .flatMap((gold) => {
    if (!gold.event) return []
    return [{ gold: gold.event, claimed: pipeline.analyse(documentOf(gold.text, { id: gold.id })).event }]
  })

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

process.stdout.write('field      texts that give none  clean  share  claims  not invented\n')
for (const field of EVENT_FIELDS) {
  const without = releases.filter(({ gold }) => gold[field] === null)
  const invented = without.filter(({ claimed }) => claimed?.[field]).length
  const claims = releases.filter(({ claimed }) => claimed?.[field]).length
  const clean = without.length - invented
  process.stdout.write(
    `${field.padEnd(10)} ${String(without.length).padStart(20)} ${String(clean).padStart(6)} ${percent(clean, without.length).padStart(6)} ${String(claims).padStart(7)} ${percent(claims - invented, claims).padStart(13)}\n`,
  )
}
