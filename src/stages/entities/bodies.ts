import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isCountry } from '../../text/lexicon/places.js'
import { printed } from '../../text/printed.js'
import { definitionsOf } from './body-acronyms.js'
import { bodyRuns } from './body-runs.js'
import type { Element } from './elements.js'
import type { Run } from './runs.js'
import type { Scan } from './scan.js'

/** The name of a body as it stands at one place. */
export interface BodyMention {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly isAcronym: boolean
  readonly block: number
}

/** A body with its short forms. */
export interface FoundBody {
  readonly name: string
  readonly acronym: string | null
  readonly mentions: readonly BodyMention[]
}

type BlockRun = Run & { readonly block: number }

/** The bodies of a text by name: with a head word such as Ministry, with an acronym in parentheses, or by a known acronym. */
export function findBodies(
  view: string,
  { runs, tokens }: Scan,
  isPerson: (start: number, end: number) => boolean,
): FoundBody[] {
  const phrases = phrasesOf(view, bodyRuns(runs, tokens, isPerson), tokens, isPerson)
  const acronyms = definitionsOf(view, phrases, tokens)
  const longByWord = new Map<string, string>()
  const firstLong = longNames(phrases)
  const byKey = new Map<string, { name: string; acronym: string | null; mentions: BodyMention[] }>()
  for (const phrase of phrases) {
    const key = keyOf(phrase, acronyms, longByWord, firstLong)
    if (!phrase.isAcronym)
      for (const word of phrase.name.split(' '))
        if (phrase.name.includes(' ')) longByWord.set(word, phrase.name.toLowerCase())
    if (key === null) continue
    const known = byKey.get(key)
    if (known) {
      known.mentions.push(phrase)
      if (!phrase.isAcronym && known.name.length < phrase.name.length) known.name = phrase.name
    } else
      byKey.set(key, {
        name: phrase.isAcronym ? (acronyms.get(phrase.name) ?? phrase.name) : phrase.name,
        acronym: null,
        mentions: [phrase],
      })
  }
  for (const [acronym, name] of acronyms) {
    const body = byKey.get(name.toLowerCase())
    if (body) body.acronym = acronym
  }
  addLongerNames(view, runs, byKey)
  return [...byKey.values()]
    .filter((body) => worthKeeping(body))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** "NZEI" is short for "NZEI Te Riu Roa": an acronym that opens a run of words that no dictionary knows. */
function addLongerNames(
  view: string,
  runs: readonly BlockRun[],
  byKey: ReadonlyMap<string, { name: string; acronym: string | null }>,
): void {
  for (const { elements } of runs) {
    const body = elements[0]?.kind === 'acronym' ? byKey.get(elements[0].word.toLowerCase()) : undefined
    const rest = elements.slice(1)
    if (!body || body.name !== elements[0]!.word || rest.length < 2) continue
    if (!rest.every(({ kind, isCommon, word }) => (kind === 'unknown' || word.length < 4) && !isCommon)) continue
    body.acronym = body.name
    body.name = printed(view, { start: elements[0]!.start, end: rest.at(-1)!.end })
  }
}

/** Heads that name no body when they stand alone. */
const BARE =
  /^(?:Deputy|Assistant|Press|House|School|Schools|City|Store|Force|Mission|Church|Project|Province|Region|Panel|Group|Forum|Studio|Service|Services|Exchange|Technology|Library|Hospital|Wing|Community|Partner|Partners|Party|Office|Department|Division|Centre|Center|Team|Unit|Co|Inc|Ltd|LLC|LLP|PLC|Corp|GmbH|AG|Limited|Holdings|Technologies)$/i

/** An acronym that nothing explains counts where it comes twice. */
function worthKeeping({
  name,
  mentions,
}: {
  readonly name: string
  readonly mentions: readonly BodyMention[]
}): boolean {
  if (BARE.test(name) || /["“”]/.test(name)) return false
  return !mentions.every(({ isAcronym }) => isAcronym) || mentions.length >= 2 || name.length > 6
}

/** The first longer name that holds a word. */
function longNames(phrases: readonly BodyMention[]): Map<string, string> {
  const long = new Map<string, string>()
  for (const { name, isAcronym } of phrases) {
    const words = isAcronym || !name.includes(' ') ? [] : name.split(' ')
    for (const word of words) if (!long.has(word)) long.set(word, name.toLowerCase())
  }
  return long
}

/** "the League" goes back to the last longer name before it that holds the word, else to the first behind it. */
function keyOf(
  { name, isAcronym }: BodyMention,
  acronyms: ReadonlyMap<string, string>,
  longByWord: ReadonlyMap<string, string>,
  firstLong: ReadonlyMap<string, string>,
): string | null {
  if (!isAcronym) return longByWord.get(name) ?? firstLong.get(name) ?? name.toLowerCase()
  if (isCountry(name)) return null
  return (acronyms.get(name) ?? name).toLowerCase()
}

const JOINTS = /^(?:of|for|on|and|&|the|de|del|in|to|en|y|et|und)$/

/** Runs that a small word joins: "International League" of "Small Ports". */
function phrasesOf(
  view: string,
  runs: readonly BlockRun[],
  tokens: Scan['tokens'],
  isPerson: (start: number, end: number) => boolean,
): BodyMention[] {
  const phrases: BodyMention[] = []
  let at = 0
  while (at < runs.length) {
    const run = runs[at]!
    const from = bodyStart(run, isPerson)
    let to = at
    if (from >= 0 && namesBody(run.elements.slice(from))) {
      while (to + 1 < runs.length && joins(tokens[run.block]!, runs[to]!, runs[to + 1]!, isPerson)) to++
      if (!meetsOf(tokens[run.block]!, runs[to]!, runs[to + 1]))
        phrases.push(
          phraseOf(view, run, from, runs[to]!, leftPart(view, tokens[run.block]!, runs[at - 1], [run, runs[to]!])),
        )
    } else if (from >= 0) phrases.push(...(isShouted(tokens[run.block]!) ? [] : acronymsIn(view, run, isPerson)))
    at = to + 1
  }
  return phrases
}

/** Whether a head is among the words; "Technology Policy" has none. */
function namesBody(elements: readonly Element[]): boolean {
  return elements.some(
    ({ kind, word }, index) =>
      kind === 'body' &&
      !(word === 'Technology' && index === elements.length - 2 && elements[index + 1]!.kind === 'thing'),
  )
}

/** Index of the first element of the run that can belong to a body: behind titles and roles, and not a person. */
function bodyStart(run: BlockRun, isPerson: (start: number, end: number) => boolean): number {
  const { elements } = run
  let from = 0
  elements.forEach((element, index) => {
    if (
      element.kind === 'honorific' ||
      (element.kind === 'role' && index > 0 && !elements.slice(index + 1).some(({ kind }) => kind === 'body'))
    )
      from = index + 1
  })
  if (from >= elements.length) from = 0
  if (
    from === 0 &&
    elements.length > 2 &&
    /^(?:Organi[sz]ers?|Hosts?|Sponsors?|Operators?|Publishers?)$/.test(elements[0]!.word)
  )
    from = 1
  while (
    from < elements.length - 1 &&
    elements[from]!.isCommon &&
    /^(?:The|A|An|In|At|On|For|And|But|As|By|With|From|This|Its|Under|Since|After)$/.test(elements[from]!.word)
  )
    from++
  return isPerson(elements[from]!.start, elements.at(-1)!.end) && !elements.some(({ kind }) => kind === 'body')
    ? -1
    : from
}

/** "XIV Congress" of the "Latin American Federation": a meeting of a body is no part of its name. */
function meetsOf(tokens: readonly Token[], left: BlockRun, right: BlockRun | undefined): boolean {
  return (
    right !== undefined &&
    right.block === left.block &&
    MEETING.test(left.elements.at(-1)!.word) &&
    right.from - left.to === 2 &&
    tokens[left.to]!.text === 'of' &&
    right.elements.some(({ kind }) => kind === 'body')
  )
}

const MEETING = /^(?:Congress|Assembly|Conference|Meeting|Session|Forum|Plenary|Convention)$/i

function joins(
  tokens: readonly Token[],
  left: BlockRun,
  right: BlockRun,
  isPerson: (start: number, end: number) => boolean,
): boolean {
  if (
    left.block !== right.block ||
    right.from - left.to > 2 ||
    right.from === left.to ||
    left.elements.at(-1)!.possessive
  )
    return false
  const between = tokens.slice(left.to, right.from).map(({ text }) => text)
  if (!between.every((word) => JOINTS.test(word)) || isPerson(right.elements[0]!.start, right.elements.at(-1)!.end))
    return false
  if (meetsOf(tokens, left, right)) return false
  if (between[0] === 'and' || between[0] === '&') return joinsByAnd(between, right)
  if (between[0] === 'in' || between[0] === 'to' || between[0] === 'the') return false
  return true
}

/** "Science" and "Technology Policy", "Sustainability" and the "Environment": no body of its own behind the "and". */
function joinsByAnd(between: readonly string[], { elements }: BlockRun): boolean {
  if (between.length > 1 && (between[1] !== 'the' || elements.length > 1)) return false
  return !elements.some(
    ({ kind, word }, index) =>
      kind === 'acronym' ||
      kind === 'honorific' ||
      kind === 'role' ||
      (kind === 'body' && !(FIELD.test(word) && index < elements.length - 1)),
  )
}

/** Heads that are fields of work too, where another word follows. */
const FIELD = /^(?:Technology|Technologies|Customs|Community|Industries|Services|Press)$/i

const MOST_LEFT = 3

/** "the Baltic" and "Nordic Society", "the National Oceanic" and "Atmospheric Administration": what an "and" parts from the rest of the name. */
function leftPart(
  view: string,
  tokens: readonly Token[],
  left: BlockRun | undefined,
  [run, last]: readonly [BlockRun, BlockRun],
): BlockRun | null {
  if (left?.block !== run.block || left.elements.length > MOST_LEFT || run.from - left.to !== 1) return null
  if (!/^(?:and|&)$/.test(tokens[left.to]!.text)) return null
  if (!left.elements.every(({ kind, possessive }) => /^(?:common|unknown|place)$/.test(kind) && !possessive))
    return null
  if (run.elements[0]!.kind === 'body') return null
  const isOne = tokens[left.to]!.text === '&' || opensWithArticle(tokens, left) || isSpelt(view, left, last)
  return isOne ? left : null
}

/** Whether the acronym behind the name begins with the left part: "Trade and Technology Council (TTC)". */
function isSpelt(view: string, { elements }: BlockRun, last: BlockRun): boolean {
  const { end } = last.elements.at(-1)!
  const acronym = /^\s?\((?:the )?["“]?(\p{Lu}{3,8})["”]?\)/u.exec(view.slice(end, end + 24))?.[1]
  return acronym !== undefined && acronym.startsWith(elements.map(({ word }) => word[0]!).join(''))
}

function opensWithArticle(tokens: readonly Token[], { from, elements }: BlockRun): boolean {
  return /^[Tt]he$/.test(tokens[from - 1]?.text ?? '') || elements[0]!.word === 'The'
}

function phraseOf(view: string, run: BlockRun, from: number, last: BlockRun, left: BlockRun | null): BodyMention {
  const first = from === 0 && left ? left.elements.find(({ word }) => word !== 'The')! : run.elements[from]!
  let end = last.elements.at(-1)!.end
  if (run === last) {
    const lastBody = run.elements.findLastIndex(({ kind }) => kind === 'body')
    const behind = run.elements[lastBody + 1]
    const isOffice = run.elements[lastBody]?.word === 'District' && behind?.word === 'Attorney' && lastBody > from
    if (leadsToOffice(run.elements.slice(lastBody + 1))) end = run.elements[isOffice ? lastBody - 1 : lastBody]!.end
  }
  return {
    start: first.start,
    end,
    name: printed(view, { start: first.start, end }),
    isAcronym: false,
    block: run.block,
  }
}

/** "President", "(FSA) President", "Welfare Vice President": the office that ends a run behind a body. */
function leadsToOffice(behind: readonly Element[]): boolean {
  const first = behind.findIndex(({ kind }) => /^(?:role|honorific)$/.test(kind))
  return (
    first === 0 ||
    (first > 0 &&
      first <= MOST_OF_FIELD &&
      behind.slice(0, first).every(({ kind }) => /^(?:nickname|common)$/.test(kind)) &&
      behind.slice(first).every(({ kind }) => kind === 'role'))
  )
}

const MOST_OF_FIELD = 2

/** A headline in capitals, in which no word can be told for an acronym. */
function isShouted(tokens: readonly Token[]): boolean {
  return tokens.length > 2 && !tokens.some(({ text }) => /\p{Ll}{2}/u.test(text))
}

function acronymsIn(view: string, run: BlockRun, isPerson: (start: number, end: number) => boolean): BodyMention[] {
  const isAcronym = ({ word, kind, start, end, isCommon }: Element): boolean =>
    kind === 'acronym' &&
    word.length >= 2 &&
    word.length <= 14 &&
    !isCommon &&
    !isCommonWord(word[0]! + word.slice(1).toLowerCase()) &&
    !isPerson(start, end) &&
    !/\d/.test(word)
  if (run.elements.length > 3 && run.elements.every(({ kind }) => kind === 'acronym')) return []
  return run.elements
    .filter(isAcronym)
    .map(({ start, end }) => ({ start, end, name: view.slice(start, end), isAcronym: true, block: run.block }))
}
