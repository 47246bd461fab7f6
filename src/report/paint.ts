const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  quote: [36, 39],
  theme: [35, 39],
  announcement: [33, 39],
  person: [32, 39],
  event: [34, 39],
  error: [31, 39],
} as const

export type Style = keyof typeof STYLES

/** Gives a text a style of the terminal (SGR codes of ECMA-48), or leaves it plain. */
export type Paint = (style: Style, text: string) => string

/** A painter for a terminal that shows colours, or one that leaves every text as it is. */
export function painter(colours: boolean): Paint {
  if (!colours) return (_style, text) => text
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`
}
