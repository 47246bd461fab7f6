import { flatMap } from '../../core/flat.js'
import { firstEndingAfter } from '../../core/span.js'
import type { Gender } from '../../core/layers.js'
import { foldedWords } from '../../text/fold.js'
import { isExchange } from '../../text/lexicon/exchanges.js'
import { genderOfFirstName } from '../../text/lexicon/first-names.js'
import { isNameLike, isPlaceName } from '../../text/lexicon/places.js'
import { genderOfTitle } from '../../text/lexicon/titles.js'
import type { Candidate } from './candidates.js'
import { inCompany, type Judged } from './company.js'
import { featuresOf } from './features.js'
import { frameScore, isNamedByKind } from './frames.js'
import { personScore } from './person-model.js'
import type { Scan } from './scan.js'
import { speaksInMarks } from './speaks-in-marks.js'

/** A person with all places where the text names them. */
export interface FoundPerson {
  readonly name: string
  readonly words: readonly string[]
  readonly gender: Gender | null
  readonly mentions: readonly Candidate[]
}

/** Log odds above which a full name, and a name of one word that nothing else in the text explains, is taken for a person. */
const FULL_NAME = 0
const SINGLE_NAME = 1.2
/** The same word stands for the same person again unless much speaks against it: *President Keller left. Keller smiled.* */
const LEAST_AGAIN = -4

