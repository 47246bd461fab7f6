/** Ranks of words in a graph of their neighbours: TextRank, or PositionRank where words weigh by their place. */
import { STOPWORDS } from '../../src/text/lexicon/stopwords.js'
import { stem } from '../../src/text/stem.js'
import { foldedWords } from '../../src/text/fold.js'

const DAMPING = 0.85
const ROUNDS = 30
/** Words so near to each other are neighbours. */
const WINDOW = 5

/**
 * PageRank of each word, 1 on average, over edges between neighbours.
 * @param sentences words of each sentence, in order
 * @param isPlaced a walk that starts anew starts at early words rather than at any (PositionRank, Florescu and Caragea 2017)
 */
export function wordRanks(sentences: readonly (readonly string[])[], isPlaced: boolean): Map<string, number> {
  const places = new Map<string, number>()
  const starts: number[] = []
  let position = 0
  for (const word of sentences.flat()) {
    position++
    const place = places.get(word) ?? places.size
    places.set(word, place)
    starts[place] = (starts[place] ?? 0) + (isPlaced ? 1 / position : 0)
  }
  const ranks = walk(edgesOf(sentences, places), normalized(starts, isPlaced))
  return new Map([...places].map(([word, place]) => [word, ranks[place]! * places.size]))
}

function normalized(starts: readonly number[], isPlaced: boolean): number[] {
  const sum = starts.reduce((all, one) => all + one, 0)
  return starts.map((one) => (isPlaced ? one / sum : 1 / starts.length))
}

function edgesOf(sentences: readonly (readonly string[])[], places: ReadonlyMap<string, number>): [number, number][] {
  return sentences.flatMap((words) =>
    words.flatMap((word, index) =>
      words
        .slice(index + 1, index + WINDOW)
        .filter((other) => other !== word)
        .map((other): [number, number] => [places.get(word)!, places.get(other)!]),
    ),
  )
}

function walk(edges: readonly (readonly [number, number])[], starts: readonly number[]): number[] {
  const degrees = starts.map(() => 0)
  for (const place of edges.flat()) degrees[place]!++
  let ranks = [...starts]
  for (let round = 0; round < ROUNDS; round++) {
    const next = starts.map((start) => (1 - DAMPING) * start)
    for (const [a, b] of edges) {
      next[a]! += (DAMPING * ranks[b]!) / degrees[b]!
      next[b]! += (DAMPING * ranks[a]!) / degrees[a]!
    }
    ranks = next
  }
  return ranks
}

/** TextRank: runs of words that are no stop words, by the sum of their words' ranks; best first. */
export function rank(text: string): string[] {
  const runs = text.split(/[.,;:!?()"\n]+/).flatMap(runsOf)
  const ranks = wordRanks(
    runs.map((words) => words.map(stem)),
    false,
  )
  const worth = (words: readonly string[]): number => words.reduce((sum, word) => sum + ranks.get(stem(word))!, 0)
  const phrases = new Map(runs.filter(({ length }) => length <= 4).map((words) => [words.join(' '), worth(words)]))
  return [...phrases].sort((a, b) => b[1] - a[1]).map(([phrase]) => phrase)
}

/** Runs of words between stop words and numbers. */
function runsOf(part: string): string[][] {
  const runs: string[][] = [[]]
  for (const word of foldedWords(part)) {
    if (STOPWORDS.has(word) || /\d/.test(word)) runs.push([])
    else runs.at(-1)!.push(word)
  }
  return runs.filter(({ length }) => length > 0)
}
