/**
 * What Markdown, HTML and site generators leave in a text and no reader would read aloud, each with the mark without which
 * there is none. Each pattern is bounded, so that a text of nothing but opening marks stays cheap.
 */
const MARKUP: readonly (readonly [mark: string, pattern: RegExp])[] = [
  // An image says nothing in the text; its caption stands below it.
  [
    '![',
    /!\[[^\]\n]{0,300}\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?:\s"[^"\n]{0,300}")?\)(?:\{[^}\n]{0,120}\})?/g,
  ],
  // The target of a link: its words stay.
  [
    '](',
    /\]\((?:\{\{[^{}\n]{0,300}\}\})?[^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,300}){0,3}(?:\s"[^"\n]{0,200}")?\)(?:\{[^{}\n]{0,120}\})?/g,
  ],
  // Templates: {{< figure … >}}, {% include … %}, {:start="1"}.
  ['{', /\{\{[<%][^{}\n]{0,600}\}\}|\{%[^{}\n]{0,600}%\}|\{:[^{}\n]{0,200}\}/g],
  // Shortcodes of WordPress: [caption id="a" width="300"] … [/caption].
  ['[', /\[[a-z][a-z_-]{2,20}\s[a-z][a-z0-9_-]{1,20}=["'“”″‘’][^[\]\n]{0,400}\]|\[\/[a-z][a-z_-]{2,20}\]/g],
  ['<', /<!--[^\n<]{0,300}-->|<\/?[a-zA-Z][^<>]{0,600}>/g],
  ['&', /&(?:nbsp|#160);/g],
  ['**', /\*{2,3}/g],
  ['_', /__|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}“"‘'[])|(?<=[\p{L}\p{N}.,!?”"’'\])])_(?![\p{L}\p{N}_])/gu],
  // Emphasis by one asterisk; one that opens a line with a space behind it is a bullet.
  ['*', /(?<=\S)\*(?!\*)|(?<!\*)\*(?=\S)/g],
  ['\\', /\\(?=[-_#*.[\]])/g],
]

/** The opening bracket of a link whose target was taken out stands alone. */
const LINK_OPENING = /\[(?=[^[\]\n]{0,300} {3})/g

let lastText = ''
let lastView = ''

/**
 * A view of the same length in which mark-up is spaces: offsets into it are offsets into the text.
 * The last one is kept, since every stage asks for it.
 */
export function plainView(text: string): string {
  if (text === lastText) return lastView
  lastText = text
  lastView = blankMarkup(text)
  return lastView
}

/** Spaces at which no line breaks, and narrow ones: to a reader they are spaces. */
const HARD_SPACES = /[\u00a0\u2007\u2009\u202f]/g

function blankMarkup(text: string): string {
  let view = text.replace(HARD_SPACES, ' ')
  if (!/[*_<[{&\\]/.test(text)) return view
  for (const [mark, pattern] of MARKUP) if (view.includes(mark)) view = view.replace(pattern, spaces)
  return view.includes('[') && text.includes('](') ? view.replace(LINK_OPENING, ' ') : view
}

/** As many spaces, with the line breaks kept. */
function spaces(found: string): string {
  return found.includes('\n') ? found.replace(/[^\n]/g, ' ') : ' '.repeat(found.length)
}
