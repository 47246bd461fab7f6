/**
 * What `matchAll` finds, for a pattern with `g`, as a list: `matchAll` makes the pattern anew at each call, which costs more
 * than the search of a sentence.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    // Behind an empty match the search goes on at the next character.
    if (match[0] === '') pattern.lastIndex += 1 + (isPair(pattern, text) ? 1 : 0)
  }
  return found
}

const NONE: RegExpExecArray[] = []

function isPair({ unicode, lastIndex }: RegExp, text: string): boolean {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff
}
