import { InputError } from '../core/errors.js'
import { EVENT_FIELDS, type GoldRelease } from '../labels/gold.js'
import { cohensKappa } from './kappa.js'
import type { Prediction } from './prediction.js'
import { scoreSummaries, type Score } from './score.js'

/** How far two annotators of the same releases agree. */
export interface Agreement {
  /** B's labels scored against A's. */
  readonly score: Score
  readonly kappa: {
    /** Announcement types, over announcements that both have. */
    readonly announcementTypes: Kappa
    readonly genres: Kappa
  }
  /** Ids that only one of them labelled. */
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
}

/** Cohen's kappa, and over how many items; null where chance alone would agree as well. */
export interface Kappa {
  readonly value: number | null
  readonly items: number
}

/**
 * Compares two sets of labels of the same releases; a list that only one of them labelled is left out.
 * @throws {InputError} where no release is in both, or a text is not the same
 */
export function agreementOf(a: readonly GoldRelease[], b: readonly GoldRelease[]): Agreement {
  const inB = new Map(b.map((release) => [release.id, release]))
  const pairs = a.flatMap((release) => {
    const other = inB.get(release.id)
    return other ? [{ a: release, b: other }] : []
  })
  if (pairs.length === 0) throw new InputError('agree: expected releases that both folders label, got none')
  for (const pair of pairs) checkText(pair.a, pair.b)
  const score = scoreSummaries(
    pairs.map((pair) => labelledByBoth(pair.a, pair.b)),
    new Map(pairs.map((pair) => [pair.a.id, labelsAsPrediction(pair.b)])),
  )
  const known = new Set(pairs.map((pair) => pair.a.id))
  return {
    score,
    kappa: {
      announcementTypes: kappaOf(score.documents.flatMap(({ types }) => types.map((one) => [one.gold, one.predicted]))),
      genres: kappaOf(pairs.map((pair) => [pair.a.genre, pair.b.genre])),
    },
    onlyA: a.map(({ id }) => id).filter((id) => !known.has(id)),
    onlyB: b.map(({ id }) => id).filter((id) => !known.has(id)),
  }
}

function checkText(a: GoldRelease, b: GoldRelease): void {
  if (a.textSha256 === b.textSha256) return
  throw new InputError(`${a.id}: expected the same text in both folders, got two that differ`)
}

function labelledByBoth(a: GoldRelease, b: GoldRelease): GoldRelease {
  return {
    ...a,
    quotes: b.quotes && a.quotes,
    themes: b.themes && a.themes,
    announcements: b.announcements && a.announcements,
    people: b.people && a.people,
    event: b.event && a.event,
  }
}

/** Labels in the form of a summary, so that they can be scored like one. */
export function labelsAsPrediction({ quotes, themes, announcements, people, event }: GoldRelease): Prediction {
  const value = (text: string | null) => (text === null ? null : { value: text })
  const fields = EVENT_FIELDS.map((field) => [field, value(event?.[field] ?? null)])
  return {
    quotes: (quotes ?? []).map(({ span, speaker }) => ({ span, speaker: { name: speaker } })),
    themes: (themes ?? []).map(({ label, aliases, evidence }) => ({ label, variants: aliases, evidence })),
    announcements: (announcements ?? []).map(({ type, evidence, who, what, when, where }) => ({
      type,
      evidence,
      who: value(who),
      what: value(what),
      when: value(when),
      where: value(where),
    })),
    people: (people ?? []).map(({ name, role, organization }) => ({
      name,
      role: value(role),
      organization: value(organization),
    })),
    event: Object.fromEntries(fields) as Prediction['event'],
  }
}

function kappaOf(pairs: readonly (readonly [string | null, string | null])[]): Kappa {
  const both = pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]))
  return { value: cohensKappa(both), items: both.length }
}
