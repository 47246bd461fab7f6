import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseOf, releaseFor, type Case, type Row } from './learning.train.js'
import type { Finder } from './candidates.js'
import { SENATE_LABELS } from './senate-labels.data.js'

/** Tells the models that the case is of another kind, in which less is news: no other release has the feature. */
const KIND = 'corpus:senate'

/** The folder that the command line names. */
export function senateFolder(): string {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('expected a folder of releases of senators, got nothing')
  return folder
}

/** The labelled releases of senators, each with its candidates, those left open left out. */
export function senateCases(folder: string, finder: Finder, analysed = releaseFor): Case[] {
  return Object.entries(SENATE_LABELS).map(([file, labels]) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const release = analysed({ id: file, text })
    const starts = new Map(Object.entries(labels).map(([start, type]) => [Number(start), type]))
    const announcements = release.structure.sentences.flatMap(({ start, end }) => {
      const type = starts.get(start)
      if (type === undefined || type === '?') return []
      const evidence = { start, end, text: text.slice(start, end) }
      return [{ type, evidence, also: [], who: null, what: null, when: null, where: null }]
    })
    const { rows, ...rest } = caseOf({ id: file, text, announcements }, release, finder)
    const isOpen = ({ candidate }: Row): boolean => starts.get(candidate.parsed.sentence.start) === '?'
    const kept = rows.filter((row) => !isOpen(row))
    return { ...rest, kind: KIND, rows: kept.map((row) => ({ ...row, features: [...row.features, KIND] })) }
  })
}
