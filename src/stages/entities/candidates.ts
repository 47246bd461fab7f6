import type { BlockKind } from '../../core/layers.js'
import type { Token } from '../../core/text-service.js'
import { isNoName, isSurname } from '../../text/lexicon/name-words.js'
import { printed } from '../../text/printed.js'
import { HEADLINE_VERBS, type Element } from './elements.js'
import type { Run } from './runs.js'

/** A stretch of a run that may be the name of a person, with what stands round it. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** Words of the name, white space collapsed. */
  readonly name: string
  readonly elements: readonly Element[]
  /** Titles right before it. */
  readonly titles: readonly string[]
  readonly run: Run
  /** Index of its first element in the run, and of the one behind its last. */
  readonly first: number
  readonly last: number
  readonly block: number
  readonly kind: BlockKind
  readonly tokens: readonly Token[]
}

const NAME_KINDS = new Set(['first', 'unknown', 'initial', 'particle', 'nickname', 'common', 'acronym', 'place'])

/** The stretches of a run between titles, roles and heads of bodies and things. */
export function candidatesIn(
  view: string,
  run: Run,
  context: { readonly block: number; readonly kind: BlockKind; readonly tokens: readonly Token[] },
): Candidate[] {
  const candidates: Candidate[] = []
  let first = 0
  for (let at = 0; at <= run.elements.length; at++) {
    const element = run.elements[at]
    if (element && NAME_KINDS.has(element.kind)) continue
    if (at > first) candidates.push(...shaped(view, run, first, at, context))
    first = at + 1
  }
  return candidates
}

function shaped(
  view: string,
  run: Run,
  from: number,
  to: number,
  context: { readonly block: number; readonly kind: BlockKind; readonly tokens: readonly Token[] },
): Candidate[] {
  let first = from
  let last = to
  const elements = run.elements
  first = nameStart(run, from, to, context.tokens)
  while (last > first && elements[last - 1]!.kind === 'particle') last--
  last = surnameEnd(run, first, repeatAt(run, first, last))
  const part = elements.slice(first, last)
  if (part.every(({ kind }) => kind === 'initial' || kind === 'particle' || kind === 'nickname')) return []
  if (part.length === 1 && /^[DRI]-\p{Lu}/u.test(part[0]!.word)) return []
  if (part.length === 1 && elements[first - 1]?.word === 'Major' && isAbstract(part[0]!.word)) return []
  const start = part[0]!.start + (/^(?:Mr|Mrs|Ms|Dr|Prof)\.(?=\p{Lu}\p{Ll})/u.exec(part[0]!.word)?.[0].length ?? 0)
  const glued =
    /^\p{Lu}\p{Ll}+(\.(?:The|This|These|In|On|At|As|He|She|It|We|They|For|From|But|And|According|None)$)/u.exec(
      part.at(-1)!.word,
    )?.[1]
  const end = part.at(-1)!.end - (glued?.length ?? 0)
  const titles: string[] = []
  for (let at = first - 1; at >= 0 && elements[at]!.kind === 'honorific'; at--) titles.unshift(elements[at]!.word)
  return [
    {
      start,
      end,
      name: printed(view, { start, end }),
      elements: part,
      titles,
      run,
      first,
      last,
      ...context,
    },
  ]
}

/** "Major Outage", "Major Disruption": no officer, but what is large. */
function isAbstract(word: string): boolean {
  return /(?:tion|sion|ility|[rt]age)s?$/.test(word) && !isSurname(word)
}

const LABEL =
  /^(?:Email|E-mail|Phone|Tel|Telephone|Mobile|Cell|Contact|Website|WHAT|WHEN|WHERE|WHO|About|Receives|Awarded)$/

/** Index behind the name in "Moe Kim Moe Kim, a lawyer", "Malik Saleem Email", where lines ran together, and before the verb of a headline. */
function repeatAt({ elements }: Run, first: number, last: number): number {
  const verb = elements.slice(first + 1, last).findIndex(({ word }) => HEADLINE_VERBS.has(word))
  if (verb >= 0) return first + 1 + verb
  for (let at = first + 2; at < last; at++) {
    const { word } = elements[at]!
    if (LABEL.test(word) || (word === 'United' && /^(?:Nations|Kingdom|States)$/.test(elements[at + 1]?.word ?? '')))
      return at
    if (word === elements[first]!.word && word.length > 2) return at
  }
  return last
}

