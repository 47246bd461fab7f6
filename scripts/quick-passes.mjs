// compromise's tagger asks the environment at each tag whether to log it, which is never wanted, and some dozen expressions
// and tables at each word. What depends on the word alone is kept, and what cannot be is not asked; the tags stay the same.
// `form` is what src/text/word-forms.ts knows of a word. Each change names the words that it stands for: the build stops
// where they are not there.

const NO_ENVIRONMENT = [
  "const env = typeof process === 'undefined' || !process.env ? self.env || {} : process.env",
  'const env = {}',
]

/** In the place of a function of a word and a table, one that keeps its answers; the old one goes by another name. */
function keeping(name, rest) {
  return [
    `const ${name} = function ${rest}`,
    `const ${name} = (str, table) => {
  const kept = (table.kept ??= new Map())
  let found = kept.get(str)
  if (found !== undefined) return found
  found = ${name}Anew(str, table)
  if (kept.size >= 20000) kept.clear()
  kept.set(str, found)
  return found
}
const ${name}Anew = function ${rest}`,
  ]
}

const SWITCH = `const tagSwitch = (terms, i, model) => {
  const term = terms[i]
  const { form } = term
  if (form === undefined || form.normal !== term.normal) return tagSwitchAnew(terms, i, model)
  if (form.switch !== undefined) {
    if (form.switch !== null) term.switch = form.switch
    return
  }
  tagSwitchAnew(terms, i, model)
  form.switch = term.switch ?? null
}
const tagSwitchAnew = function (terms, i, model) {`

/** A table of words that are true, as a set: a new string is found in it sooner. */
const WORDS_OF = `let kept = null
const wordsOf = (table) => (kept ??= new Set(Object.keys(table).filter((word) => table[word] === true)))
const tagOrgs = function`

const LOWER = 'str.charCodeAt(0) > 96 && str.charCodeAt(0) < 123'

/** By the end of the file's path, what is put in the place of what. */
const CHANGES = {
  'tagger/_fastTag.js': [NO_ENVIRONMENT],
  '2nd-pass/00-tagSwitch.js': [['const tagSwitch = function (terms, i, model) {', SWITCH]],
  '2nd-pass/01-case.js': [["const str = term.text || ''", `const str = term.text || ''\n  if (${LOWER}) return null`]],
  '2nd-pass/02-suffix.js': [keeping('suffixLoop', "(str = '', suffixes = [])")],
  '2nd-pass/03-regex.js': [
    keeping('doRegs', '(str, regs)'),
    ['hasApostrophe.test(term.post)', "term.post !== ' ' && hasApostrophe.test(term.post)"],
  ],
  '2nd-pass/04-prefix.js': [keeping('prefixLoop', "(str = '', prefixes = [])")],
  '3rd-pass/03-orgWords.js': [
    ['orgWords[str] === true', 'wordsOf(orgWords).has(str)'],
    ['const tagOrgs = function', WORDS_OF],
  ],
  '3rd-pass/04-placeWords.js': [
    ['placeWords[str] === true', 'wordsOf(placeWords).has(str)'],
    ['const tagOrgs = function', WORDS_OF],
  ],
  '3rd-pass/06-switches.js': [
    NO_ENVIRONMENT,
    [
      "let str = term.normal || term.implicit || ''",
      "if (!term.switch) return\n  let str = term.normal || term.implicit || ''",
    ],
  ],
  'contractions/index.js': [
    ['let before = null', 'if (terms[i].form?.mayPart === false) continue\n      let before = null'],
  ],
  'contraction-two/compute/index.js': [
    ['let after = null', 'if (!terms[i].normal.includes("\'")) continue\n      let after = null'],
  ],
}

const ENDS = Object.keys(CHANGES)

/** The files that are changed, for esbuild. */
export const CHANGED = new RegExp(
  `compromise[\\\\/]src[\\\\/].*(?:${ENDS.map((end) => end.replace('.', '\\.').replaceAll('/', '[\\\\/]')).join('|')})$`,
)

/** The source of one of them, changed by `replaced`, which stops where the words are missing. */
export function quickened(source, path, replaced) {
  const end = ENDS.find((one) => path.replaceAll('\\', '/').endsWith(one))
  return CHANGES[end].reduce((made, [before, after]) => replaced(made, before, after, path), source)
}
