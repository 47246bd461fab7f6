import { spanOf, type Located } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import type { FoundBody } from './bodies.js'

/** Looks up what the short forms of bodies stand for. */
export interface BodyIndex {
  /** The full name behind an acronym or a short form such as "the Association"; the words themselves where nothing is known. */
  fullName(words: string): string
  /** The body that the release speaks for, or that it speaks of most. */
  ownBody(): Located | null
}

const ARTICLE = /^(?:the|The|its|their|our|a|an)\s/

export function bodyIndex(text: string, view: string, bodies: readonly FoundBody[], structure: Structure): BodyIndex {
  const byAcronym = new Map(
    bodies.flatMap((body) => (body.acronym === null ? [] : [[body.acronym, body.name] as const])),
  )
  const longForm = longForms(bodies)
  const own = ownBodyOf(bodies, structure)
  return {
    fullName(words) {
      const bare = words.replace(ARTICLE, '').replace(/[’']s?$/u, '')
      return byAcronym.get(bare) ?? longForm.get(bare) ?? bare
    },
    ownBody() {
      const mention = own?.mentions[0]
      return own && mention ? { value: own.name, span: spanOf(text, mention.start, mention.end) } : null
    },
  }
}

/** "the League" is the first body that is called a League. */
function longForms(bodies: readonly FoundBody[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const { name } of bodies) {
    for (const word of name.split(/[\s-]/)) if (word !== name && !forms.has(word)) forms.set(word, name)
  }
  return forms
}

/** The body of the letter-head, else the first one that has an acronym, else the one that is named oftenest. */
function ownBodyOf(bodies: readonly FoundBody[], { publisher }: Structure): FoundBody | null {
  const head = publisher?.value.toLowerCase() ?? ''
  const named = bodies.find(
    ({ name, acronym }) =>
      head !== '' && (head.includes(name.toLowerCase()) || (acronym !== null && publisher!.value.includes(acronym))),
  )
  if (named) return named
  const explained = bodies.find(({ acronym, mentions }) => acronym !== null && mentions.length > 1)
  if (explained) return explained
  const most = [...bodies].sort((a, b) => b.mentions.length - a.mentions.length)[0]
  return most && most.mentions.length > 1 ? most : null
}
