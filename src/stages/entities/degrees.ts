import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isPostnominal } from '../../text/lexicon/titles.js'

/** Index behind the degrees and licences that commas part from a name. */
export function behindDegrees(tokens: readonly Token[], from: number): number {
  let at = from
  while (isDegree(tokens, at)) at += /^[.®™]$/.test(tokens[at + 2]?.text ?? '') ? 3 : 2
  return at
}

function isDegree(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  const word = (tokens[at + 1]?.text ?? '').replace(/\.$/, '')
  const isOffice = (word === 'MD' && /^(?:of|at)$/.test(tokens[at + 2]?.text ?? '')) || sitsFor(tokens, at + 1)
  return (isPostnominal(word) && !isOffice) || isLicence(tokens, at + 1)
}

/** "CFP®": letters with the sign of a mark, which no list of degrees has. */
function isLicence(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' }
  if (!/^(?!C\p{Lu}O$)\p{Lu}{2,5}$/u.test(text) || isRole(text)) return false
  return /^[®™]$/.test(tokens[at + 1]?.text ?? '')
}

/** "MP for Fell East": a seat in a parliament, and not only the letters of one. */
export function sitsFor(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:MP|MEP|MSP|MLA|TD|MK)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === 'for' &&
    /^(?:the|\p{Lu}.{0,40})$/u.test(tokens[at + 2]?.text ?? '')
  )
}
