import { flatMap } from '../../core/flat.js'
import type { Structure } from '../../core/layers.js'
import type { TextService, Token } from '../../core/text-service.js'
import { candidatesIn, type Candidate } from './candidates.js'
import { evidenceOf, type DocumentEvidence } from './evidence.js'
import { runsOf, type Run } from './runs.js'

/** A first look at a document: every capitalised run and the stretches in it that may name people. */
export interface Scan {
  readonly tokens: readonly (readonly Token[])[]
  readonly runs: readonly (Run & { readonly block: number })[]
  readonly candidates: readonly Candidate[]
  readonly evidence: DocumentEvidence
}

export function scan(view: string, text: TextService, { blocks }: Structure): Scan {
  const tokens = blocks.map(({ kind, contentStart, end }) =>
    kind === 'navigation' ? [] : text.tokens({ start: contentStart, end }),
  )
  const runs = flatMap(blocks, (_, index) => runsOf(view, tokens[index]!).map((run) => ({ ...run, block: index })))
  const candidates = flatMap(runs, (run) =>
    candidatesIn(view, run, { block: run.block, kind: blocks[run.block]!.kind, tokens: tokens[run.block]! }),
  )
  // In headlines verbs have capitals too: "Simon Cross Awarded Community Service Award" names no body.
  const running = runs.filter(({ block }) => blocks[block]!.kind !== 'title')
  return { tokens, runs, candidates, evidence: evidenceOf(tokens, running, candidates) }
}