/** "Mr. P. Moe Assistant Editor": behind a title and initials one word is the name where a role or a body follows. */
function surnameEnd({ elements }: Run, first: number, last: number): number {
  if (!/^(?:role|body|honorific)$/.test(elements[last]?.kind ?? '') || elements[first - 1]?.kind !== 'honorific')
    return last
  let surname = first
  while (surname < last && elements[surname]!.kind === 'initial') surname++
  return surname > first && surname < last ? surname + 1 : last
}

const HEADS_PHRASE = /^(?:of|for|and|&)$/

/**
 * Index of the first element of the name: words before a known given name are no part of it where they are common ones,
 * acronyms or places ("Closing Hans Pieters"), or end a phrase such as "Secretary of Commerce Gina Raimondo".
 */
function nameStart({ elements, from: runFrom }: Run, from: number, to: number, tokens: readonly Token[]): number {
  let first = from
  while (first < to && elements[first]!.kind === 'particle') first++
  if (elements[from - 1]?.kind === 'honorific' && elements[first]?.kind === 'place') return first
  const joint = tokens[runFrom - 1]?.text === 'the' ? runFrom - 2 : runFrom - 1
  const endsPhrase = from === 0 && HEADS_PHRASE.test(tokens[joint]?.text ?? '')
  const isOutside = (element: Element): boolean => isOfOffice(element) || (endsPhrase && !element.isFirst)
  let given = first
  while (given < to && isOutside(elements[given]!)) given++
  if (given > first && given <= to - 2 && elements[given]!.isFirst) return given
  if (opensSentence(elements, first, to, tokens[runFrom - 1])) return first + 1
  return afterVerb(elements, first, to) ?? afterPhrase(elements, first, to, endsPhrase) ?? first
}

/** "Dear X", "When X", and "Said X" behind a mark: the first word is none of the name. */
function opensSentence(elements: readonly Element[], first: number, to: number, before: Token | undefined): boolean {
  const word = elements[first]?.word ?? ''
  if (first >= to - 1) return false
  if (
    /^(?:Dear|By|When|While|Since|After|Although|Because|If|As|But|And|With|Like|Furthermore|Moreover|However|Meanwhile|Nevertheless|Nonetheless|Additionally|Similarly|Likewise|Yesterday|Today|Later|Then|Now|Also|Once|Still|Yet|Though|Thus|Therefore|Hence|Indeed|Perhaps|Recently|Currently|Finally|Instead|Before|Until|Unlike|Despite|Whether|Why|How|Where|What)$/.test(
      word,
    )
  )
    return true
  return (
    /^(?:Said|Says|Added|Adds)$/.test(word) &&
    (before === undefined || /^[.!?"”’]$/.test(before.text)) &&
    elements[first + 1]!.isFirst
  )
}

/** "Grizzlies Name Rob Johnson": in a headline a common word before a known given name is the verb. */
function afterVerb(elements: readonly Element[], first: number, to: number): number | null {
  if (elements[first]?.isFirst !== false) return null
  for (let given = first + 1; given <= to - 2; given++) {
    const { isFirst, isCommon } = elements[given]!
    if (isFirst) return !isCommon && elements[given - 1]!.isCommon ? given : null
  }
  return null
}

/** "of Peace Otty Patiño", "NATO Communications Oana Lungescu": two or three words that no dictionary knows, behind the words of an office. */
function afterPhrase(elements: readonly Element[], first: number, to: number, endsPhrase: boolean): number | null {
  let given = first
  while (given < to && isOfOffice(elements[given]!)) given++
  const left = elements.slice(given, to)
  if (given === first || left.length < 2 || left.length > 3 || left.some(({ kind }) => kind !== 'unknown')) return null
  const isOffice = endsPhrase || given - first > 1 || elements[first]!.kind === 'acronym'
  return isOffice ? given : null
}

function isOfOffice({ word, kind, isCommon, isFirst }: Element): boolean {
  return !isFirst && (isCommon || kind === 'acronym' || kind === 'place' || isNoName(word))
}
