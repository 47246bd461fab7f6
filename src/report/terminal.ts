/**
 * Characters that act on a terminal instead of being shown: C0 and C1 controls (ECMA-48), bidirectional marks (Unicode UAX 9),
 * zero-width and line separators, interlinear annotations, tags and lone surrogates. The joiners U+200C and U+200D stay: scripts need them.
 */
const ACTIVE =
  // eslint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu

/** A text that comes from a document, file name or feed, made harmless: active characters are written as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(
    ACTIVE,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

/** Like `visible`, on one line: white space between words becomes one space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a text without active characters takes: East Asian wide characters two, marks none. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width += WIDE.test(character) ? 2 : 1
  }
  return width
}

/** Lines of at most `width` columns, broken between words; a longer word stands alone and is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`
    if (columns(next) <= width) {
      line = next
      continue
    }
    if (line !== '') lines.push(line)
    line = columns(word) <= width ? word : clip(word, width)
  }
  if (line !== '') lines.push(line)
  return lines
}

/** A text of at most `width` columns, `…` at its end where something was cut off. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let taken = 0
  for (const character of text) {
    taken += columns(character)
    if (taken > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Text with spaces behind it to fill `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}
