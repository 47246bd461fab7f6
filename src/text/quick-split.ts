import type { Term } from './word-forms.js'

/** compromise's rough cut of sentences into clauses, at commas, colons and semicolons that stand in no place, date or list of adjectives. */
export function quickSplit(document: readonly (readonly Term[])[]): (readonly Term[])[] {
  const clauses: (readonly Term[])[] = []
  for (const terms of document) {
    let start = 0
    for (let at = 0; at < terms.length; at++) {
      const { post } = terms[at]!
      if (post === ' ' || !/[,:;]/.test(post) || !canBegin(terms, at + 1)) continue
      clauses.push(terms.slice(start, at + 1))
      start = at + 1
    }
    if (start < terms.length) clauses.push(start === 0 ? terms.slice() : terms.slice(start))
  }
  return clauses
}

const MAY_BE_DATES = new Set(['may', 'april', 'august', 'jan'])

function canBegin(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  if (term === undefined || term.normal === 'like' || MAY_BE_DATES.has(term.normal)) return false
  if (term.tags.has('Place') || term.tags.has('Date')) return false
  const before = terms[at - 1]!
  if (before.tags.has('Date') || MAY_BE_DATES.has(before.normal)) return false
  if (before.tags.has('Adjective') || term.tags.has('Adjective')) return false
  return !/^(?:[0-9]{1,2}|[0-9]{4})$/.test(term.normal)
}
