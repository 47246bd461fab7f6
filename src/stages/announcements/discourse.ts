import type { Block } from '../../core/layers.js'
import type { Clause } from '../../text/clauses/clause.js'
import { wordSet } from '../../text/word-set.js'
import type { Candidate } from './candidate.js'
import { nounsOf } from './nouns.js'
import type { Parsed, Release } from './release.js'
import { tenseOf } from './timeliness.js'

/** Features of where in the text a clause stands, and how its words stand to the event. */
export function discourseFeatures(candidate: Candidate, release: Release): string[] {
  const { clause, parsed } = candidate
  if (!clause) return []
  return [
    ...placeInText(parsed, release),
    ...openerOf(parsed),
    ...yearFeatures(candidate, release),
    ...programmeFeatures(candidate),
  ]
}

/** Shorter paragraphs are captions, addresses and bylines. */
const LEAST_BODY = 60

/** News stands in the lead, and opens its paragraph; details follow (the inverted pyramid, Bell 1991). */
function placeInText({ block, index }: Parsed, { structure }: Release): string[] {
  const order = index - block.firstSentence
  const place = order === 0 ? 'first' : order === 1 ? 'second' : 'later'
  const body = bodyOf(structure.blocks)
  const at = body.get(block) ?? -1
  const depth =
    at < 0 ? 'outside' : at === 0 ? 'lead' : at === 1 ? 'behind-lead' : at === body.size - 1 ? 'last' : 'body'
  return [`paragraph:${place}`, `depth:${depth}`, `depth:${depth}:${place}`]
}

const BODIES = new WeakMap<readonly Block[], ReadonlyMap<Block, number>>()

/** The paragraphs of the body, each with its place. */
function bodyOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const known = BODIES.get(blocks)
  if (known) return known
  const body = blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start >= LEAST_BODY)
  const places = new Map(body.map((block, place) => [block, place]))
  BODIES.set(blocks, places)
  return places
}

/** The first word, by its class where that is an open one. */
function openerOf({ words: [first] }: Parsed): string[] {
  if (!first) return []
  return [`opens:${/^(?:noun|verb|adjective)$/.test(first.wordClass) ? first.wordClass : first.lower}`]
}

const LATEST = new WeakMap<Release['structure'], number>()

/** The year of the release; where it is undated, the latest that it names. */
export function yearOf({ structure, anchor, document }: Release): number {
  const known = LATEST.get(structure)
  if (known !== undefined) return known
  const named = [...document.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year))
  const year = anchor ? Number(anchor.slice(0, 4)) : named.length > 0 ? Math.max(...named) : 0
  LATEST.set(structure, year)
  return year
}

const DIGIT_TWO = 0x32
const YEAR = /^(?:19|20)\d\d(?:s|[-–/]\d{2,4})?$/

/** Years that lie behind the release tell of background; those ahead of plans. */
function yearFeatures({ clause, parsed: { words, clauses } }: Candidate, release: Release): string[] {
  const year = yearOf(release)
  if (year === 0) return []
  const features: string[] = []
  const next = clauses[clauses.indexOf(clause!) + 1]
  const end = next ? next.start : words.length
  words.forEach(({ text }, index) => {
    if (text.length < 4 || text.charCodeAt(0) > DIGIT_TWO || !YEAR.test(text)) return
    const named = Number(text.slice(0, 4))
    const relation = named < year - 1 ? 'long-past' : named < year ? 'last' : named > year ? 'ahead' : 'this'
    const inside = index >= clause!.start && index < Math.max(end, clause!.end)
    features.push(`year:${relation}`, `year:${relation}:${inside ? 'inside' : 'outside'}`)
    if (inside) features.push(`year:${relation}:${tenseOf(clause!)}`)
  })
  return features
}

const HELD = wordSet(
  'hold take host organize organise convene open close end conclude finish gather attend meet bring begin start kick run see feature include celebrate mark wrap',
)
const GATHERINGS = wordSet(
  'conference congress session meeting forum summit assembly symposium festival fair edition convention plenary gathering camp championship championships workshop seminar event ceremony days week visit talks dialogue roundtable hearing hearings briefing reception banquet',
)

/** "The summit was held in Ghent": the event itself, told as past. */
function programmeFeatures({ clause, parsed: { words } }: Candidate): string[] {
  return isGatheringHeld(clause!, words) ? [`gathering:${tenseOf(clause!)}`] : []
}

/** Whether a clause says that a meeting is held, opened or closed. */
export function isGatheringHeld({ verb, subject, object }: Clause, words: Parsed['words']): boolean {
  if (!verb.lemmas.some((lemma) => HELD.has(lemma))) return false
  return [...subject, ...object].some((phrase) => nounsOf(words, phrase).some((noun) => GATHERINGS.has(noun)))
}
