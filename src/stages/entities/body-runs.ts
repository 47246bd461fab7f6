import { flatMap } from '../../core/flat.js'
import { firstStartingFrom } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import type { Element } from './elements.js'
import type { Scan } from './scan.js'

type BlockRun = Scan['runs'][number]

/** Runs cut to what may name one body each: at an owner, before a number, and before the person who is named behind the body. */
export function bodyRuns(
  runs: readonly BlockRun[],
  tokens: Scan['tokens'],
  isPerson: (start: number, end: number) => boolean,
): BlockRun[] {
  return flatMap(runs, (run) => {
    const here = tokens[run.block]!
    const elements = run.elements.slice(0, personFrom(run.elements, isPerson))
    const parts = ownedParts(elements.length > 0 ? elements : run.elements)
    return parts.length === 1 && parts[0]!.length === run.elements.length
      ? [run]
      : parts.map((part) => partOf(run, part, here))
  })
}

function partOf(run: BlockRun, elements: readonly Element[], tokens: readonly Token[]): BlockRun {
  const from = elements[0] === run.elements[0] ? run.from : firstStartingFrom(tokens, elements[0]!.start)
  const last = elements.at(-1)!
  const to = last === run.elements.at(-1) ? run.to : firstStartingFrom(tokens, last.start) + 1
  return { ...run, elements, from, to }
}

/** Index from which a run names a person and no body any more; its length where it does not. */
function personFrom(elements: readonly Element[], isPerson: (start: number, end: number) => boolean): number {
  let from = elements.length
  while (
    from > 0 &&
    isPerson(elements[from - 1]!.start, elements[from - 1]!.end) &&
    elements[from - 1]!.kind !== 'body'
  )
    from--
  const isNumbered = from === elements.length && from > 1 && /^Nos?$/.test(elements[from - 1]!.word)
  return isNumbered ? from - 1 : from
}

/** "the Federation’s" and "Congress": a body that owns another ends at its possessive; a “DA’s Office” is one. */
function ownedParts(elements: readonly Element[]): Element[][] {
  const parts: Element[][] = [[]]
  elements.forEach((element, index) => {
    parts.at(-1)!.push(element)
    const isOwner = element.possessive && /^(?:body|acronym|place)$/.test(element.kind)
    if (isOwner && elements[index + 1]?.word !== 'Office') parts.push([])
  })
  return parts.filter((part) => part.length > 0)
}
