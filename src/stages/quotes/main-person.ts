import type { Reference, References } from '../../core/layers.js'
import { firstEndingAfter, overlaps, type Range } from '../../core/span.js'
import { referencesIn } from '../../text/references.js'

/** Where a range names the person of whom the text speaks most and nobody else, none of it in quotation marks: the last such place. */
export function mainPersonIn(
  { mentions }: References,
  stretches: readonly Range[],
): (range: Range) => Range | undefined {
  let main: number | undefined
  return (range) => {
    const stretch = stretches[firstEndingAfter(stretches, range.start)]
    if (stretch && overlaps(stretch, range)) return undefined
    const named = referencesIn(mentions, range).filter(({ entity }) => entity?.kind === 'person')
    main ??= mostNamed(mentions)
    return named.every(({ entity }) => entity!.index === main) ? named.at(-1) : undefined
  }
}

/** Whether a range is the name of a person. */
export function isPersonNamedIn({ mentions }: References): (range: Range) => boolean {
  return (range) =>
    referencesIn(mentions, range).some(({ kind, entity }) => kind === 'name' && entity?.kind === 'person')
}

/** Whether a stretch names the person whom a range means. */
export function spokenOfIn(
  { mentions }: References,
  stretches: readonly Range[],
): (source: Range | null, stretch: number) => boolean {
  return (source, stretch) => {
    const who = source && referencesIn(mentions, source).find(({ entity }) => entity?.kind === 'person')?.entity
    if (!who) return false
    const named = referencesIn(mentions, stretches[stretch]!).filter(({ kind }) => kind === 'name')
    return named.some(({ entity }) => entity?.kind === 'person' && entity.index === who.index)
  }
}

/** Whether those of some ranges that mean somebody all mean the same person. */
export function isSolePersonIn({ mentions }: References): (sources: readonly Range[]) => boolean {
  return (sources) => {
    const meant = new Set<string>()
    for (const source of sources) {
      const entities = referencesIn(mentions, source).flatMap(({ entity }) => entity ?? [])
      const entity = entities.find(({ kind }) => kind === 'person') ?? entities[0]
      if (entity) meant.add(`${entity.kind}${entity.index}`)
    }
    return meant.size === 1 && [...meant][0]!.startsWith('person')
  }
}

/** Index of the person whom most mentions mean, the first of several; -1 without people. */
function mostNamed(mentions: readonly Reference[]): number {
  const counts = new Map<number, number>()
  for (const { entity } of mentions)
    if (entity?.kind === 'person') counts.set(entity.index, (counts.get(entity.index) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1
}
