import { wordTable } from '../../core/word-table.js'
import { flatMap } from '../../core/flat.js'
import type { PersonEntity } from '../../core/layers.js'
import { fold } from '../../text/fold.js'
import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import { isRole } from '../../text/lexicon/roles.js'

const MOST_MENTIONS = 6
const WINDOW = 90

/** Nouns that mean the same office. */
const ALIKE = wordTable<string>({
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  chairs: 'chair',
  chaired: 'chair',
  chairmanship: 'chair',
  presidency: 'president',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  organisation: 'organization',
})

/** *deputy mayor*, *co-chair*: another office than the one that follows. */
const LESSER = /^(?:deputy|vice|co|assistant|under|former|outgoing|past)$/

/** What an office is called when its holder is put into it: *elected Ms X to the chair*, *X, 58, is the mayor*, *X was in the chair*. */
const PUT_BEFORE =
  /\b(?:elected|appointed|named|chose)\s(?:as\s)?(?:(?:its|the|their|new)\s){0,2}(\p{L}{3,20})[^;“"]{0,40}$/u
/** *Senator Salmela*: the office as a title, whatever other role the text gives. */
const STANDS_BEFORE = /(?<!\p{L})(\p{Lu}\p{Ll}{3,20})\s$/u
const HELD_BEFORE = /\b(chaired|chairmanship|presidency)\s(?:by|of)\s[^;,“"]{0,40}$/u
const BEHIND =
  /^[^.;:“"]{0,70}?\s(?:(?:as|is|was|been|becomes|became)\s(?:(?:the|its|their|an?|new|first)\s){0,2}(\p{L}{3,20})|(?:to|in|took|takes)\sthe\s(chair)\b)/u

/** Whose office it is to speak to the press. */
const SPEAKS_FOR =
  /\b(?:public relations|press|media|communications?|public affairs) (?:officer|secretary|director|manager|adviser|advisor|head|lead)\b/u

/** The words of an office, lesser offices (*deputy mayor*) as one word beside their own; chief officers also by their letters. */
export function officeWords(role: string): string[] {
  const words = wordsOf(role)
  const officer = /\bchief (\p{L}+) officer\b/u.exec(fold(role))
  return [
    ...words.map((word, at) => (LESSER.test(words[at - 1] ?? '') ? words[at - 1]! + word : word)),
    ...(officer ? [`c${officer[1]![0]!}o`] : []),
    ...(SPEAKS_FOR.test(fold(role)) ? ['spokesperson'] : []),
  ]
}

/** The words of an office that a lesser one may be called by, too (*the mayor* for a deputy mayor); none of an office that is over. */
export function lesserWords(role: string): string[] {
  const words = wordsOf(role)
  const over = words.findIndex((word) => /^(?:former|past|ex|onetime)$/.test(word))
  return over < 0 ? words : words.slice(0, over)
}

/** The offices that the text gives to a person outside the role beside the name. */
export function officesAround(view: string, { mentions }: PersonEntity): string[] {
  return mentions.slice(0, MOST_MENTIONS).flatMap(({ start, end }) => {
    const before = view.slice(Math.max(0, start - WINDOW), start)
    const found = [
      STANDS_BEFORE.exec(before),
      PUT_BEFORE.exec(before),
      HELD_BEFORE.exec(before),
      BEHIND.exec(view.slice(end, end + WINDOW)),
    ]
    return flatMap(found, (match) => {
      const word = match?.[1] ?? match?.[2]
      return word !== undefined && isOffice(word) ? wordsOf(word) : []
    })
  })
}

function isOffice(word: string): boolean {
  return isRole(word) || isPersonNoun(word) || ALIKE[word.toLowerCase()] !== undefined
}

/** Folded words, those for one office made the same. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .map((word) => ALIKE[word] ?? word)
}
