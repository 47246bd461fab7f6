import type { Term } from './tagging-rule.js'

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
  const { not, parents } = relationsOf(tag, tagSet)
  if (tags.size > 0 && !clear(tags, not, isSafe === true || term.frozen === true)) return
  for (let index = 0; index < parents.length; index++) add(term, parents[index]!)
  add(term, tag)
  term.dirty = true
}

/** Takes away the tags that another shuts out: a word has few, and a tag shuts many out. False where one of them has to stay. */
function clear(tags: Set<string>, not: ReadonlySet<string>, isSafe: boolean): boolean {
  for (const other of tags) {
    if (!not.has(other)) continue
    if (isSafe) return false
    tags.delete(other)
  }
  return true
}

interface Relations {
  readonly not: ReadonlySet<string>
  readonly parents: readonly string[]
}

const RELATIONS = new Map<string, Relations>()

/** What a tag shuts out and stands under; the tags are the same as long as the program runs. */
function relationsOf(tag: string, tagSet: TagSet): Relations {
  const known = RELATIONS.get(tag)
  if (known !== undefined) return known
  const { not = [], parents = [] } = tagSet[tag] ?? {}
  const made = { not: new Set(not), parents: [...parents] }
  RELATIONS.set(tag, made)
  return made
}

function add(term: Term, tag: string): void {
  term.tags.add(tag)
  if (tag === 'Noun' || tag === 'Verb') term.chunk = tag
}
