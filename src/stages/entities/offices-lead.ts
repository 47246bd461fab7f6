import type { Token } from '../../core/text-service.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { NAME } from './complement.js'
import { lastRole, leftEdge } from './last-role.js'
import { readRole } from './role-phrase.js'

const FARTHEST = 130

/**
 * Whether offices stand before the names of an enumeration: "Minister for Trade X, Secretary to the Board, Y, and Director Z".
 * The first of its names has one right before it, and none stands behind the last.
 */
export function officesLead(view: string, tokens: readonly Token[], at: number): boolean {
  const first = firstName(tokens, at)
  const last = lastName(tokens, at)
  if (first === last || endsWithOffice(view, tokens, last)) return false
  const to = beforeTitles(tokens, first)
  const from = leftEdge(tokens, to)
  return to > from && lastRole(view, tokens, from, to) !== null
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (/^[;:!?()“”"]$/.test(text)) return true
  return (
    text === '.' &&
    !isHonorific(tokens[at - 1]?.text ?? '') &&
    !/^(?:\p{Lu}|\p{Lu}\.)+$/u.test(tokens[at - 1]?.text ?? '')
  )
}

function firstName(tokens: readonly Token[], at: number): number {
  let found = at
  for (let index = at; index >= Math.max(0, at - FARTHEST) && !isStop(tokens, index); index--)
    if (tokens[index]!.text === NAME) found = index
  while (tokens[found - 1]?.text === NAME) found--
  return found
}

/** Index of the first sign of the last name of the sentence. */
function lastName(tokens: readonly Token[], at: number): number {
  let found = at
  for (let index = at; index < Math.min(tokens.length, at + FARTHEST) && !isStop(tokens, index); index++)
    if (tokens[index]!.text === NAME && tokens[index - 1]?.text !== NAME) found = index
  return found
}

function endsWithOffice(view: string, tokens: readonly Token[], last: number): boolean {
  let at = last
  while (tokens[at]?.text === NAME) at++
  return tokens[at]?.text === ',' && readRole(view, tokens, at + 1) !== null
}

function beforeTitles(tokens: readonly Token[], at: number): number {
  let to = at
  while (
    to > 0 &&
    (isHonorific(tokens[to - 1]!.text) || (tokens[to - 1]!.text === '.' && isHonorific(tokens[to - 2]?.text ?? '')))
  )
    to--
  return to
}
