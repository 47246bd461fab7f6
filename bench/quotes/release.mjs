/** Reads and writes labelled releases: `<id>.txt` beside `<id>.gold.json`, labels quoting the text they name. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MIN_WORDS = 3

/** Whether a stretch is long enough for its kind to be told: one or two words may be a quote, a title or a term. */
export function isLong(text) {
  return (text.match(/\S+/g) ?? []).length >= MIN_WORDS
}

/** How many characters two spans share. */
export function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Writes one release and returns its gold, for counting. */
export function writeRelease(outDir, id, text, gold) {
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, `${id}.txt`), text)
  writeFileSync(join(outDir, `${id}.gold.json`), JSON.stringify({ id, ...gold }, null, 2) + '\n')
  return gold
}

/** Names a span by its text and, where that string stands in the text more than once, by which one it is. */
export function labelOf(text, span) {
  const { start, text: string } = trimmed(text, span)
  const starts = occurrences(text, string)
  return starts.length === 1 ? { text: string } : { text: string, occurrence: starts.indexOf(start) + 1 }
}

/** A span without the space at its edges, and its text. */
export function trimmed(text, { start, end }) {
  const inner = text.slice(start, end)
  return {
    start: start + inner.length - inner.trimStart().length,
    end: start + inner.trimEnd().length,
    text: inner.trim(),
  }
}

/** Reads every release of a folder; each quote gets the `span` that its label names. */
export function readReleases(goldDir) {
  const ids = filesIn(goldDir).flatMap((name) => name.match(/^(.+)\.gold\.json$/)?.[1] ?? [])
  if (ids.length === 0) throw new Error(`Expected <id>.gold.json files in ${goldDir}, found none`)
  return ids.map((id) => {
    const text = readFileSync(join(goldDir, `${id}.txt`), 'utf8')
    const gold = JSON.parse(readFileSync(join(goldDir, `${id}.gold.json`), 'utf8'))
    return { ...gold, text, quotes: gold.quotes.map((quote) => ({ ...quote, span: spanOf(quote, text, id) })) }
  })
}

export function printCounts(golds) {
  const counts = ['quotes', 'nonQuotes', 'undecided'].map((field) => {
    const labels = golds.flatMap((gold) => gold[field])
    return `${labels.length} ${field} (${labels.filter(({ text }) => isLong(text)).length} of ${MIN_WORDS}+ words)`
  })
  const attributed = golds.flatMap(({ quotes }) => quotes).filter(({ sourceSpan }) => sourceSpan).length
  console.log(`${golds.length} documents, ${counts.join(', ')}; speaker marked for ${attributed}`)
}

export function filesIn(dir) {
  try {
    return readdirSync(dir).sort()
  } catch {
    throw new Error(`Expected a readable folder at ${dir}`)
  }
}

function spanOf({ text: string, occurrence }, text, id) {
  const starts = occurrences(text, string)
  if (occurrence === undefined && starts.length > 1) {
    throw new Error(`${id}: expected an occurrence for a label that stands ${starts.length} times: ${string}`)
  }
  const start = starts[(occurrence ?? 1) - 1]
  if (start === undefined) throw new Error(`${id}: expected this label in the text: ${string}`)
  return { start, end: start + string.length }
}

function occurrences(text, string) {
  const starts = []
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) starts.push(at)
  return starts
}
