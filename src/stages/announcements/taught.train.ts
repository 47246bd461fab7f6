import { findCandidates, type Finder } from './candidates.js'
import type { Candidate } from './candidate.js'
import { featuresOf } from './features.js'
import { releaseFor, type Case, type Row } from './learning.train.js'
import { placeOf } from './merge.js'
import { TYPED_SENTENCES } from './typed-sentences.data.js'
import { UNTOLD_SENTENCES } from './untold-sentences.data.js'

/** A first line and a lead, so that a sentence stands where news stands and is not taken for the title. */
const BEFORE = 'News of the week\n\nThe office sent out the lines below to all who had asked for its news.\n\n'

/** Tells the model that the case is a sentence alone, in which more is news: no other release has the feature. */
const KIND = 'corpus:taught'
/** A written sentence counts less than one that was found in a release. */
const WEIGHT = 0.5
/** Those that tell news are many more than those that tell none. */
const NEWS_WEIGHT = 0.15

/** The written sentences, each a release of its own: with news of a type, and with none. */
export function taughtCases(finder: Finder, analysed = releaseFor): Case[] {
  return [
    ...sentencesOf(TYPED_SENTENCES).map(([id, type, text]) => caseOf(id, text, type, finder, analysed)),
    ...sentencesOf(UNTOLD_SENTENCES).map(([id, , text]) => caseOf(`untold-${id}`, text, null, finder, analysed)),
  ]
}

function sentencesOf(blocks: Readonly<Record<string, string>>): [id: string, block: string, text: string][] {
  return Object.entries(blocks).flatMap(([block, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text, number): [string, string, string] => [`${block}-${number}`, block, text]),
  )
}

function caseOf(id: string, text: string, label: string | null, finder: Finder, analysed: typeof releaseFor): Case {
  const release = analysed({ id, text: `${BEFORE}${text}\n` })
  const last = release.structure.sentences.length - 1
  const candidates = findCandidates(release, finder).filter(({ parsed }) => parsed.index === last)
  const told = label === null ? undefined : placeTelling(candidates, label)
  const counts = new Map<string, number>()
  for (const one of candidates) counts.set(placeOf(one), (counts.get(placeOf(one)) ?? 0) + 1)
  const rows = candidates.map((candidate): Row => {
    const place = placeOf(candidate)
    const news = place === told
    const features = [...featuresOf(candidate, release), KIND]
    return {
      id,
      candidate,
      features,
      news,
      label: news ? label : null,
      weight: (label === null ? WEIGHT : NEWS_WEIGHT) / counts.get(place)!,
    }
  })
  return { id, release, rows }
}

/** The first place that knows the type, else the first of all; undefined where there is no candidate. */
export function placeTelling(candidates: readonly Candidate[], type: string): string | undefined {
  const knowing = candidates.find((one) => one.type === type) ?? candidates[0]
  return knowing && placeOf(knowing)
}
