import type { Token } from '../../core/text-service.js'
import { isNoName, isSurname } from '../../text/lexicon/name-words.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import type { Candidate } from './candidates.js'
import { isCapital, type Element } from './elements.js'
import type { DocumentEvidence } from './evidence.js'
import type { Run } from './runs.js'

/** Features of a candidate by which the model tells people from all else; see `person-model.train.ts`. A single word has features of its own. */
export function featuresOf(
  candidate: Candidate,
  view: string,
  document: DocumentEvidence,
  fellows: readonly (Candidate | undefined)[],
): string[] {
  const all = [
    ...shapeFeatures(candidate),
    ...runFeatures(candidate),
    ...contextFeatures(candidate, view),
    ...(isAmongBodies(candidate) ? ['among-bodies'] : []),
    ...(isArticled(candidate) ? ['articled'] : []),
    ...documentFeatures(candidate, document),
    ...fellowFeatures(candidate, view, fellows),
  ]
  return all.includes('n1') ? all.map((feature) => `1:${feature}`) : all
}

function shapeFeatures({ elements }: Candidate): string[] {
  const words = elements.filter(({ kind }) => kind !== 'nickname' && kind !== 'particle')
  const first = words[0]!
  const last = words.at(-1)!
  const found = [`n${Math.min(words.length, 5)}`]
  if (first.isFirst) found.push('first-known')
  if (words.slice(1).some(({ isFirst }) => isFirst)) found.push('later-known')
  if (first.isCommon) found.push('first-common')
  if (last.isCommon && words.length > 1) found.push('last-common')
  if (words.every(({ isCommon }) => isCommon)) found.push('all-common')
  if (words.some(({ kind }) => kind === 'place')) found.push('has-place')
  if (first.kind === 'place') found.push('first-place')
  if (words.length > 1 && isCountry(last.word) && (words.length > 2 || !first.isFirst)) found.push('last-country')
  if (words.some(({ kind }) => kind === 'initial')) found.push('has-initial')
  if (words.slice(1, -1).some(({ kind }) => kind === 'initial')) found.push('middle-initial')
  if (elements.some(({ kind }) => kind === 'particle')) found.push('has-particle')
  if (elements.some(({ kind }) => kind === 'nickname')) found.push('has-nickname')
  if (words.some(({ word }) => /\p{L}-\p{Lu}/u.test(word))) found.push('hyphen')
  if (words.some(({ kind }) => kind === 'acronym')) found.push('has-acronym')
  if (first.kind === 'acronym') found.push('first-acronym')
  found.push(...wordFeatures(words))
  return found
}

/** "al-Kattas" alone: a surname, or a body. */
function isArticled({ elements }: Candidate): boolean {
  return elements.length === 1 && /^[ae]l-/.test(elements[0]!.word)
}

function wordFeatures(words: readonly Element[]): string[] {
  const found: string[] = []
  const last = words.at(-1)!
  if (isSurname(nameCase(last.word))) found.push('surname-known')
  if (words.some(({ word, isFirst }) => !isFirst && isNoName(nameCase(word)))) found.push('no-name')
  if (words.every(({ word }) => !/\p{Ll}/u.test(word))) found.push('all-caps')
  if (words.length === 2 && last.isFirst && /\p{L}-\p{Ll}/u.test(last.word)) found.push('hyphened-given')
  if (words.length === 2 && /^[^NSEWU]$/.test(words[0]!.word) && last.kind === 'unknown') found.push('initial-surname')
  if (/(?:ians?|eans?|ese|ish|ers)$/.test(last.word) && !last.isFirst) found.push('people-ending')
  if (words.length > 1 && /^(?:San|Santa|Santo|São|Los|Las|Fort|Port|Mount)$/.test(words[0]!.word))
    found.push('holy-place')
  if (words.length > 1 && isCountry(words[0]!.word) && !words[0]!.isFirst) found.push('first-country')
  if (isPlaceName(words.map(({ word }) => word).join(' '))) found.push('is-place')
  if (
    /(?:son|sen|sson|ov|ova|ev|eva|ski|ska|sky|ić|ic|ič|escu|ez|ini|elli|oğlu|yan|dze|shvili|nen|quist|berg|stein|man|mann|ton|ley|ano|etti|wala|poulos|idis|enko|chuk|uk|ák|ová|sdóttir|wicz|czyk)$/u.test(
      last.word,
    )
  )
    found.push('surname-ending')
  return found
}

