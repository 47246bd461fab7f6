/** Half-open range of UTF-16 code units in a document's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range with the words it covers: `text === document.text.slice(start, end)`. */
export interface Span extends Range {
  readonly text: string
}

/** A normalised value and the words it rests on. */
export interface Located {
  readonly value: string
  readonly span: Span
}

/** A value that may come from the format's metadata (front matter, mail header, feed item): its span is null then. */
export interface Given {
  readonly value: string
  readonly span: Span | null
}

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** The range without the white space at its edges. */
export function trimRange(text: string, start: number, end: number): Range {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Like `spanOf`, without the white space at its edges. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  const range = trimRange(text, start, end)
  return spanOf(text, range.start, range.end)
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether two ranges are of the very same characters. */
export function isSameRange(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Sort order of the text: by start, the longer first. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}

/** White space as `\s` sees it, by code unit. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The element of a sorted, non-overlapping list that contains `offset`, by binary search. */
export function rangeAt<T extends Range>(sorted: readonly T[], offset: number): T | undefined {
  const index = rangeIndexAt(sorted, offset)
  return index < 0 ? undefined : sorted[index]
}

/** Index of the element of a sorted, non-overlapping list that contains `offset`; -1 where none does. */
export function rangeIndexAt(sorted: readonly Range[], offset: number): number {
  const index = firstEndingAfter(sorted, offset)
  const range = sorted[index]
  return range !== undefined && range.start <= offset ? index : -1
}

/** Index of the first element of a sorted, non-overlapping list that ends behind `offset`, by binary search; the list's length where none does. */
export function firstEndingAfter(sorted: readonly Range[], offset: number): number {
  return firstWhere(sorted, ({ end }) => end > offset)
}

/** Index of the first element of a list sorted by start that starts at `offset` or behind it; the list's length where none does. */
export function firstStartingFrom(sorted: readonly Range[], offset: number): number {
  return firstWhere(sorted, ({ start }) => start >= offset)
}

/** Binary search for the first element that holds, where all behind it do. */
function firstWhere(sorted: readonly Range[], holds: (range: Range) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
