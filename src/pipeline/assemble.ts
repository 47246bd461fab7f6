import type { Document } from '../core/document.js'
import type { EntityRef, Layers, SpeakerClaim } from '../core/layers.js'
import { spanOf, type Given, type Range, type Span } from '../core/span.js'
import { SCHEMA_VERSION, type Event, type PipelineMark, type Speaker, type Summary } from '../core/summary.js'
import { languageOf } from '../text/language.js'

const NO_EVENT: Event = { name: null, slogan: null, startDate: null, endDate: null, place: null, organizer: null }

/** Puts the layers together into a summary: ids are given, indices become ids, ranges become spans. */
export function assemble(document: Document, pipeline: PipelineMark, layers: Partial<Layers>): Summary {
  const { text } = document
  const span = (range: Range): Span => spanOf(text, range.start, range.end)
  const { structure, entities, quotes, themes, links } = layers
  const speaker = (claim: SpeakerClaim | null): Speaker | null =>
    claim && {
      name: claim.name,
      entity: entityId(claim.entity),
      mention: claim.mention && span(claim.mention),
      confidence: rounded(claim.confidence),
    }
  return {
    schemaVersion: SCHEMA_VERSION,
    pipeline: { name: pipeline.name, fingerprint: pipeline.fingerprint },
    document: {
      sha256: document.sha256,
      id: document.id,
      textSha256: document.textSha256,
      title: fromFormat(document.metadata.title) ?? structure?.title ?? null,
      date: fromFormat(document.metadata.date) ?? structure?.date ?? null,
      publisher: fromFormat(document.metadata.publisher) ?? structure?.publisher ?? null,
      author: fromFormat(document.metadata.author) ?? structure?.author ?? null,
      source: { mediaType: document.mediaType, encoding: document.encoding, url: document.metadata.url },
      genre: structure?.genre ?? 'press-release',
      language: languageOf(text).code,
      length: text.length,
    },
    notices: structure?.notices ?? [],
    contacts: structure?.contacts ?? [],
    event: layers.event ?? NO_EVENT,
    people: (entities?.people ?? []).map(({ name, role, organization, mentions }, index) => ({
      id: `p${index + 1}`,
      name,
      role,
      organization,
      mentions,
    })),
    organizations: (entities?.organizations ?? []).map(({ name, variants, mentions }, index) => ({
      id: `o${index + 1}`,
      name,
      variants,
      mentions,
    })),
    quotes: (quotes?.quotes ?? []).map((quote, index) => ({
      id: `q${index + 1}`,
      span: span(quote),
      kind: quote.kind,
      speaker: speaker(quote.speaker),
      cue: quote.cue && span(quote.cue),
      continues: quote.continues === null ? null : `q${quote.continues + 1}`,
      confidence: rounded(quote.confidence),
      themes: themeIds(links?.quoteThemes[index]),
    })),
    rejectedQuotes: quotes?.rejected ?? [],
    themes: (themes?.themes ?? []).map((theme, index) => ({
      id: `t${index + 1}`,
      label: theme.label,
      variants: theme.variants,
      score: rounded(theme.score),
      mentions: theme.mentions.map(span),
      evidence: theme.evidence.map(span),
    })),
    announcements: (layers.announcements ?? []).map((claim, index) => ({
      id: `a${index + 1}`,
      type: claim.type,
      evidence: span(claim.evidence),
      who: claim.who,
      what: claim.what,
      when: claim.when,
      until: claim.until,
      where: claim.where,
      entity: entityId(claim.entity),
      confidence: rounded(claim.confidence),
      themes: themeIds(links?.announcementThemes[index]),
    })),
    keyphrases: (themes?.keyphrases ?? []).map(({ text: phrase, score, mentions }) => ({
      text: phrase,
      score: rounded(score),
      mentions,
    })),
    keySentences: (layers.keySentences ?? []).map(({ start, end, score }) => ({
      ...span({ start, end }),
      score: rounded(score),
    })),
    ...(quotes?.reports
      ? {
          reports: quotes.reports.map((report) => ({
            span: span(report),
            speaker: speaker(report.speaker),
            cue: report.cue && span(report.cue),
          })),
        }
      : {}),
    warnings: [...document.warnings, ...(structure?.warnings ?? []), ...(quotes?.warnings ?? [])],
  }
}

function fromFormat(value: string | null): Given | null {
  return value === null ? null : { value, span: null }
}

function entityId(entity: EntityRef | null): string | null {
  return entity && `${entity.kind === 'person' ? 'p' : 'o'}${entity.index + 1}`
}

function themeIds(indices: readonly number[] | undefined): string[] {
  return (indices ?? []).map((index) => `t${index + 1}`)
}

/** Three decimals are more than a confidence can mean, and keep summaries small. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