/** The people of a text: full names that the model takes for people, with the shorter mentions that go back to them. */
export function findPeople(view: string, { candidates, evidence }: Scan): FoundPerson[] {
  const alone = candidates.map((candidate, index): Judged => ({
    candidate,
    score: scoreOf(
      candidate,
      view,
      featuresOf(candidate, view, evidence, [candidates[index - 1], candidates[index + 1]]),
    ),
    words: foldedWords(candidate.name),
  }))
  const scored = inCompany(alone)
  const people = clustered(fullNames(scored.filter(isNoKind(scored))))
  addShort(people, scored)
  return people.map(finished).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** Whether a name is nowhere said to be a thing of some kind: "the law firm X" makes every X one. */
function isNoKind(scored: readonly Judged[]): (one: Judged) => boolean {
  const kinds = new Set(
    scored.filter(({ candidate }) => isNamedByKind(candidate)).map(({ candidate }) => candidate.name),
  )
  return ({ candidate }) => !kinds.has(candidate.name)
}

/** Too rare in the labels for the model to learn, and safe. */
const RARE: readonly (readonly [feature: string, weight: number])[] = [
  ['1:kin-before', 3],
  ['1:dear', 3],
  ['saint', -4],
  ['last-country', -3],
  ['among-bodies', -1.5],
  ['middle-initial', 1.5],
  ['hyphened-given', 4],
  ['initial-surname', 1],
  ['1:office-list', 6],
  ['holy-place', -3],
  ['1:articled', -2],
  ['surname-known', 1.5],
]
/** "President Sall". */
const OFFICE = 4
/** Beside what is said in marks. */
const QUOTED = 1.5
/** "Ambassador Harpe", and a surname that many have behind an office. */
const CALLED = 1

/** What only people have beside their names: a verb of saying, kin, an office. */
const OF_PEOPLE = ['say-before', 'say-after', 'kin-before', 'role-comma-before', 'comma-role', 'who-after']

/** "Dr Royal Oak", "said Glen Cove": the name of a town is somebody's behind a title, and beside what only people have. */
function isNamesake({ name, titles }: Candidate, features: readonly string[]): boolean {
  if (!isNameLike(name)) return false
  return titles.length > 0 || (features.includes('first-known') && OF_PEOPLE.some((one) => features.includes(one)))
}

function scoreOf(candidate: Candidate, view: string, seen: readonly string[]): number {
  const isTownToo = isNamesake(candidate, seen)
  const features = isTownToo ? seen.filter((feature) => feature !== 'is-place') : seen
  const isOffice =
    features.includes('1:role-before-unknown') &&
    !features.includes('1:last-in-body') &&
    !features.includes('1:no-name') &&
    !isPlural(candidate)
  const isTitled = features.includes('1:title') && candidate.name.length > 2
  const isCalled = isTitled || (isOffice && features.includes('1:surname-known'))
  const opening = candidate.name.split(' ').slice(0, 2).join(' ')
  const isPlace =
    (features.includes('is-place') || (!isTownToo && opening.includes(' ') && isPlaceName(opening))) &&
    candidate.titles.length === 0
  const isBody = features.includes('body-after') && candidate.titles.length === 0
  return (
    personScore(features) +
    rareScore(features) +
    frameScore(candidate, view) +
    (isOffice ? OFFICE : 0) +
    (isCalled ? CALLED : 0) +
    (speaksInMarks(candidate, view, features) ? QUOTED : 0) -
    (isPlace ? 3 : 0) -
    (isFirm(candidate) ? 7 : 0) -
    (isBody ? 1.5 : 0)
  )
}

/** A company whose shares are traded, and the branch of one in a town: "HSBC Singapore". */
function isFirm(candidate: Candidate): boolean {
  const { elements, name } = candidate
  return isTraded(candidate) || (elements[0]!.kind === 'acronym' && isPlaceName(name.slice(name.indexOf(' ') + 1)))
}

/** "Corvane Harrow (NYSE: CVH)": whose shares are traded is nobody. */
function isTraded({ run, last, tokens }: Candidate): boolean {
  return last === run.elements.length && tokens[run.to]?.text === '(' && isExchange(tokens[run.to + 1]?.text ?? '')
}

/** "Patrons Circle". */
function isPlural({ run, first }: Candidate): boolean {
  return /[^s]s$/.test(run.elements[first - 1]!.word)
}

function rareScore(features: readonly string[]): number {
  return RARE.reduce((sum, [feature, weight]) => sum + (features.includes(feature) ? weight : 0), 0)
}

interface Cluster {
  words: readonly string[]
  readonly mentions: Judged[]
  /** Where a name of one word first stands for the person. */
  shortFrom?: number
}

/** All mentions of the full names of which one mention at least reads as a person. */
function fullNames(scored: readonly Judged[]): Judged[] {
  const best = new Map<string, number>()
  for (const { score, words } of scored)
    best.set(words.join(' '), Math.max(score, best.get(words.join(' ')) ?? -Infinity))
  return scored.filter(
    ({ words, score }) => words.length > 1 && (best.get(words.join(' ')) ?? -1) > FULL_NAME && score > FULL_NAME - 3,
  )
}

/** Mentions of one person, the longest forms first: a shorter form joins the one longer name that it fits. */
function clustered(mentions: readonly Judged[]): Cluster[] {
  const clusters: Cluster[] = []
  const byLength = [...mentions].sort(
    (a, b) => b.words.length - a.words.length || a.candidate.start - b.candidate.start,
  )
  const known = new Map<string, Cluster>()
  const bySurname = new Map<string, Cluster[]>()
  for (const mention of byLength) {
    const key = mention.words.join(' ')
    const home = known.get(key) ?? homeOf(mention.words, bySurname)
    if (home) {
      home.mentions.push(mention)
      known.set(key, home)
      continue
    }
    const cluster: Cluster = { words: mention.words, mentions: [mention] }
    clusters.push(cluster)
    known.set(key, cluster)
    for (const word of new Set(mention.words)) addTo(bySurname, word, cluster)
  }
  return clusters
}

const MOST_NAMESAKES = 20

/** Adds to the list of a word, which is no longer than anybody looks at. */
function addTo(lists: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const list = lists.get(word)
  if (!list) lists.set(word, [cluster])
  else if (list.length <= MOST_NAMESAKES) list.push(cluster)
}

function homeOf(words: readonly string[], byWord: ReadonlyMap<string, readonly Cluster[]>): Cluster | undefined {
  const near = new Set(flatMap(words, (word) => (byWord.get(word) ?? []).slice(0, MOST_NAMESAKES)))
  const fitting = [...near].filter((cluster) => fits(words, cluster.words))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whether a name is a shorter form, a form with another initial, or a slip of the pen of another. */
function fits(words: readonly string[], full: readonly string[]): boolean {
  const inside = new Set(full)
  if (words.every((word) => inside.has(word))) return true
  if (hasOtherMiddle(words, full)) return true
  if (words.length !== full.length) return false
  const different = flatMap(words, (word, index) => (word === full[index] ? [] : [[word, full[index]!] as const]))
  if (different.length !== 1) return false
  const [one, other] = different[0]!
  return isSlip(one, other) || (one !== words.at(-1) && isShort(one, other))
}

/** "Kenneth J Mills" and "Kenneth (Ken) Mills": the same first and last word, and an initial against a short form. */
function hasOtherMiddle(words: readonly string[], full: readonly string[]): boolean {
  if (words.length !== 3 || full.length !== 3 || words[0] !== full[0] || words[2] !== full[2]) return false
  const [one, other] = [words[1]!, full[1]!]
  return one.length === 1 ? isShort(other, full[0]!) : other.length === 1 && isShort(one, full[0]!)
}

/** "Pat" for "Patrick". */
function isShort(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 3 && long.startsWith(short)
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

/** One letter more, less or other in a word of five letters or more. */
function isSlip(a: string, b: string): boolean {
  if (commonStart(a, b) >= 7) return true
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return start > 0 && Math.max(a.length, b.length) - start - end <= 1
}

/** Names of one word: of the person whose name holds it, else of a person of their own where the evidence is strong. */
function addShort(people: Cluster[], scored: readonly Judged[]): void {
  const byWord = new Map<string, Cluster[]>()
  for (const person of people) {
    for (const word of new Set(person.words)) if (word.length > 1) addTo(byWord, word, person)
  }
  const singles = new Map<string, Cluster>()
  for (const mention of scored.filter(({ words }) => words.length === 1)) {
    const word = mention.words[0]!
    const owner = ownerOf(mention, byWord.get(word) ?? [])
    if (owner) {
      owner.mentions.push(mention)
      owner.shortFrom ??= mention.candidate.start
    } else if (
      !byWord.has(word) &&
      mention.score > SINGLE_NAME &&
      !singles.has(word) &&
      /\p{Ll}/u.test(mention.candidate.name)
    ) {
      const cluster: Cluster = { words: [word], mentions: [mention] }
      singles.set(word, cluster)
      people.push(cluster)
    } else if (singles.has(word) && mention.score > LEAST_AGAIN) singles.get(word)!.mentions.push(mention)
  }
}

/**
 * Of several people of that name, the one of the title's gender; else the one who was called by it before the others came
 * in, as the others keep their first names; else the one who was last named before.
 */
function ownerOf({ candidate, score }: Judged, owners: readonly Cluster[]): Cluster | undefined {
  const after = candidate.run.elements[candidate.last]
  if (after && /^(?:body|thing|feature)$/.test(after.kind)) return undefined
  if (candidate.titles.length === 0 && score < -4) return undefined
  if (owners.length < 2 || owners.length > MOST_NAMESAKES) return owners[0]
  const gender = candidate.titles.map(genderOfTitle).find((one) => one !== null) ?? null
  const fitting = owners.filter((owner) => gender === null || [gender, null].includes(genderOf(owner)))
  const pool = fitting.length > 0 ? fitting : owners
  const holder = pool.find((one) =>
    pool.every((other) => other === one || (one.shortFrom ?? Infinity) < firstOf(other)),
  )
  if (holder) return holder
  return pool.reduce((best, one) => (lastBefore(one, candidate.start) > lastBefore(best, candidate.start) ? one : best))
}

function firstOf({ mentions }: Cluster): number {
  return mentions[0]!.candidate.start
}

/** Mentions come in the order of the text behind those of the full name, so that few have to be looked at. */
function lastBefore({ mentions }: Cluster, offset: number): number {
  let last = -1
  for (let index = mentions.length - 1; index >= Math.max(0, mentions.length - LOOK_BACK); index--) {
    const { start } = mentions[index]!.candidate
    if (start < offset && start > last) last = start
  }
  return last
}

const LOOK_BACK = 40

/** "Mr. and Mrs. Quaye": two people by one name, who may be somebody's parents. */
function isCouple({ tokens, run }: Candidate): boolean {
  const before = tokens.slice(Math.max(0, run.from - 3), run.from).map(({ text }) => text)
  return /^(?:and|&)$/.test(before.at(-1) ?? '') && before.some((word) => /^(?:Mr|Mrs)$/.test(word))
}

function genderOf({ mentions }: Cluster): Gender | null {
  for (const { candidate } of mentions) {
    const title = isCouple(candidate) ? null : candidate.titles.map(genderOfTitle).find((one) => one !== null)
    if (title) return title
  }
  const first = mentions[0]!.candidate.elements.find(({ kind }) => kind !== 'initial')
  return mentions[0]!.words.length > 1 && first ? genderOfFirstName(first.word) : null
}

function finished(cluster: Cluster): FoundPerson {
  const mentions = cluster.mentions.map(({ candidate }) => candidate).sort((a, b) => a.start - b.start)
  return { name: fullestName(mentions), words: cluster.words, gender: genderOf(cluster), mentions }
}

/** The longest form, in upper and lower case where the text has one; of forms as long, the one that stands oftenest. */
function fullestName(mentions: readonly Candidate[]): string {
  const counts = new Map<string, number>()
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1)
  const rank = (name: string): number =>
    foldedWords(name).length * 2 + (/\p{Lu}{3}/u.test(name) ? 0 : 1) + Math.min(counts.get(name)!, 99) / 100
  return [...counts.keys()].reduce((best, one) => (rank(one) > rank(best) ? one : best))
}

/** Whether a mention of a person shares words with a stretch. */
export function overlapTest(people: readonly FoundPerson[]): (start: number, end: number) => boolean {
  const mentions = flatMap(people, (person) => person.mentions).sort((a, b) => a.start - b.start)
  return (start, end) => {
    const found = mentions[firstEndingAfter(mentions, start)]
    return found !== undefined && found.start < end
  }
}
