import { isCommonWord } from './lexicon/common-words.js'
import { trimRange, type Range } from '../core/span.js'
import { allMatches } from './all-matches.js'

/** Where a text has no marks, so much of it, in characters, is read as if it were the sentence. */
const LONGEST_UNMARKED = 5_000

/** The range itself, or its beginning where it is as long as only a text without marks can be. */
export function readable({ start, end }: Range): Range {
  return { start, end: Math.min(end, start + LONGEST_UNMARKED) }
}

/** Words behind whose full stop a sentence seldom ends. Titles, ranks, months, Latin, company forms: The Chicago Manual of Style, 10.; AP Stylebook. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mme mlle messrs cllr dr prof rev hon sr jr st h.e gen lt col sgt capt cmdr adm maj gov govs sen sens rep reps pres amb msgr fr br ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no nos art arts sec vol fig figs ed eds pp p approx ca cf e.g i.e ' +
    'vs v al dept univ assn assoc mt ft ave blvd rd ph.d m.d b.a m.a ll.m d.c u.s u.k u.n e.u a.m p.m ext tel'
  ).split(' '),
)

/** Abbreviations that end sentences about as often as they stand inside one: the next word decides. */
const AMBIGUOUS = new Set('inc ltd co corp plc etc u.s u.k u.n e.u d.c a.m p.m ph.d m.d jr sr no'.split(' '))

const END = /[.!?…]{1,60}(?:[)\]"'”’»]|[ \u00a0]»){0,60}(?=\s|$)/g
const CLOSING = /[)\]"'”’»]/

/** The sentences of one paragraph, white space at their edges left out. */
export function splitSentences(text: string, range: Range): Range[] {
  const part = text.slice(range.start, range.end)
  const sentences: Range[] = []
  let start = 0
  for (const match of allMatches(END, part)) {
    const end = match.index + match[0].length
    if (!endsSentence(part, match.index, end, start)) continue
    push(sentences, text, range.start + start, range.start + end)
    start = end
  }
  push(sentences, text, range.start + start, range.end)
  return sentences
}

function push(sentences: Range[], text: string, start: number, end: number): void {
  const trimmed = trimRange(text, start, end)
  if (trimmed.start < trimmed.end) sentences.push(trimmed)
}

function endsSentence(part: string, mark: number, end: number, start: number): boolean {
  const next = nextWord(part, end)
  if (next === '') return true
  if (insideQuotation(part, end, next) || staysOpen(part, start, mark, end)) return false
  const startsUpper = /^["'“‘«„([]*(?:\p{Lu}|\p{N})/u.test(next) || /^[•–—*-]/.test(next)
  if (part[mark] !== '.') return startsUpper || !/^\p{Ll}/u.test(next)
  if (!startsUpper) return !/^["'“‘«„(]*\p{Ll}/u.test(next)
  return !isAbbreviation(part.slice(start, mark), next)
}

/** A mark closed behind `.`, `!` or `?` and followed by a reporting clause in lower case goes on. */
function insideQuotation(part: string, end: number, next: string): boolean {
  return CLOSING.test(part[end - 1] ?? '') && /^[\p{Ll}(,–—-]/u.test(next)
}

/** In 'said “Wait! I have a question!” before the gavel fell' the quotation is part of a sentence that goes on in lower case. */
function staysOpen(part: string, start: number, mark: number, end: number): boolean {
  const before = part.slice(Math.max(start, mark - LONGEST_ASIDE), mark)
  const opening = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'))
  if (opening <= 2 || before.lastIndexOf('”') > opening || before.lastIndexOf('»') > opening) return false
  return /^[^“”«»]{0,200}[”»]\s\p{Ll}/u.test(part.slice(end, end + LONGEST_ASIDE))
}

const LONGEST_ASIDE = 220

function nextWord(part: string, from: number): string {
  const match = /^\s+(\S{1,40})/.exec(part.slice(from, from + 200))
  return match ? match[1]! : ''
}

const COMPANY_FORMS = new Set(['inc', 'ltd', 'co', 'corp', 'plc', 'llc', 'bros'])
/** Officers that are named by their company: "Fell Inc. President Ilse Varga". */
const OFFICER =
  /^(?:C[A-Z]O|President|Chief|Chair(?:man|woman|person)?|Co-\p{Lu}|Vice|Executive|Managing|Director|Founder|Senior|General|Head|Spokes\p{Ll}{1,6})(?:[’']s|,)?$/u
/** A sentence has words in small letters, other than the joints of names. */
const PROSE = /(?<![\p{L}'’-])(?!(?:and|for|the|van|von|der|del|dos)(?!\p{L}))\p{Ll}{3,}/u

/** "Fell Inc. (NASDAQ: FELL) said", "Fell Inc. President Ilse Varga": an exchange, an officer, or no sentence yet. */
function goesOnBehindCompany(before: string, next: string): boolean {
  return /^\([\p{Lu}“"]/u.test(next) || OFFICER.test(next) || !PROSE.test(before.slice(-LONGEST_ASIDE))
}

function isAbbreviation(before: string, next: string): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before.slice(-40))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return true
  const known = word.toLowerCase().replace(/^\.+/, '')
  if (known === 'no' || known === 'nos') return /^\p{N}/u.test(next)
  if (/^[ap]\.m$/.test(known) && isCommonWord(next.replace(/\P{L}{1,40}$/u, ''))) return false
  if (COMPANY_FORMS.has(known) && goesOnBehindCompany(before, next)) return true
  if (/^[js]r$/.test(known) && next.startsWith('(')) return true
  if (AMBIGUOUS.has(known))
    return (
      !/^["“‘«]*(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|But|And|For|From|After|As|His|Her|Its|Our|You|I)$/.test(
        next,
      ) && known.includes('.')
    )
  return ABBREVIATIONS.has(known) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
}
