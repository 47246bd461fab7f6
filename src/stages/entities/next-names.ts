import type { Token } from '../../core/text-service.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { NAME } from './complement.js'

/** "X, Fast Buses with Y", "X, Basic Education Dr. Y": what stands before the next name is that one's. */
export function leadsToNext(tokens: readonly Token[], to: number): boolean {
  const isTaking = /^(?:with|by)$/.test(tokens[to]?.text ?? '')
  let name = isTaking ? to + 1 : to
  const isTitle = (at: number): boolean => isHonorific(tokens[at]?.text ?? '')
  while (isTitle(name) || (tokens[name]?.text === '.' && isTitle(name - 1))) name++
  return tokens[name]?.text === NAME && (name > to || isTitle(name - 1))
}

/** "Gao Hua, Awu, Li Xiang", "Ann Tay, Fro Dahl, Ola Roe, Per Moe": in a list of names what no word marks as a body is a name like the others. */
export function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  if (words.some((word) => isOrganizationHead(word) || !/\p{Ll}/u.test(word))) return false
  const behind = tokens[to]
  if (words.length === 1)
    return behind?.text === ',' || (behind?.kind === 'word' && /^(?!from$|for$)\p{Ll}{3,}$/u.test(behind.text))
  return (
    words.length === 2 &&
    behind?.text === ',' &&
    tokens[to + 1]?.text === NAME &&
    isAmongNames(tokens, from - 2, to + 1)
  )
}

/** Whether the name before, or the one behind, has another name right beside it. */
function isAmongNames(tokens: readonly Token[], last: number, next: number): boolean {
  let before = last
  while (tokens[before]?.text === NAME) before--
  let behind = next
  while (tokens[behind]?.text === NAME) behind++
  const isJoint = (at: number): boolean => /^(?:,|and)$/.test(tokens[at]?.text ?? '')
  return (
    (isJoint(behind) && tokens[behind + 1]?.text === NAME) || (isJoint(before) && tokens[before - 1]?.text === NAME)
  )
}
