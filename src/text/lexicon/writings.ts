/**
 * Nouns for a piece of writing, which speaks for whoever wrote it (*her last slide said*). From releases of many kinds;
 * left out are works that speak for a body of the same name (*the court, the board, the press*).
 */
const WRITINGS = new Set(
  (
    'slide label sign signboard notice note letter postcard card report paper statement resolution article preamble paragraph charter declaration ' +
    'communiqué communique text email e-mail mail message post tweet toot poster placard banner t-shirt readme document file memo memorandum ' +
    'leaflet plaque inscription headline caption survey ruling judgment judgement verdict manifesto petition telegram poem essay book chapter ' +
    'decision dissent opinion motion minutes draft guideline press-release release website page entry sticker submission testimony'
  ).split(' '),
)

/** Nouns for what somebody says, by which the words are introduced (*her advice: “…”*). */
const WORDINGS = new Set(
  (
    'advice conclusion answer reply response remark comment words word phrase motto view question account description summary plea request wish ' +
    'warning verdict rule message line joke recipe formula explanation argument reasoning diagnosis promise'
  ).split(' '),
)

/** Written words that somebody else may read aloud. */
const READ_ALOUD = new Set(
  'letter postcard note message email e-mail mail telegram card text post poem tweet'.split(' '),
)

/** Whether a noun stands for a piece of writing. */
export function isWriting(word: string): boolean {
  const lower = word.toLowerCase()
  return WRITINGS.has(lower) || (lower.endsWith('s') && WRITINGS.has(lower.slice(0, -1)))
}

/** Whether a noun stands for what somebody says or writes. */
export function isWording(word: string): boolean {
  return isWriting(word) || WORDINGS.has(word.toLowerCase())
}

/** Whether a noun stands for something written that another may read aloud. */
export function isReadAloud(word: string): boolean {
  return READ_ALOUD.has(word.toLowerCase().replace(/s$/, ''))
}
