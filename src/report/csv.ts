/** A cell that a spreadsheet would take for a formula (OWASP, CSV Injection): a number may have its sign. */
const FORMULA =
  // eslint-disable-next-line no-control-regex -- a spreadsheet passes over them
  /^[\s\u0000-\u001f]*[=+\-@\uff0b\uff0d\uff1d\uff20|%]/
const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i

/** One value of a CSV file (RFC 4180): quoted where it has to be, an apostrophe before what a spreadsheet would run. */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value).replaceAll('\u0000', '')
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n;\t']/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}

/** A CSV file with a line of titles; lines end with CRLF, as RFC 4180 has them. */
export function csvTable(titles: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [titles, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}
