import type { Token } from '../../core/text-service.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isSurname } from '../../text/lexicon/name-words.js'
import { isCountry } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isGivenWord } from './given-words.js'
import { elementOf, isCapital, isParticle, type Element } from './elements.js'

/** Capitalised words that stand side by side, with the small words and initials between them. */
export interface Run {
  readonly elements: readonly Element[]
  /** Indices of its first token and of the one behind its last in the tokens of its block. */
  readonly from: number
  readonly to: number
}

const MOST_ELEMENTS = 14

/** Capitalised runs of a block, in its order. */
export function runsOf(view: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isCapital(tokens[at]!) && !isGivenWord(tokens, at)) {
      at++
      continue
    }
    const run = runFrom(view, tokens, at)
    runs.push(run)
    at = Math.max(run.to, at + 1)
  }
  return runs
}

function runFrom(view: string, tokens: readonly Token[], from: number): Run {
  const elements: Element[] = []
  let at = from
  while (at < tokens.length && elements.length < MOST_ELEMENTS) {
    const token = tokens[at]!
    if (isCapital(token) || (at === from && isGivenWord(tokens, at))) {
      const element = elementAt(tokens, at, from)
      elements.push(element)
      at++
      const dotted =
        at < tokens.length && tokens[at]!.text === '.' && tokens[at]!.start === token.end && takesDot(element)
      if (dotted) at++
      if ((element.possessive && !ownsBody(tokens[at])) || !touches(view, tokens, at)) break
      continue
    }
    if (isPluralOwner(view, tokens, at)) {
      at++
      continue
    }
    const link = linkAt(view, tokens, at)
    if (link === null) break
    elements.push(...link.elements)
    at = link.next
  }
  return {
    elements: titled(givenBill(titledCountry(elements))).map((element, index, all) =>
      surnamed(syllable(lettered(element, all[index + 1]), all[index - 1], all[index + 1]), all[index - 1]),
    ),
    from,
    to: at,
  }
}

/** What a word may be; a word that is a given name here is nothing else, at the head of a run and behind a title. */
function elementAt(tokens: readonly Token[], at: number, from: number): Element {
  const element = elementOf(tokens[at]!, at === 0)
  if (!isGivenWord(tokens, at)) return element
  const isHead = at === from || isHonorific(tokens[at - 1]!.text) || isRole(tokens[at - 1]!.text)
  return isHead ? { ...element, kind: 'first', isFirst: true, isCommon: false } : element
}

/** "Sri Lanka’s minister", "Saint Lucian growers": a country, or whoever is of it, whose first word is a title elsewhere. */
function titledCountry(elements: readonly Element[]): readonly Element[] {
  const at = elements.findIndex(
    ({ word, kind }, index) => kind === 'honorific' && isOfCountry(`${word} ${elements[index + 1]?.word ?? ''}`),
  )
  if (at < 0) return elements
  return elements.map((element, index) =>
    index === at || index === at + 1 ? { ...element, kind: 'feature', isFirst: false } : element,
  )
}

function isOfCountry(words: string): boolean {
  return isCountry(words) || countryOfAdjective(words.replace(/s$/, '')) !== null
}

/** "Bill Ullman", "Attorney Summer Holm": at the head of a run, or behind a title, a given name that is a word too, where a name follows; "Farm Bill" is none. */
function givenBill(elements: readonly Element[]): readonly Element[] {
  const at = elements.findIndex(({ word }, index) => word === 'Bill' || (word === 'Summer' && index > 0))
  const before = elements[at - 1]
  const behind = elements[at + 1]
  if (at < 0 || !behind || (before && !/^(?:honorific|role)$/.test(before.kind))) return elements
  if (
    elements[at]!.word === 'Bill' &&
    behind.kind !== 'unknown' &&
    behind.kind !== 'initial' &&
    !isSurname(behind.word)
  )
    return elements
  return elements.map((element, index) => (index === at ? { ...element, kind: 'first', isFirst: true } : element))
}

/** "Dean Ann Holm": a title that is a given name too, before a given name and a surname. */
function titled(elements: readonly Element[]): readonly Element[] {
  const at = elements.findIndex(({ word }) => word === 'Dean')
  const [title, given, surname] = elements.slice(at, at + 3)
  if (at < 0 || !title || given?.kind !== 'first' || !/^(?:unknown|initial|common|first)$/.test(surname?.kind ?? ''))
    return elements
  return elements.map((element) => (element === title ? { ...element, kind: 'honorific', isFirst: false } : element))
}

/** "DA Ortiz", "PM Sousa": letters for an office before a name. */
function lettered(element: Element, behind: Element | undefined): Element {
  const isOffice =
    /^(?:A?DA|D?PM|DPP|FM|VP)$/.test(element.word) &&
    behind !== undefined &&
    /^(?:unknown|first)$/.test(behind.kind) &&
    behind.start - element.end === 1
  return isOffice ? { ...element, kind: 'role' } : element
}

/** "Wee Eng Leng": syllables of names that are abbreviated titles elsewhere, between two other words of a name. */
function syllable(element: Element, before: Element | undefined, behind: Element | undefined): Element {
  const isName = (one: Element | undefined): boolean => one !== undefined && /^(?:unknown|first)$/.test(one.kind)
  const isInside =
    /^(?:Eng|Tan|Tun|Seri|Adi|Nana|Raja|Ratu|Setia)$/.test(element.word) && isName(before) && isName(behind)
  const isSurname =
    /^(?:Tun|Tan|Eng)$/.test(element.word) &&
    /^(?:Dr|Mr|Mrs|Ms|Mdm|Prof|Professor)$/.test(before?.word ?? '') &&
    isName(behind)
  return (isInside || isSurname) && behind!.start - element.end === 1
    ? { ...element, kind: 'unknown', isCommon: false }
    : element
}

