/** Finds the stretches of a text that stand inside double quotation marks, straight or curly. */

const BEFORE_OPENING = /[\s([{\u2013\u2014/-]/
const AFTER_CLOSING = /[\s.,;:!?)\]}\u2013\u2014'\u2019/-]/

/**
 * Returns `{start, end, whole}` for each outermost stretch, marks excluded, in order. A stretch never crosses a line
 * break. One that is never closed runs to the next opening mark or the end of its line; it is `whole` all the same if
 * the next paragraph opens with a mark, which is how a quotation over several paragraphs is printed.
 */
export function quotedStretches(text) {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: offset }) => {
    const continues = /^\s*["\u201c]/.test(text.slice(offset + line.length))
    return pairMarks(line)
      .map(({ start, end, closed }) => ({
        start: start + offset,
        end: end + offset,
        whole: closed || (continues && end === line.length),
      }))
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
  })
}

function pairMarks(line) {
  const marks = [...line.matchAll(/["\u201c\u201d]/g)].map(({ 0: glyph, index }) => ({
    index,
    glyph,
    side: sideOf(glyph, line, index),
  }))
  const stretches = []
  let start // of the stretch that is open, if one is
  const finish = (end, closed) => {
    if (start !== undefined) stretches.push({ start, end, closed })
    start = undefined
  }
  for (let i = 0; i < marks.length; i++) {
    const isOpen = start !== undefined
    const isNested =
      isOpen && marks[i].side === 'opening' && marks[i + 1]?.side === 'closing' && marks[i + 2]?.side === 'closing'
    if (isNested) i++
    else if (opens(marks, i, isOpen)) {
      finish(marks[i].index, false)
      start = marks[i].index + 1
    } else finish(marks[i].index, true)
  }
  finish(line.length, false)
  return stretches
}

/** Goes by the side of a mark, except for a straight one that stands on the wrong side of its space ("this "one). */
function opens(marks, i, isOpen) {
  const { glyph, side } = marks[i]
  const isOddLeft = (marks.length - i) % 2 === 1
  if (side === 'either') return !isOpen
  if (glyph === '"' && isOpen) return side === 'opening' && !isOddLeft
  if (glyph === '"') return side === 'opening' || (!isOddLeft && marks[i + 1].side !== 'opening')
  return side === 'opening'
}

/** Goes by what stands around a mark before its glyph: misprints such as “this“ are common. */
function sideOf(glyph, line, index) {
  const mayOpen = index === 0 || BEFORE_OPENING.test(line[index - 1])
  const mayClose = index === line.length - 1 || AFTER_CLOSING.test(line[index + 1])
  if (mayOpen !== mayClose) return mayOpen ? 'opening' : 'closing'
  return { '\u201c': 'opening', '\u201d': 'closing' }[glyph] ?? 'either'
}
