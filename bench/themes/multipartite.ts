/** MultipartiteRank (Boudin 2018): PageRank over phrases, linked across topics by how near they stand, early ones of each topic boosted. */
import type { Candidate } from '../../src/stages/themes/candidates.js'

/** Phrases that share a quarter of their stems are of one topic. */
const SAME_TOPIC = 0.26
const DAMPING = 0.85
const ROUNDS = 25
const BOOST = 1.1
/** Nearness is counted in words; one has so many characters. */
const WORD_LENGTH = 6
const MOST_PLACES = 30

/** The rank of each candidate, 1 on average. */
export function multipartiteRanks(candidates: readonly Candidate[]): number[] {
  const topics = topicsOf(candidates)
  const places = candidates.map(({ occurrences }) =>
    occurrences.slice(0, MOST_PLACES).map(({ start }) => start / WORD_LENGTH),
  )
  const links = linksOf(topics, places)
  boostFirst(topics, places, links)
  return pageRanks(links)
}

/** The topic of each candidate, as a number: that of the first earlier one that is like it, or a new one. */
function topicsOf(candidates: readonly Candidate[]): number[] {
  const topics: number[] = []
  let count = 0
  candidates.forEach((one, index) => {
    const like = candidates.slice(0, index).findIndex((other) => likeness(one.stems, other.stems) > SAME_TOPIC)
    topics.push(like < 0 ? count++ : topics[like]!)
  })
  return topics
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((one) => b.includes(one)).length
  return common / (a.length + b.length - common)
}

function linksOf(topics: readonly number[], places: readonly (readonly number[])[]): Float64Array[] {
  const links = topics.map(() => new Float64Array(topics.length))
  for (let one = 0; one < topics.length; one++) {
    for (let other = 0; other < one; other++) {
      if (topics[one] === topics[other]) continue
      links[one]![other] = links[other]![one] = nearness(places[one]!, places[other]!)
    }
  }
  return links
}

function nearness(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += Math.abs(one - other) < 1 ? 0 : 1 / Math.abs(one - other)
  return sum
}

/** What the later phrases of a topic are worth to others goes to its first one too. */
function boostFirst(
  topics: readonly number[],
  places: readonly (readonly number[])[],
  links: readonly Float64Array[],
): void {
  for (const topic of new Set(topics)) {
    const members = [...topics.keys()].filter((one) => topics[one] === topic)
    const first = members.reduce((best, one) => (places[one]![0]! < places[best]![0]! ? one : best))
    const others = members.filter((one) => one !== first)
    const boost = BOOST * Math.exp(1 / (1 + places[first]![0]!))
    links.forEach((line, from) => {
      line[first]! += boost * others.reduce((sum, one) => sum + links[one]![from]!, 0)
    })
  }
}

function pageRanks(links: readonly Float64Array[]): number[] {
  const sums = links.map((line) => line.reduce((sum, one) => sum + one, 0) || 1)
  let ranks = new Float64Array(links.length).fill(1)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(links.length).fill(1 - DAMPING)
    links.forEach((line, from) => {
      const share = (DAMPING * ranks[from]!) / sums[from]!
      for (let to = 0; to < line.length; to++) next[to]! += share * line[to]!
    })
    ranks = next
  }
  return [...ranks]
}
