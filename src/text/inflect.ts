import { wordTable } from '../core/word-table.js'

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'progressive'

/** Past and past participle of the irregular verbs among those that report, judge, give and make. */
const IRREGULAR = wordTable<readonly [past: string, participle: string]>({
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  weep: ['wept', 'wept'],
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  be: ['was', 'been'],
  put: ['put', 'put'],
  begin: ['began', 'begun'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
})

/** Stressed on the last syllable, or of one only: the consonant is doubled (Quirk et al., 3.7). */
const DOUBLING = new Set(
  'nod rap stop beg sob sum chip snap quip rebut rip grin brag admit commit refer rebuff regret concur demur prod'.split(
    ' ',
  ),
)

const PRESENT = wordTable<string>({ be: 'is', go: 'goes' })

/** The forms of a regular or listed irregular English verb, in lower case. */
export function inflect(lemma: string): { readonly text: string; readonly form: VerbForm }[] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  const forms: { text: string; form: VerbForm }[] = [
    { text: past, form: 'past' },
    { text: PRESENT[lemma] ?? present(lemma), form: 'present' },
    { text: progressive(lemma), form: 'progressive' },
    { text: lemma, form: 'base' },
  ]
  if (participle !== past) forms.push({ text: participle, form: 'participle' })
  return forms
}

function present(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ies'
  return lemma + (/(?:[sxz]|ch|sh)$/.test(lemma) ? 'es' : 's')
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ied'
  if (DOUBLING.has(lemma)) return lemma + lemma.at(-1)! + 'ed'
  return lemma + (lemma.endsWith('e') ? 'd' : 'ed')
}

function progressive(lemma: string): string {
  if (DOUBLING.has(lemma)) return lemma + lemma.at(-1)! + 'ing'
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return lemma.slice(0, -1) + 'ing'
  return lemma + 'ing'
}
