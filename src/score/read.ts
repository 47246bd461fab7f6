import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { InputError, messageOf } from '../core/errors.js'
import { describeIssue } from '../core/issues.js'
import type { GoldRelease } from '../labels/gold.js'
import type { Prediction } from './prediction.js'

const span = z.looseObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
const value = z.looseObject({ value: z.string() }).nullish().transform(orNull)
const confidence = z.number().min(0).max(1).optional()
const speaker = z.looseObject({ name: z.string().nullish().transform(orNull), confidence })

/** The parts of a summary that are scored; open, since summaries of other tools and later versions may have more or leave lists out. */
const schema = z.looseObject({
  document: z.looseObject({ textSha256: z.string() }),
  quotes: z.array(z.looseObject({ span, speaker: speaker.nullish().transform(orNull), confidence })).default([]),
  themes: z
    .array(
      z.looseObject({
        label: z.string(),
        variants: z.array(z.string()).default([]),
        evidence: z.array(span).default([]),
        score: confidence,
      }),
    )
    .default([]),
  announcements: z
    .array(
      z.looseObject({
        type: z.string(),
        evidence: span,
        who: value,
        what: value,
        when: value,
        where: value,
        confidence,
      }),
    )
    .default([]),
  people: z.array(z.looseObject({ name: z.string(), role: value, organization: value })).default([]),
  event: z
    .looseObject({ name: value, slogan: value, startDate: value, endDate: value, place: value, organizer: value })
    .prefault({}),
})

function orNull<T>(given: T | null | undefined): T | null {
  return given ?? null
}

/**
 * The summaries of a folder for labelled releases, by id; a release without one is left out.
 * @throws {InputError} where none is there, one is no summary, or one was made of another text
 */
export function readPredictions(folder: string, gold: readonly GoldRelease[]): Map<string, Prediction> {
  if (!existsSync(folder)) throw new InputError(`expected a folder of summaries, got ${folder}, which does not exist`)
  const predictions = new Map<string, Prediction>()
  for (const release of gold) {
    const path = join(folder, `${release.id}.json`)
    if (existsSync(path)) predictions.set(release.id, readPrediction(path, release))
  }
  if (predictions.size === 0) {
    throw new InputError(`${folder}: expected summaries such as ${gold[0]?.id ?? '<id>'}.json, got none`)
  }
  return predictions
}

function readPrediction(path: string, gold: GoldRelease): Prediction {
  const raw = parseJson(path)
  const checked = schema.safeParse(raw)
  if (!checked.success) throw new InputError(`${path}: ${describeIssue(checked.error.issues[0]!, raw)}`)
  const { textSha256 } = checked.data.document
  if (textSha256 !== gold.textSha256) {
    throw new InputError(
      `${path}: document.textSha256: expected ${gold.textSha256}, that of the labelled text, got ${textSha256}`,
    )
  }
  const prediction = checked.data as unknown as Prediction
  checkSpans(prediction, gold, path)
  return prediction
}

/** A span that is not the text's would be scored as if it were somewhere else. */
function checkSpans(prediction: Prediction, { text }: GoldRelease, path: string): void {
  const spans = [
    ...prediction.quotes.map((quote) => quote.span),
    ...prediction.themes.flatMap((theme) => theme.evidence),
    ...prediction.announcements.map((one) => one.evidence),
  ]
  const stray = spans.find((one) => text.slice(one.start, one.end) !== one.text)
  if (!stray) return
  const expected = JSON.stringify(text.slice(stray.start, Math.min(stray.end, stray.start + 40)))
  const got = JSON.stringify(stray.text.slice(0, 40))
  throw new InputError(
    `${path}: span ${stray.start}–${stray.end}: expected the words of the text, ${expected}, got ${got}`,
  )
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (thrown) {
    throw new InputError(`${path}: expected JSON, got ${messageOf(thrown)}`)
  }
}