/** `KHACHIGIAN` as the lists have it. */
function nameCase(word: string): string {
  return /\p{Ll}/u.test(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase()
}

function runFeatures(candidate: Candidate): string[] {
  const { run, first, last, titles } = candidate
  const found: string[] = []
  const before = run.elements[first - 1]
  const after = run.elements[last]
  if (titles.length > 0) found.push('title')
  if (before?.kind === 'role') found.push('role-before')
  if (before?.kind === 'role' && run.elements[first]!.kind === 'unknown') found.push('role-before-unknown')
  if (before?.kind === 'body') found.push('body-before')
  if (before?.kind === 'thing') found.push('thing-before')
  if (isSaint(run, first)) found.push('saint')
  if (isInOfficeList(candidate)) found.push('office-list')
  if (before?.word === 'Dear') found.push('dear')
  if (before && before.kind === 'common') found.push('common-before')
  found.push(...behindFeatures(after))
  return found
}

/** "Society of St. Vincent de Paul", "Sault St. Marie". */
function isSaint({ elements }: Run, first: number): boolean {
  return /^(?:St|Ste|Saint)$/.test(elements[first - 1]?.word ?? '') || elements[first]!.word === 'St'
}

/** "Commissioners Fish, Fritz, Leonard and Saltzman": one word of a list behind offices. */
function isInOfficeList({ elements, run, first, last, tokens }: Candidate): boolean {
  if (elements.length !== 1 || last !== run.elements.length) return false
  if (!/^(?:,|and|&)$/.test(tokens[run.to]?.text ?? '') && !/^(?:,|and|&)$/.test(tokens[run.from - 1]?.text ?? ''))
    return false
  if (first > 0) return first === 1 && isOffices(tokens[run.from]!)
  let at = run.from - 1
  while (at > 0 && /^(?:,|and|&)$/.test(tokens[at]!.text) && isCapital(tokens[at - 1]!)) at -= 2
  return at >= 0 && at < run.from - 1 && isOffices(tokens[at]!)
}

function isOffices({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(text) && isRole(text)
}

function behindFeatures(after: Element | undefined): string[] {
  const found: string[] = []
  if (after?.kind === 'body') found.push('body-after')
  if (after?.kind === 'thing' || after?.kind === 'feature') found.push('thing-after')
  if (after?.kind === 'role') found.push('role-after')
  if (after?.kind === 'postnominal') found.push('postnominal')
  return found
}

export const SAY =
  /^(?:said|says|say|told|tells|added|adds|asked|explained|noted|stated|argued|warned|observed|remarked|recalled|admitted|conceded|wrote|writes|reported|declared|commented|concluded|continued|insisted|joked|stressed|announced|replied|presented|spoke|showed|opened|thanked|chaired|led|described|called|put|pointed|expressed|highlighted|introduced|joined|received|gave|read|took|won|heads|runs|leads|chairs|takes)$/
const BEFORE_NAME =
  /^(?:by|said|says|with|between|and|including|included|include|thank|thanks|told|asked|from|for|to|than|among|of|succeeds|elected|appointed|named|[,;:–—(\-])$/i

function contextFeatures(candidate: Candidate, view: string): string[] {
  const { tokens, run, first, last, kind, start, end } = candidate
  const found = [`block-${kind === 'paragraph' ? 'text' : kind}`]
  const isEdge = first === 0
  const before = isEdge ? tokens[run.from - 1] : undefined
  const ends = last === run.elements.length
  const next = ends ? tokens[run.to] : undefined
  const second = ends ? tokens[run.to + 1] : undefined
  if (isEdge && !before) found.push('block-start')
  if (isEdge && before && /^[.!?]$/.test(before.text)) found.push('sentence-start')
  if (before) found.push(...beforeFeatures(before, tokens[run.from - 2]))
  if (ends && !next) found.push('block-end')
  if (next) found.push(...afterFeatures(next, second, tokens[run.to + 2], tokens[run.to + 3]))
  if (ends && run.elements.at(-1)!.possessive) found.push('possessive')
  if (/["“‘]$/.test(view.slice(start - 1, start)) && /^["”’]/.test(view.slice(end, end + 1))) found.push('in-marks')
  return found
}

const KIN =
  /^(?:wife|husband|widow|widower|daughter|son|brother|sister|mother|father|partner|spouse|grandson|granddaughter|niece|nephew|cousin)$/

function beforeFeatures(before: Token, earlier: Token | undefined): string[] {
  const found: string[] = []
  const word = before.text.toLowerCase()
  if (BEFORE_NAME.test(before.text)) found.push(`before-${word}`)
  if (/^(?:the|a|an|this|that|its|their|our|his|her)$/.test(word)) found.push('before-article')
  if (/^(?:in|at|on|near|into|through|under|via|across|around|off)$/.test(word)) found.push('before-place-word')
  if (before.kind === 'word' && /^\p{Ll}/u.test(before.text) && isRole(before.text)) found.push('role-before')
  if (before.text === ',' && earlier && isRole(earlier.text)) found.push('role-comma-before')
  if (SAY.test(word)) found.push('say-before')
  if (KIN.test(word) || (before.text === ',' && KIN.test(earlier?.text ?? ''))) found.push('kin-before')
  return found
}

function afterFeatures(
  next: Token,
  second: Token | undefined,
  third: Token | undefined,
  fourth: Token | undefined,
): string[] {
  const found: string[] = []
  if (SAY.test(next.text)) found.push('say-after')
  if (next.text === 'who' || (next.text === ',' && second?.text === 'who')) found.push('who-after')
  if (next.text === '(' && second) found.push('paren-after')
  if (next.text === '(' && second && isRole(second.text)) found.push('paren-role')
  if (next.text === ',') {
    found.push('comma-after')
    const following = [second, third, fourth]
    if (following.some((token) => token?.kind === 'word' && isRole(token.text))) found.push('comma-role')
    if (/^(?:a|an|the|whose|its|head|former)$/i.test(second?.text ?? '')) found.push('comma-article')
    if (second?.kind === 'number' && third?.text === ',') found.push('age')
  }
  found.push(...nextFeatures(next))
  return found
}

const IN_LIST = /^(?:,|and|&)$/

/** The neighbour in an enumeration is a body: "NK Tech, Hylium Industries, and Donghwa Entec". */
function isAmongBodies({ elements, run, first, last, tokens }: Candidate): boolean {
  if (tokens[run.to]?.text === ',' && SAY.test(tokens[run.to + 1]?.text ?? '')) return false
  const isFollowedByRole =
    tokens[run.to]?.text === ',' && [1, 2, 3].some((step) => isRole(tokens[run.to + step]?.text ?? ''))
  if (isFollowedByRole || elements.some(({ isFirst }) => isFirst)) return false
  return (first === 0 && followsBody(tokens, run)) || (last === run.elements.length && leadsToBody(tokens, run.to))
}

function followsBody(tokens: readonly Token[], { from, to }: Run): boolean {
  let at = from - 1
  while (at >= 0 && at > from - 3 && IN_LIST.test(tokens[at]!.text)) at--
  const isEnumerated = /^(?:and|&)$/.test(tokens[from - 1]?.text ?? '') || IN_LIST.test(tokens[to]?.text ?? '')
  return isEnumerated && at < from - 1 && at >= 0 && isBodyWord(tokens[at]!)
}

function leadsToBody(tokens: readonly Token[], to: number): boolean {
  let at = to
  while (at < to + 2 && IN_LIST.test(tokens[at]?.text ?? '')) at++
  if (at === to) return false
  while (tokens[at] && isCapital(tokens[at]!) && at < to + 6) {
    if (isBodyWord(tokens[at]!)) return true
    at++
  }
  return false
}

function isBodyWord({ text }: Token): boolean {
  return isOrganizationHead(text) || /^\p{Lu}{2,6}$/u.test(text)
}

function nextFeatures(next: Token): string[] {
  const found: string[] = []
  if (next.text === 'and' || next.text === '&') found.push('and-after')
  if (/^(?:of|for|in|at|from)$/.test(next.text)) found.push(`after-${next.text}`)
  if (next.kind === 'number') found.push('number-after')
  if (/^(?:was|is|has|had|will|would|does|did|were|are)$/.test(next.text)) found.push('verb-after')
  return found
}

function documentFeatures({ elements, name }: Candidate, document: DocumentEvidence): string[] {
  const words = elements.filter(({ kind }) => kind !== 'nickname' && kind !== 'particle' && kind !== 'initial')
  const last = words.at(-1)?.word ?? ''
  const first = words[0]?.word ?? ''
  const found: string[] = []
  if (
    words.length > 1 &&
    words.some(({ word }, at) => (at === 0 || word !== 'Said') && document.lower.has(word.toLowerCase()))
  )
    found.push('word-lower-in-text')
  if (document.spoken.has(last) && words.length > 1) found.push('last-spoken')
  if (document.spoken.has(first) && words.length > 1) found.push('first-spoken')
  if (document.bodyWords.has(last)) found.push('last-in-body')
  if (document.bodyWords.has(first)) found.push('first-in-body')
  if ((document.counts.get(name) ?? 0) >= 3) found.push('often')
  return found
}

const BETWEEN = /^\s{0,3}(?:[,;]|,? ?(?:and|&))\s{0,3}$/

/** Names stand in company: in an enumeration, or at the heads of items. */
function fellowFeatures(candidate: Candidate, view: string, fellows: readonly (Candidate | undefined)[]): string[] {
  const found = new Set<string>()
  for (const fellow of fellows) {
    if (!fellow || fellow.elements.length < 2 || !fellow.elements[0]!.isFirst || fellow.elements[0]!.isCommon) continue
    const [left, right] = fellow.start < candidate.start ? [fellow, candidate] : [candidate, fellow]
    if (fellow.block === candidate.block && BETWEEN.test(view.slice(left.end, right.start))) found.add('fellow')
    if (fellow.block !== candidate.block && opensBlock(fellow) && opensBlock(candidate)) found.add('block-fellow')
  }
  if (opensBlock(candidate) && candidate.run.to === candidate.tokens.length) found.add('whole-block')
  return [...found]
}

function opensBlock({ run, first }: Candidate): boolean {
  return run.from === 0 && first === 0
}
