/** The rows of a CSV file as RFC 4180 has them, to check a writer with. */
export function parseCsv(source: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'))
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