/** Surnames that are words for trades, things or places too: behind a given name they are surnames. */
const SURNAMES = new Set(
  'Baker Post Barber Brewer Cooper Goldsmith Butcher Carpenter Carter Chair Cook Farmer Fisher Gardner Guard Hunter King Knight Marshal Marshall Mason Miller Painter Parker Pilot Pope Porter Potter Priest Shepherd Sheriff Singer Skipper Speaker Steward Taylor Tanner Turner Walker Warden Weaver Webster Day Song Bill Law Guy Grant Church Park Hill Hills Lake Field Fields Wood Woods River Rivers Bridge Banks Brook Brooks Ford Stone Forest Parish House Hall Gates Lane Marsh Moor Pond Pool Power Price Rock Sharp Town Tower Towers Wall Wells Winter Winters Summer Summers Bay Beach Cove Head Heights Isle Peak Point Ridge Vale Rice Bull Close Monk Abbot Bishop Dean Cardinal Prince Duke Major Judge Usher Page Sexton Reeve Proctor Elder Ranger Archer Driver Diver Host Coach Barr Baron Herr Sheikh Shaikh Raja Swami'.split(
    ' ',
  ),
)

const PERSONAL = /^(?:Mr|Mrs|Ms|Miss)$/
/** Addressed by office: "Mr Speaker", "Madam Chair", "Mr Judge". */
const OFFICES =
  /^(?:Speaker|Chair|Judge|Marshal|Sheriff|Coach|Host|Usher|Warden|Proctor|Priest|Pope|Major|Skipper|Pilot)$/

/** A word behind a given name, behind "Mr" or a particle is part of the name, whatever else it may be elsewhere. */
function surnamed(element: Element, before: Element | undefined): Element {
  if (!before) return element
  const isFamily = before.kind === 'first' && (SURNAMES.has(element.word) || isSurname(element.word))
  const isInside = before.kind === 'particle' && /^(?:honorific|role)$/.test(element.kind) && element.word !== 'General'
  const isAddressed = PERSONAL.test(before.word) && SURNAMES.has(element.word) && !OFFICES.test(element.word)
  return isFamily || isInside || isAddressed ? { ...element, kind: 'unknown', isCommon: false } : element
}

/** "Growers’ Federation", "DA’s Office": the possessive is part of the name. */
function ownsBody(next: Token | undefined): boolean {
  return next !== undefined && isCapital(next) && isOrganizationHead(next.text)
}

/** Titles, initials and "Jr" go on behind their full stop. */
function takesDot(element: Element): boolean {
  return (
    element.kind === 'honorific' ||
    element.kind === 'initial' ||
    element.kind === 'postnominal' ||
    /^(?:St|Ste|Mt|Ft|Vol|Co|Inc|No)$/.test(element.word)
  )
}

const FARTHEST_HEAD = 3

/** The mark of "Growers’ Cooperative Society": the name of a body goes on behind it. */
function isPluralOwner(view: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!
  const owner = tokens[at - 1]
  if (!/^[’']$/.test(mark.text) || owner?.end !== mark.start || !/s$/i.test(owner.text)) return false
  for (let next = at + 1; next <= at + FARTHEST_HEAD; next++) {
    if (!tokens[next] || !isCapital(tokens[next]!) || !touches(view, tokens, next)) return false
    if (isOrganizationHead(tokens[next]!.text)) return true
  }
  return false
}

const WIDEST_GAP = 3

/** Whether the token stands directly behind the one before it; a tab between columns parts them, and a link's target that was blanked out. */
function touches(view: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token) return false
  const gap = view.slice(before.end, token.start)
  if (gap === ' ') return true
  return gap.includes('\n') ? gap.length <= 24 : gap.length <= WIDEST_GAP && !gap.includes('\t')
}

/** Particles or a nickname in marks between two capitalised words: "van der", "“Buck”", "(Peggy)". */
function linkAt(view: string, tokens: readonly Token[], at: number): { elements: Element[]; next: number } | null {
  const elements: Element[] = []
  let next = at
  while (next < tokens.length && elements.length < 3 && isParticle(tokens[next]!.text) && touches(view, tokens, next)) {
    const { start, end, text } = tokens[next]!
    elements.push({ start, end, word: text, kind: 'particle', isFirst: false, isCommon: false, possessive: false })
    next++
  }
  if (elements.length === 0) return nicknameAt(view, tokens, at)
  const behind = tokens[next]
  return behind && isCapital(behind) && touches(view, tokens, next) ? { elements, next } : null
}

const LONGEST_NICKNAME = 4

function nicknameAt(view: string, tokens: readonly Token[], at: number): { elements: Element[]; next: number } | null {
  if (!/^["“‘'(]$/.test(tokens[at]?.text ?? '') || !touches(view, tokens, at)) return null
  for (let close = at + 2; close <= at + 1 + LONGEST_NICKNAME && close < tokens.length; close++) {
    const token = tokens[close]!
    if (/^[,;:]$/.test(token.text)) return null
    if (!/^["”’')]$/.test(token.text)) continue
    const behind = tokens[close + 1]
    const isName = token.text !== ')' || (close === at + 2 && isFirstName(tokens[at + 1]!.text))
    if (!behind || !isCapital(behind) || !touches(view, tokens, close + 1) || !isName) return null
    const { start } = tokens[at]!
    return {
      elements: [
        {
          start,
          end: token.end,
          word: view.slice(start, token.end),
          kind: 'nickname',
          isFirst: false,
          isCommon: false,
          possessive: false,
        },
      ],
      next: close + 1,
    }
  }
  return null
}
