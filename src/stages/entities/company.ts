import type { Candidate } from './candidates.js'

/** A possible person with its log odds and the folded words of its name. */
export interface Judged {
  readonly candidate: Candidate
  readonly score: number
  readonly words: readonly string[]
}

/** Fewest people, and least share of the items, of a list of people. */
const FEWEST = 4
const SHARE = 0.6
/** Below this log odds a name stays none, whatever company it is in. */
const HOPELESS = -2.5
/** What a place in a list of people adds to the log odds: of what opens an item, and of what stands behind its name. */
const AMONG_PEOPLE = 3
const BEHIND_PEOPLE = -4

/**
 * Names judged by their company: in a list most items of which a person opens, the other items open with people too, and what a
 * mark parts from the opening is a body.
 */
export function inCompany<T extends Judged>(judged: readonly T[]): readonly T[] {
  const lists = listsOfPeople(judged)
  if (lists.size === 0) return judged
  return judged.map((one) => {
    if (!lists.has(one.candidate.block)) return one
    const step = opens(one.candidate) ? lift(one) : isBodySlot(one.candidate) ? BEHIND_PEOPLE : 0
    return step === 0 ? one : { ...one, score: one.score + step }
  })
}

function lift({ score, words }: Judged): number {
  return words.length > 1 && score > HOPELESS && score < AMONG_PEOPLE ? AMONG_PEOPLE : 0
}

/** Blocks of the lists of which people open most items. */
function listsOfPeople(judged: readonly Judged[]): Set<number> {
  const openings = new Map<number, number>()
  for (const { candidate, score, words } of judged)
    if (candidate.kind === 'list-item' && words.length > 1 && opens(candidate)) openings.set(candidate.block, score)
  const found = new Set<number>()
  let list: number[] = []
  for (const block of [...openings.keys(), Infinity]) {
    if (list.length > 0 && block - list.at(-1)! > 1) {
      if (isOfPeople(list.map((one) => openings.get(one)!))) for (const one of list) found.add(one)
      list = []
    }
    list.push(block)
  }
  return found
}

function isOfPeople(scores: readonly number[]): boolean {
  const people = scores.filter((score) => score > 0).length
  return people >= FEWEST && people >= scores.length * SHARE
}

/** Nothing but marks, or the cross of a box, stands before the name in its item. */
function opens({ tokens, run, first, titles }: Candidate): boolean {
  return (
    first === titles.length &&
    run.from < 5 &&
    tokens.slice(0, run.from).every(({ text }) => /^(?:\P{L}{1,9}|x)$/u.test(text))
  )
}

/** "X, Fell Pictures": right behind the mark that follows the opening name, and no person by title. */
function isBodySlot({ tokens, run, first, titles, elements }: Candidate): boolean {
  const isParted = first === 0 && run.from > 1 && /^[,–—(-]$/.test(tokens[run.from - 1]!.text)
  return isParted && titles.length === 0 && !elements[0]!.isFirst && run.to >= tokens.length
}
