import type { Range } from '../../core/span.js'
import { tokenize } from '../../text/tokens.js'
import type { CueLexicon } from '../../text/lexicon/reporting-verbs.js'

const LONGEST_CLAUSE = 120
const MOST_WORDS_BEFORE = 10
const SIGNATURE = /^[\s*_]{0,6}[–—―~-]{1,2}[\s*_]{0,3}\p{Lu}/u
/** *“…” (Aino Salmela, Turku)*: two words of a name at least, no figures. */
const BRACKETED = /^[\s*_]{0,4}\([*_]{0,3}\p{Lu}[\p{L}.’'-]{0,30} \p{Lu}[^()\d\n]{1,100}\)/u

/**
 * Whether the sentence behind a closing mark belongs to it for all the sentence end inside the marks:
 * *“Why?” Salmela asked.* — *“We agree!” Added the president of the board.* — *“We agree.” — Aino Salmela*.
 */
export function reportsBehind(text: string, close: number, next: Range, lexicon: CueLexicon): boolean {
  const between = text.slice(close, next.start)
  if (between.trim() !== '' && between.length > 4) return false
  if (isSigned(text, close) || isSignedInBrackets(text, close)) return true
  if (/\n\s*\n/.test(between)) return false
  return startsWithReport(text, close, next, lexicon)
}

const LONGEST_NAME_LINE = 60

/** A dash and a name behind the words; on a line of its own the name is short, or the last of its paragraph: no item of a list. */
function isSigned(text: string, close: number): boolean {
  const [lead] = SIGNATURE.exec(text.slice(close, close + 20)) ?? []
  if (lead === undefined || !lead.includes('\n')) return lead !== undefined
  const [line] = /^[^\n]{0,200}/.exec(text.slice(close + lead.length - 1, close + lead.length + 200))!
  return line.length < LONGEST_NAME_LINE && !/\b(?:has|have|had|is|was|were|are|will|said)\b/.test(line)
}

/** Whether a name in brackets, alone on its line, stands behind a closing mark: *“…” (Aino Salmela, Turku)*. */
export function isSignedInBrackets(text: string, close: number): boolean {
  const [signature] = BRACKETED.exec(text.slice(close, close + 160)) ?? []
  return (
    signature !== undefined &&
    /^[.\s*_]{0,6}(?:\n|$)/.test(text.slice(close + signature.length, close + signature.length + 8))
  )
}

function startsWithReport(text: string, close: number, next: Range, lexicon: CueLexicon): boolean {
  const tokens = tokenize(text, { start: next.start, end: Math.min(next.end, next.start + LONGEST_CLAUSE) })
  const at = tokens.findIndex(
    ({ text: word }, index) => lexicon.has(word.toLowerCase()) && (index === 0 || !/^\p{Lu}/u.test(word)),
  )
  if (at < 0 || at > MOST_WORDS_BEFORE) return false
  const cue = lexicon.get(tokens[at]!.text.toLowerCase())!
  if ((cue.form !== 'past' && cue.form !== 'present') || cue.class === 'judge' || cue.class === 'think') return false
  if (!tokens.slice(0, at).every(({ text: word }) => isSubjectWord(word))) return false
  const behind = tokens[at + 1]?.text ?? '.'
  const endsThere = /^[.,"“:]$/.test(behind)
  return /[?!]\W{0,3}$/.test(text.slice(Math.max(0, close - 4), close)) || at === 0 ? true : endsThere
}

/** Names, titles, pronouns, the words of a short description (*the new minister*), and the comma of an office. */
function isSubjectWord(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    /^(?:[.,'’\-a]|of|the|an|new|\p{Ll}{3,14}(?:er|or|ist|ent|ant|man|woman|ess|ian|ive|al))$/u.test(word)
  )
}
