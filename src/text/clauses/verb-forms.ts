import { wordTable } from '../../core/word-table.js'

/** How a verb stands in the text, before its auxiliaries are looked at. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

export interface KnownForm {
  readonly lemma: string
  readonly form: VerbForm
}

/** What is known of spellings: every verb and form that a lower-case word may be. */
export type VerbLexicon = ReadonlyMap<string, readonly KnownForm[]>

/** Past and participle of the irregular verbs that triggers and their governors use (Quirk et al. 1985, 3.11–3.20). */
const IRREGULAR = wordTable<readonly [string, string]>({
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bid: ['bid', 'bid'],
  bind: ['bound', 'bound'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forgo: ['forwent', 'forgone'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  override: ['overrode', 'overridden'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shed: ['shed', 'shed'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  split: ['split', 'split'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
})

/** Verbs of more than one syllable that double their last consonant, beside the one-syllable ones. */
const DOUBLING = new Set(
  'commit admit submit confer permit refer transfer equip defer prefer occur control enrol quit acquit expel annul disbar begin kidnap'.split(
    ' ',
  ),
)
/** Verbs that British spelling doubles and American does not. */
const BRITISH_DOUBLING = new Set('cancel travel initial signal label total fuel channel model'.split(' '))

/** The lexicon of some verbs, each with all its forms. */
export function verbLexicon(lemmas: Iterable<string>): VerbLexicon {
  const lexicon = new Map<string, KnownForm[]>()
  for (const lemma of new Set(lemmas)) {
    for (const [spelling, form] of spellingsOf(lemma)) {
      lexicon.set(spelling, [...(lexicon.get(spelling) ?? []), { lemma, form }])
    }
  }
  return lexicon
}

function spellingsOf(lemma: string): [string, VerbForm][] {
  const regular = withEnding(lemma, 'ed')
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular]
  const british = BRITISH_DOUBLING.has(lemma) ? lemma + lemma.at(-1)! : null
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [withEnding(lemma, 'ing'), 'gerund'],
    ...(british === null ? [] : spellingsOfPast(british)),
  ]
}

function spellingsOfPast(stem: string): [string, VerbForm][] {
  return [
    [`${stem}ed`, 'past'],
    [`${stem}ed`, 'participle'],
    [`${stem}ing`, 'gerund'],
  ]
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:[sxzo]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function withEnding(lemma: string, ending: 'ed' | 'ing'): string {
  if (lemma.endsWith('e') && ending === 'ed') return `${lemma}d`
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return lemma.slice(0, -1) + ending
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubles(lemma) ? lemma + lemma.at(-1)! + ending : lemma + ending
}

function doubles(lemma: string): boolean {
  return DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][bdgk-nprt]$/.test(lemma)
}
