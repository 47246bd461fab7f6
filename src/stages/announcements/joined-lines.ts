import type { Candidate } from './candidate.js'

/** Names on lines of their own in one paragraph, without bullets, got it together: one item. */
export function joinedLines(items: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (last && isNextLine(last, item, text)) joined[joined.length - 1] = together(last, item)
    else joined.push(item)
  }
  return joined
}

function isNextLine(last: Candidate, item: Candidate, text: string): boolean {
  if (item.type !== last.type || !isBareLine(last) || !isBareLine(item)) return false
  return /^[ \t\\]{0,8}\r?\n[ \t]{0,8}$/.test(text.slice(last.evidence.end, item.evidence.start))
}

function isBareLine({ origin, signs }: Candidate): boolean {
  return origin === 'item' && signs.includes('bare') && !signs.includes('list-item')
}

function together(first: Candidate, last: Candidate): Candidate {
  return {
    ...first,
    evidence: { start: first.evidence.start, end: last.evidence.end },
    who: first.who && last.who && { start: first.who.start, end: last.who.end },
  }
}
