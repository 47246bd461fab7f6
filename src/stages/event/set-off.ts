import type { Range } from '../../core/span.js'
import { allMatches } from '../../text/all-matches.js'
import { isEventHead } from './heads.js'

/** A name in marks behind "at the", with the word for its kind where one stands behind: the inaugural “Open Ledger Series”, its “Clean Quays” campaign. */
const QUOTED =
  /\b(?:at|during|of|to|in|for|attended|launched|opened|closed|held|hosted|brought|ended|celebrated|presented) (?:the |an? |its |their |his |her |our )(?:[\p{L}\d-]{2,15} ){0,2}[“"‘«]((?:\p{Lu}|\d)[^“”"«»‘\n]{4,70})[”"’»]((?: \p{L}{2,12}){0,2})/gu
const KIND =
  /^ (?:\p{L}{2,12} )?(?:campaign|conference|congress|series|forum|exhibition|event|festival|workshop|summit|seminar|symposium|day|week|fair|concert|contest|competition|competitions|hackathon|ceremony|dialogue|convention|camp|retreat|graduation)\b/u

/** The occasion of a speech in its title: "Remarks by X at the Opening of the Y". */
const SPOKEN =
  /^(?:#{1,3} )?[\p{L} ]{0,20}(?:[Ss]peech|SPEECH|[Rr]emarks|REMARKS|[Aa]ddress|ADDRESS|[Kk]eynote|[Ww]ords)\b[^\n]{0,120}? (?:at|on the occasion of|during|AT) (?:the |an? |THE )?((?:\p{Lu}|\d)[^\n,;:|–—(]{3,100})/u
/** "Minutes of the Harbour Trust AGM 24/11/2014". */
const MINUTES =
  /^(?:#{1,3} )?(?:Minutes|Summary|Record|Report|Notes) (?:of|from) (?:the )?(\p{Lu}[^\n,;:|–—(]{3,80}?)(?= \d{1,2}[./ ]|[,;:(–—-]|$)/u

/** Names of events that stand in marks, or as the occasion in a title, where no head word need tell them. */
export function setOff(view: string, { start, end }: Range, kind: string): Range[] {
  const words = view.slice(start, end)
  const found: Range[] = []
  if (/[“"‘«]/.test(words) && kind !== 'boilerplate') found.push(...quotedIn(words, start))
  if (kind === 'title') {
    const match = SPOKEN.exec(words) ?? MINUTES.exec(words)
    const name = match?.[1]?.replace(/ (?:in|on|at|held) [^ ].{0,60}$| held$|[\s.*#]{1,20}$/u, '')
    if (match && name && / /.test(name) && /\p{Lu}/u.test(name)) {
      const from = start + match.index + match[0].length - match[1]!.length
      found.push({ start: from, end: from + name.length })
    }
  }
  return found
}

function quotedIn(words: string, start: number): Range[] {
  return allMatches(QUOTED, words).flatMap((match) => {
    const name = match[1]!
    const kind = KIND.exec(match[2]!)
    if (!kind && !name.split(' ').some(isEventHead)) return []
    if (name.split(' ').some((word) => /^\p{Ll}{5,}/u.test(word)) && !kind) return []
    const from = start + match.index + match[0].indexOf(name)
    const end = kind ? start + match.index + match[0].length - match[2]!.length + kind[0].length : from + name.length
    return [{ start: from, end }]
  })
}
