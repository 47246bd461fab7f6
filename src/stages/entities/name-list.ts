import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific, isPostnominal } from '../../text/lexicon/titles.js'
import { NAME } from './complement.js'

const LONGEST_LIST = 120
const LONGEST_ASIDE = 9

const LONGEST_HOME = 3

/** Index behind a parenthesis, or an "of Kenya", at an index; the index itself where none stands there. */
export function behindAside(tokens: readonly Token[], at: number): number {
  if (/^(?:of|for|from)$/.test(tokens[at]?.text ?? '')) return behindHome(tokens, at)
  if (tokens[at]?.text === ',' && isPostnominal(tokens[at + 1]?.text ?? '')) return behindAside(tokens, at + 2)
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 1; close <= at + LONGEST_ASIDE; close++) if (tokens[close]?.text === ')') return close + 1
  return at
}

function behindHome(tokens: readonly Token[], at: number): number {
  let to = at + 1
  while (to <= at + LONGEST_HOME && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++
  return to > at + 1 && /^(?:,|and|&|as)$/.test(tokens[to]?.text ?? '') ? to : at
}

function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') {
    let from = at
    while (from > at - LONGEST_HOME && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--
    return from < at && /^(?:of|for|from)$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : at
  }
  for (let open = at - 2; open >= at - 2 - LONGEST_ASIDE; open--) if (tokens[open]?.text === '(') return open
  return at
}

/** Index behind the name that an index stands in. */
export function behindName(tokens: readonly Token[], at: number): number {
  let to = at
  while (tokens[to]?.text === NAME) to++
  return SUFFIX.test(tokens[to]?.text ?? '') ? to + 1 : to
}

const SUFFIX = /^(?:Jr|Sr|Jr\.|Sr\.|II|III|IV)$/

/** A list of names that a name stands in. */
export interface NameList {
  /** Index of the list's first token, titles included, and of the one behind its last. */
  readonly from: number
  readonly to: number
  /** Whether other names stand in it before and behind this one. */
  readonly hasBefore: boolean
  readonly hasBehind: boolean
}

/** The list "Dr. X (Peru), Y and Z" round the name at an index. */
export function nameListAt(tokens: readonly Token[], at: number): NameList {
  const from = listStart(tokens, at)
  const to = listEnd(tokens, behindName(tokens, at))
  return { ...from, ...to }
}

/** Index before ", Jr." */
function beforeSuffix(tokens: readonly Token[], at: number): number {
  const from = tokens[at - 1]?.text === '.' ? at - 1 : at
  if (!SUFFIX.test(tokens[from - 1]?.text ?? '')) return at
  return tokens[from - 2]?.text === ',' ? from - 2 : tokens[from - 2]?.text === NAME ? from - 1 : at
}

function listStart(tokens: readonly Token[], name: number): { from: number; hasBefore: boolean } {
  let from = beforeTitles(tokens, name)
  let hasBefore = false
  while (name - from < LONGEST_LIST) {
    let at = from
    while (at > 0 && /^(?:,|and|&)$/.test(tokens[at - 1]!.text)) at--
    if (at === from) break
    at = beforeSuffix(tokens, beforeAside(tokens, at))
    if (tokens[at - 1]?.text !== NAME) break
    while (tokens[at - 1]?.text === NAME) at--
    hasBefore = true
    from = beforeTitles(tokens, at)
  }
  return { from, hasBefore }
}

function beforeTitles(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0) {
    const { text } = tokens[from - 1]!
    const isDot = text === '.' && from > 1 && isHonorific(tokens[from - 2]!.text)
    if (!isDot && !(isHonorific(text) && !isRole(text))) break
    from--
  }
  return from
}

function listEnd(tokens: readonly Token[], behind: number): { to: number; hasBehind: boolean } {
  let to = behindAside(tokens, behind)
  let hasBehind = false
  while (to - behind < LONGEST_LIST) {
    let at = to
    while (/^(?:,|and|&)$/.test(tokens[at]?.text ?? '')) at++
    if (at === to) break
    while (isHonorific(tokens[at]?.text ?? '') || tokens[at]?.text === '.') at++
    if (tokens[at]?.text !== NAME) break
    hasBehind = true
    to = behindAside(tokens, behindName(tokens, at))
  }
  return { to, hasBehind }
}
