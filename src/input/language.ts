import type { Warning } from '../core/document.js'
import { DocumentError } from '../core/errors.js'
import { languageOf } from '../text/language.js'

/** Fewer letters than this say too little of a language to set a document aside for it. */
const ENOUGH_LETTERS = 400
const SURE = 0.6
const SAMPLE = 20_000

const NAMES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Bulgarian',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  et: 'Estonian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  is: 'Icelandic',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  lt: 'Lithuanian',
  lv: 'Latvian',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sr: 'Serbian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
}

/** Languages that are not written in Latin letters (ISO 15924 of their usual script). */
const OTHER_SCRIPTS = new Set(
  'am ar be bg bn el fa gu he hi hy ja ka kn km ko mk mr my ne ru ta te th uk ur yi zh'.split(' '),
)

/** Whether a text can be in a language at all: a detector takes words and figures of a table for Hindi. */
function isWritable(language: string, text: string): boolean {
  return !OTHER_SCRIPTS.has(language) || /[^\P{L}\p{Script=Latin}]/u.test(text)
}

/**
 * What is to be said of a text that is not English; null for one that is, or where that cannot be told.
 * `sure` where there is enough of it to set it aside.
 */
async function foreignLanguage(text: string): Promise<{ readonly words: string; readonly sure: boolean } | null> {
  const cheap = languageOf(text)
  if (cheap.code === 'en' && cheap.confidence >= 0.5) return null
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const best = (await import('tinyld/light')).detectAll(sample).find(({ lang }) => isWritable(lang, sample))
  const found = cheap.code !== 'und' && cheap.code !== 'en' ? { lang: cheap.code, accuracy: cheap.confidence } : best
  if (!found || found.lang === 'en' || letters < 20) return null
  const named = `${NAMES[found.lang] ?? found.lang}, ${Math.round(found.accuracy * 100)} %`
  if (found.accuracy < SURE)
    return { words: `too little English to tell the language (nearest: ${named})`, sure: false }
  return { words: `not English (${named})`, sure: letters >= ENOUGH_LETTERS }
}

/** The warning for a text that is not English. @throws {DocumentError} where it is surely not, and such are to be set aside */
export async function checkLanguage(text: string, setAside: boolean): Promise<readonly Warning[]> {
  const foreign = await foreignLanguage(text)
  if (!foreign) return []
  if (foreign.sure && setAside) throw new DocumentError('read', foreign.words)
  return [{ code: 'language', message: `this may be another language: ${foreign.words}` }]
}
