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

/** What the expressions tell of a word as it is written; null for nothing. */
const REGEX = `const regexOf = (form, text, normal, two) => {
  if (form === undefined || form.text !== text || form.word !== normal) return regexAnew(text, normal, two)
  if (form.regex === undefined) form.regex = regexAnew(text, normal, two)
  return form.regex
}
const regexAnew = (text, normal, { regexText, regexNormal, regexNumbers }) =>
  doRegs(text, regexText) || doRegs(normal, regexNormal) || (/[0-9]/.test(normal) ? doRegs(normal, regexNumbers) : null)
const checkRegex = function`

/** Whether a word is one of a table, kept with its form. */
function among(name, table) {
  return [
    `${table}[str] === true`,
    `(term.form === undefined || term.form.word !== str ? ${table}[str] === true : (term.form.${name} ??= ${table}[str] === true))`,
  ]
}

const LOWER = 'str.charCodeAt(0) > 96 && str.charCodeAt(0) < 123'
const NOT_LOWER = '!(term.text.charCodeAt(0) > 96 && term.text.charCodeAt(0) < 123)'

/** By the end of the file's path, what is put in the place of what. */
const CHANGES = {
  'tagger/_fastTag.js': [NO_ENVIRONMENT],
  '2nd-pass/00-tagSwitch.js': [['const tagSwitch = function (terms, i, model) {', SWITCH]],
  '2nd-pass/01-case.js': [["const str = term.text || ''", `const str = term.text || ''\n  if (${LOWER}) return null`]],
  '2nd-pass/02-suffix.js': [keeping('suffixLoop', "(str = '', suffixes = [])")],
  '2nd-pass/03-regex.js': [
    keeping('doRegs', '(str, regs)'),
    ['const checkRegex = function', REGEX],
    [
      'let arr = doRegs(text, regexText) || doRegs(normal, regexNormal)',
      'let arr = regexOf(term.form, text, normal, model.two)',
    ],
    ['if (!arr && /[0-9]/.test(normal)) {', 'if (false) {'],
    ['hasApostrophe.test(term.post)', "term.post !== ' ' && hasApostrophe.test(term.post)"],
  ],
  '2nd-pass/04-prefix.js': [keeping('prefixLoop', "(str = '', prefixes = [])")],
  '3rd-pass/01-acronym.js': [
    ['if (isNoPeriodAcronym(term, model)) {', `if (${NOT_LOWER} && isNoPeriodAcronym(term, model)) {`],
    [
      'if (!oneLetterWord.hasOwnProperty(term.text) &&',
      `if (${NOT_LOWER} && !oneLetterWord.hasOwnProperty(term.text) &&`,
    ],
  ],
  '3rd-pass/03-orgWords.js': [among('isOrgWord', 'orgWords')],
  '3rd-pass/04-placeWords.js': [among('isPlaceWord', 'placeWords')],
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
