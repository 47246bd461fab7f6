import type { Document } from '../core/document.js'
import type {
  AnnouncementClaim,
  Entities,
  EntityRef,
  Layers,
  Links,
  QuoteLayer,
  SpeakerClaim,
  Structure,
  ThemeLayer,
} from '../core/layers.js'
import { spanOf, type Given, type Range, type Span } from '../core/span.js'
import {
  SCHEMA_VERSION,
  type Announcement,
  type Event,
  type Organization,
  type Person,
  type PipelineMark,
  type Quote,
  type Report,
  type Speaker,
  type Summary,
  type SummaryDocument,
  type Theme,
} from '../core/summary.js'
import { languageOf } from '../text/language.js'

const NO_EVENT: Event = { name: null, slogan: null, startDate: null, endDate: null, place: null, organizer: null }

/** Puts the layers together into a summary: ids are given, indices become ids, ranges become spans. A layer that the pipeline does not make is empty. */
export function assemble(document: Document, pipeline: PipelineMark, layers: Partial<Layers>): Summary {
  const { text } = document
  const { structure, entities, quotes, themes, links } = layers
  return {
    schemaVersion: SCHEMA_VERSION,
    pipeline: { name: pipeline.name, fingerprint: pipeline.fingerprint },
    document: frameOf(document, structure),
    notices: structure?.notices ?? [],
    contacts: structure?.contacts ?? [],
    event: layers.event ?? NO_EVENT,
    people: peopleOf(entities),
    organizations: organizationsOf(entities),
    quotes: quotesOf(text, quotes, links),
    rejectedQuotes: quotes?.rejected ?? [],
    themes: themesOf(text, themes),
    announcements: announcementsOf(text, layers.announcements ?? [], links),
    keyphrases: (themes?.keyphrases ?? []).map((phrase) => ({ ...phrase, score: rounded(phrase.score) })),
    keySentences: (layers.keySentences ?? []).map(({ start, end, score }) => ({
      ...spanOf(text, start, end),
      score: rounded(score),
    })),
    ...reportsOf(text, quotes),
    warnings: [...document.warnings, ...(structure?.warnings ?? []), ...(quotes?.warnings ?? [])],
  }
}

function frameOf(document: Document, structure: Structure | undefined): SummaryDocument {
  const { metadata, text } = document
  return {
    sha256: document.sha256,
    id: document.id,
    textSha256: document.textSha256,
    title: byFormat(metadata.title) ?? structure?.title ?? null,
    date: byFormat(metadata.date) ?? structure?.date ?? null,
    publisher: byFormat(metadata.publisher) ?? structure?.publisher ?? null,
    author: byFormat(metadata.author) ?? structure?.author ?? null,
    source: { mediaType: document.mediaType, encoding: document.encoding, url: metadata.url },
    genre: structure?.genre ?? 'press-release',
    language: languageOf(text).code,
    length: text.length,
  }
}

/** A value of the format's metadata, which rests on no words of the text. */
function byFormat(value: string | null): Given | null {
  return value === null ? null : { value, span: null }
}

function peopleOf(entities: Entities | undefined): Person[] {
  return (entities?.people ?? []).map(({ name, role, organization, mentions }, index) => ({
    id: `p${index + 1}`,
    name,
    role,
    organization,
    mentions,
  }))
}

function organizationsOf(entities: Entities | undefined): Organization[] {
  return (entities?.organizations ?? []).map(({ name, variants, mentions }, index) => ({
    id: `o${index + 1}`,
    name,
    variants,
    mentions,
  }))
}

function quotesOf(text: string, layer: QuoteLayer | undefined, links: Links | undefined): Quote[] {
  return (layer?.quotes ?? []).map((claim, index) => ({
    id: `q${index + 1}`,
    span: spanOf(text, claim.start, claim.end),
    kind: claim.kind,
    speaker: speakerOf(text, claim.speaker),
    cue: spanOrNull(text, claim.cue),
    continues: claim.continues === null ? null : `q${claim.continues + 1}`,
    confidence: rounded(claim.confidence),
    themes: themeIds(links?.quoteThemes[index]),
  }))
}

function reportsOf(text: string, layer: QuoteLayer | undefined): { reports?: Report[] } {
  if (!layer?.reports) return {}
  const reports = layer.reports.map((claim) => ({
    span: spanOf(text, claim.start, claim.end),
    speaker: speakerOf(text, claim.speaker),
    cue: spanOrNull(text, claim.cue),
  }))
  return { reports }
}

function speakerOf(text: string, claim: SpeakerClaim | null): Speaker | null {
  if (!claim) return null
  return {
    name: claim.name,
    entity: entityId(claim.entity),
    mention: spanOrNull(text, claim.mention),
    confidence: rounded(claim.confidence),
  }
}

function themesOf(text: string, layer: ThemeLayer | undefined): Theme[] {
  return (layer?.themes ?? []).map((claim, index) => ({
    id: `t${index + 1}`,
    label: claim.label,
    variants: claim.variants,
    score: rounded(claim.score),
    mentions: claim.mentions.map(({ start, end }) => spanOf(text, start, end)),
    evidence: claim.evidence.map(({ start, end }) => spanOf(text, start, end)),
  }))
}

function announcementsOf(text: string, claims: readonly AnnouncementClaim[], links: Links | undefined): Announcement[] {
  return claims.map((claim, index) => ({
    id: `a${index + 1}`,
    type: claim.type,
    evidence: spanOf(text, claim.evidence.start, claim.evidence.end),
    who: claim.who,
    what: claim.what,
    when: claim.when,
    until: claim.until,
    where: claim.where,
    entity: entityId(claim.entity),
    confidence: rounded(claim.confidence),
    themes: themeIds(links?.announcementThemes[index]),
  }))
}

function spanOrNull(text: string, range: Range | null): Span | null {
  return range && spanOf(text, range.start, range.end)
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
