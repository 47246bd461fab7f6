import type { Summary } from '../../src/core/summary.js'
import { documentOf } from '../../src/input/document-of.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { releaseText } from '../helpers/releases.js'

const pipeline = loadPipeline()

export interface Hostile {
  readonly summary: Summary
  readonly text: string
}

/** The summary of a release in which a payload stands wherever a text may stand: title, publisher, address, id, names, quotes. */
export function summaryWith(payload: string): Hostile {
  const text = `${payload}\n\n${releaseText(1)}\n“We ${payload} won,” said Aino ${payload} Salmela, Director of ${payload}.\n`
  const summary = pipeline.summarize(
    documentOf(text, {
      id: `a/${payload}`,
      title: payload,
      date: '2024-05-12',
      publisher: payload,
      author: payload,
      url: payload,
    }),
  )
  return { summary: withPayload(summary, payload), text }
}

/** With the payload in every field that is shown, also where the stages would not have put it. */
function withPayload(summary: Summary, payload: string): Summary {
  const located = (value: string): { value: string; span: { start: number; end: number; text: string } } => {
    return { value, span: { start: 0, end: payload.length, text: payload } }
  }
  return {
    ...summary,
    event: { ...summary.event, name: located(payload), place: located(payload), slogan: located(payload) },
    people: summary.people.map((person) => ({ ...person, name: payload, role: located(payload) })),
    themes: summary.themes.map((theme) => ({ ...theme, label: payload, variants: [payload] })),
    announcements: summary.announcements.map((one) => ({
      ...one,
      what: located(payload),
      who: located(payload),
      when: located('2024-06-01'),
    })),
    quotes: summary.quotes.map((quote) => ({
      ...quote,
      speaker: { name: payload, entity: null, mention: quote.span, confidence: 0.9 },
    })),
    warnings: [{ code: 'x', message: payload }],
  }
}
