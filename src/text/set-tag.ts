import type { Term } from './tagging-rules.js'

/** What a tag stands under, and what it shuts out. */
export type TagSet = Readonly<
  Record<string, { readonly not?: readonly string[]; readonly parents?: readonly string[] }>
>

interface World {
  readonly model: { readonly one: { readonly tagSet: TagSet } }
}

type SetTag = (
  terms: readonly Term[],
  tag: string | readonly string[],
  world: World,
  isSafe?: boolean,
  reason?: string,
) => void

/** compromise's `setTag`, without the question to the environment, at each tag, whether it is to be logged. */
export const setTag: SetTag = (terms, tag, world, isSafe, reason) => {
  if (!tag) return
  if (typeof tag !== 'string') {
    for (const one of tag) setTag(terms, one, world, isSafe, reason)
    return
  }
  const { tagSet } = world.model.one
  const name = tag.trim()
  // `#Noun . #Adjective`: a tag for each word.
  if (name.includes(' ')) {
    const names = name.split(' ')
    terms.forEach((term, index) => names[index] && setOn(term, plain(names[index]), tagSet, isSafe))
    return
  }
  const one = plain(name)
  for (const term of terms) setOn(term, one, tagSet, isSafe)
}

function plain(name: string): string {
  return name.startsWith('#') ? name.slice(1) : name
}

function setOn(term: Term, tag: string, tagSet: TagSet, isSafe: boolean | undefined): void {
  const { tags } = term
  if (tags.has(tag) || tag === '.') return
  const safe = isSafe === true || term.frozen === true
  const { not = [], parents = [] } = tagSet[tag] ?? {}
  for (const other of not) {
    if (safe && tags.has(other)) return
    tags.delete(other)
  }
  for (const parent of parents) add(term, parent)
  add(term, tag)
  term.dirty = true
}

function add(term: Term, tag: string): void {
  term.tags.add(tag)
  if (tag === 'Noun' || tag === 'Verb') term.chunk = tag
}
