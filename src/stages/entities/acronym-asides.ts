import type { Token } from '../../core/text-service.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { NAME } from './complement.js'

/** A paragraph of more words is a list of names or damaged text; each of its names would look through all of it. */
const MOST_TOKENS = 1_500

/** "the Bureau of Rescue (BR), X": without the acronym, over which the office reaches; what stands up to `from` is left as it is. */
export function withoutAcronyms(tokens: readonly Token[], from = 0): readonly Token[] {
  const isAside = (at: number): boolean =>
    at > from &&
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    /^(?=\P{Ll}*\p{Lu})[\p{L}\d&-]{2,10}$/u.test(tokens[at + 1]!.text) &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
    leadsOn(tokens[at + 3]?.text ?? '')
  if (tokens.length > MOST_TOKENS || !tokens.some((_, at) => isAside(at))) return tokens
  return tokens.filter((_, at) => !isAside(at) && !isAside(at - 1) && !isAside(at - 2))
}

function leadsOn(text: string): boolean {
  return text === ',' || text === NAME || isRole(text) || isRoleModifier(text) || isHonorific(text)
}
