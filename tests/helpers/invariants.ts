import type { Range, Span } from '../../src/core/span.js'
import { summarySchema } from '../../src/core/schema.js'
import type { Summary } from '../../src/core/summary.js'

/** Every span anywhere in a summary, with the path to it. */
export function spansOf(node: unknown, path = ''): (Span & { readonly path: string })[] {
  if (typeof node !== 'object' || node === null) return []
  const own = isSpan(node) ? [{ ...node, path }] : []
  return [...own, ...Object.entries(node).flatMap(([key, value]) => spansOf(value, `${path}.${key}`))]
}

function isSpan(node: object): node is Span {
  return 'start' in node && 'end' in node && 'text' in node
}

/** What is wrong with a summary of that text: each line names a place. An empty list is a sound summary. */
export function faultsOf(summary: Summary, text: string, extraTypes: readonly string[] = []): string[] {
  return [
    ...spanFaults(summary, text),
    ...orderFaults(summary),
    ...idFaults(summary),
    ...schemaFaults(summary, extraTypes),
  ]
}

function spanFaults(summary: Summary, text: string): string[] {
  return spansOf(summary)
    .filter(({ start, end, text: words }) => start < 0 || end > text.length || text.slice(start, end) !== words)
    .map(({ path, start, end }) => `${path}: ${start}–${end} does not hold its words`)
}

function orderFaults(summary: Summary): string[] {
  const lists: Record<string, readonly Range[]> = {
    quotes: summary.quotes.map((quote) => quote.span),
    rejectedQuotes: summary.rejectedQuotes.map((one) => one.span),
    announcements: summary.announcements.map((one) => one.evidence),
    keySentences: summary.keySentences,
    notices: summary.notices.map((one) => one.evidence),
    ...Object.fromEntries(summary.people.map((person) => [`people.${person.id}.mentions`, person.mentions])),
    ...Object.fromEntries(summary.organizations.map((body) => [`organizations.${body.id}.mentions`, body.mentions])),
  }
  const wrong = Object.entries(lists).filter(([, list]) =>
    list.some((one, index) => index > 0 && one.start < list[index - 1]!.start),
  )
  const scores = { themes: summary.themes, keyphrases: summary.keyphrases }
  const unsorted = Object.entries(scores).filter(([, list]) =>
    list.some((one, index) => index > 0 && one.score > list[index - 1]!.score),
  )
  return [
    ...wrong.map(([name]) => `${name}: not in the order of the text`),
    ...unsorted.map(([name]) => `${name}: not best first`),
  ]
}

function idFaults(summary: Summary): string[] {
  const entities = new Set([...summary.people, ...summary.organizations].map((one) => one.id))
  const themes = new Set(summary.themes.map((one) => one.id))
  const quotes = new Set(summary.quotes.map((one) => one.id))
  const used = [
    ...summary.quotes.flatMap((quote) => (quote.speaker?.entity ? [quote.speaker.entity] : [])),
    ...summary.announcements.flatMap((one) => (one.entity ? [one.entity] : [])),
  ]
  return [
    ...used.filter((id) => !entities.has(id)).map((id) => `${id}: no such person or body`),
    ...[...summary.quotes, ...summary.announcements]
      .flatMap((one) => one.themes)
      .filter((id) => !themes.has(id))
      .map((id) => `${id}: no such theme`),
    ...summary.quotes.flatMap(({ continues }) =>
      continues && !quotes.has(continues) ? [`${continues}: no such quote`] : [],
    ),
  ]
}

function schemaFaults(summary: Summary, extraTypes: readonly string[]): string[] {
  const result = summarySchema(extraTypes).safeParse(JSON.parse(JSON.stringify(summary)))
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}
