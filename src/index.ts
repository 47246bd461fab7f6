import { InputError } from './core/errors.js'
import type { Metadata } from './core/document.js'
import type { PipelineMark, Summary } from './core/summary.js'
import { documentOf } from './input/document-of.js'
import { loadPipeline as load } from './pipeline/load.js'
import { isIsoDate } from './text/dates/calendar.js'

export type * from './core/summary.js'
export type { Metadata, Warning } from './core/document.js'
export type { Given, Located, Range, Span } from './core/span.js'
export { DocumentError, InputError } from './core/errors.js'
export { summaryJsonSchema } from './core/json-schema.js'

/** What a program may say of a text beside the text itself. */
export interface About extends Partial<Metadata> {
  /** Id of the document in the summary; `text` where none is given. */
  readonly id?: string
}

/** A pipeline that is ready: a plain synchronous function of text, with its name and fingerprint. */
export interface Summarizer extends PipelineMark {
  /** @throws {InputError} where the text is no string, or the date no ISO day */
  (text: string, about?: About): Summary
}

/**
 * Reads, checks and compiles a pipeline once; call what it returns for each text.
 *
 * @example
 * const summarize = loadPipeline()
 * const { quotes } = summarize('“We leave with a plan,” said Aino Salmela.')
 *
 * @param nameOrPath a path (it holds a `/` or ends in `.yaml`), or a name: first `./pipelines/<name>.yaml`, then the package's own
 * @throws {InputError} where there is no such pipeline, or its definition is wrong
 */
export function loadPipeline(nameOrPath = 'releases'): Summarizer {
  const pipeline = load(nameOrPath)
  const summarize = (text: string, about: About = {}): Summary => {
    check(text, about)
    return pipeline.summarize(documentOf(text, about))
  }
  // `name` of a function is read-only: it is defined anew.
  return Object.defineProperties(summarize, {
    name: { value: pipeline.name, enumerable: true },
    fingerprint: { value: pipeline.fingerprint, enumerable: true },
  }) as Summarizer
}

/** Dates count from that of the document, and a summary with another kind of date would not fit its schema. */
function check(text: unknown, { date }: { readonly date?: unknown }): void {
  if (typeof text !== 'string') throw new InputError(`text: expected a string, got ${typeof text}`)
  if (date === undefined || date === null || (typeof date === 'string' && isIsoDate(date))) return
  throw new InputError(`date: expected a day such as 2026-05-14, got ${JSON.stringify(date)}`)
}
