import type { Token } from '../../core/text-service.js'
import { organizationBehind } from './body-phrase.js'

/** Heads of bodies that stand before an office also where another body stands behind it. */
const BODY =
  /^(?:University|College|School|Institute|Council|Ministry|Department|Company|Bank|Party|Hospital|Agency|Commission|Union|Association)$/

/** "Digital Research Services Librarian at the University of Ostby": with the body behind, the words before are what the office is for. */
export function isAtBody(tokens: readonly Token[], from: number, noun: number): boolean {
  if (tokens[noun + 1]?.text !== 'at') return false
  const before = tokens.slice(from, noun)
  if (before.some(({ text }) => BODY.test(text) || /^\P{Ll}{2,}$|[’']s?$/u.test(text))) return false
  const body = organizationBehind(tokens, noun + 1)
  return body !== null && tokens.slice(noun + 2, body.to).some(({ text }) => BODY.test(text))
}

/** "an engineer with a passion for trains": what somebody has, and no body. */
export function isTrait(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.text === 'with' &&
    /^an?$/.test(tokens[at + 1]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '')
  )
}
