import type { Token } from '../../core/text-service.js'
import { isCountry } from '../../text/lexicon/places.js'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** "Minister for Justice and Customs", "Minister of State for Law": what follows is the field. */
export function isOfMinister(tokens: readonly Token[], at: number): boolean {
  const isMinister = (index: number): boolean => /^Ministers?(?:-in-charge)?$/i.test(tokens[index]?.text ?? '')
  if (!/^(?:of|for)$/.test(tokens[at]!.text)) return false
  return isMinister(at - 1) || (tokens[at - 1]?.text === 'State' && isMinister(at - 3))
}

export function namesState(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const phrase = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
  return (
    isCountry(phrase) ||
    /^\P{Ll}{2,}$/u.test(phrase) ||
    /\b(?:Government|Republic|Kingdom|Union|Federation|Commonwealth|Emirates|Province|States?|Territory)\b/.test(phrase)
  )
}

/** "CEO of fell.example": a body that is called by its address. */
export function isDomain(word: string): boolean {
  return /^[\p{L}\d-]{2,24}\.\p{Ll}{2,8}$/u.test(word)
}

const SUBJECT =
  /^(?:Literatures?|History|Studies|Music|Arts?|Law|Sciences?|Languages?|Politics|Philosophy|Engineering|Theology|Education)$/

/** "Professor of US Latino Literature, Fell University": what somebody teaches. */
function isOfSubject(tokens: readonly Token[], at: number, { to }: Stretch): boolean {
  return (
    /^(?:Professor|Lecturer|Fellow|Reader)$/i.test(tokens[at - 1]?.text ?? '') &&
    /^(?:of|in)$/.test(tokens[at]!.text) &&
    SUBJECT.test(tokens[to - 1]!.text)
  )
}

/** "Chief of Staff to the Mayor", "Member of Parliament for Fell", "Ambassador to Peru": what goes on is the office. */
export function namesOffice(tokens: readonly Token[], at: number, complement: Stretch): boolean {
  if (tokens[at]!.text === 'on' || isOfSubject(tokens, at, complement)) return true
  const { from } = complement
  const noun = tokens[at - 1]?.text ?? ''
  const first = tokens[from]!.text
  if (tokens[at]!.text === 'to') return /^(?:Ambassador|Commissioner|Consul|Envoy|Nuncio)s?$/i.test(noun)
  if (tokens[at]!.text !== 'of') return false
  return (first === 'Staff' && /^chief$/i.test(noun)) || (first === 'Parliament' && /^members?$/i.test(noun))
}
