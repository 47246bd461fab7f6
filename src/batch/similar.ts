import { createHash } from 'node:crypto'
import type { Summary } from '../core/summary.js'

/** A release with fewer sentences than this among its claims says too little to be compared. */
const LEAST_SENTENCES = 3
/** Jaccard of the two sets of sentences: another header can change a few of the claims. */
const ALIKE = 0.6

/** Finds releases that are one with another header: most of the sentences that their claims rest on are the same. */
export class SimilarReleases {
  readonly #sentences = new Map<string, readonly string[]>()
  readonly #bySentence = new Map<string, string[]>()

  add(summary: Summary): void {
    const { id } = summary.document
    const sentences = [...new Set(sentencesOf(summary).map(hashOf))].sort()
    if (sentences.length < LEAST_SENTENCES) return
    this.#sentences.set(id, sentences)
    for (const sentence of sentences) {
      const ids = this.#bySentence.get(sentence)
      if (ids) ids.push(id)
      else this.#bySentence.set(sentence, [id])
    }
  }

  /** Groups of ids, each sorted; a release stands in one group at most. */
  groups(): string[][] {
    const grouped = new Set<string>()
    const groups: string[][] = []
    for (const [id, sentences] of this.#sentences) {
      if (grouped.has(id)) continue
      const group = [id, ...this.#like(id, sentences).filter((other) => !grouped.has(other))]
      if (group.length < 2) continue
      for (const member of group) grouped.add(member)
      groups.push(group.sort())
    }
    return groups
  }

  #like(id: string, sentences: readonly string[]): string[] {
    const shared = new Map<string, number>()
    for (const sentence of sentences) {
      const ids = this.#bySentence.get(sentence)!
      // A sentence of many releases is boilerplate: it tells nothing, and would make the cost quadratic.
      if (ids.length > MOST_RELEASES_OF_A_SENTENCE) continue
      for (const other of ids) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared]
      .filter(([other, count]) => count / (sentences.length + this.#sentences.get(other)!.length - count) >= ALIKE)
      .map(([other]) => other)
  }
}

const MOST_RELEASES_OF_A_SENTENCE = 20

function sentencesOf({ quotes, announcements, themes, keySentences }: Summary): string[] {
  return [
    ...quotes.map(({ span }) => span.text),
    ...announcements.map(({ evidence }) => evidence.text),
    ...themes.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
    ...keySentences.map(({ text }) => text),
  ]
}

function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence.replace(/\s+/g, ' ').trim().toLowerCase()).digest('base64').slice(0, 11)
}
