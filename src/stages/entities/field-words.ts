import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'

/** Endings of words for fields of work: "Informatics", "Geography". */
const ENDING = /(?:al|ology|ics|ions?|ment|ances?|ences?|ity|ities|ing|logies|istry|graphy|omy)$/

/** Whether a word heads the name of a body, or names a place. */
export function isBodyWord(word: string): boolean {
  return isOrganizationHead(word) || isPlaceName(word)
}

/** Whether a word in capitals says what somebody works in, and belongs to no name: "Sport", "Informatics". */
export function isFieldWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && (isCommonWord(word) || ENDING.test(word)) && !isBodyWord(word)
}

const LETTERS = /^(?:HR|IT|PR|R&D|ICT|QA|AI|ESG|CSR|M&A|UX|IP|EHS|HSE|DEI|EDI|OD|BD|PMO|GIS|STEM|VFX|CX|L&D|IR)$/

/** Whether letters stand for a field of work: "AI", "R&D". */
export function isFieldLetters(word: string): boolean {
  return LETTERS.test(word)
}
