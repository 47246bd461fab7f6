import { flatMap } from '../../core/flat.js'
import type { Structure } from '../../core/layers.js'

const HEAD_BLOCKS = 4

/** A paragraph that is longer tells a story: its first year may be that of anything. */
const LONGEST_LINE = 200
/** A year, no decade: "1960" but not "the 1960s". */
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|[\ds]|[’']s)/g
/** The year of an edition or a season, or the one in which all of a sentence happened: "at Quaycomm 2011", "the fall 2021 semester", "In 2013, …". */
const YEAR_OF_EDITION =
  /(?<=^In )(?:19|20)\d\d(?=,)|(?<=(?<!\p{L})(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|(?!(?:In|Since|By|From|Until|During|Of|Early|Late|Mid|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) )\p{Lu}\p{L}{2,20}) )(?:19|20)\d\d(?![\d.,]\d|[\ds]|[’']s)/gu

/** The one year that stands in the lines of the head: "Congress 2015", "Ref. 2024/09". */
export function yearOfHead(view: string, { blocks }: Structure): string | null {
  const found = flatMap(blocks.slice(0, HEAD_BLOCKS), ({ kind, start, end }) => {
    const isLine = !/^(?:paragraph|list-item)$/.test(kind) || end - start <= LONGEST_LINE
    return view.slice(start, Math.min(end, start + LONGEST_LINE)).match(isLine ? YEAR : YEAR_OF_EDITION) ?? []
  })
  const years = new Set(found)
  return years.size === 1 ? [...years][0]! : null
}

/** The first year that stands in the names of an event. */
export function yearOfNames(names: readonly string[]): string | null {
  for (const name of names) {
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0]
    if (year !== undefined) return year
  }
  return null
}
