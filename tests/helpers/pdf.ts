/** A line of a page and where it stands, in points from the lower left corner. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** A pdf (ISO 32000-1) that draws lines of Latin text in Helvetica, in the order in which they are given. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((page, index) => {
      const content = page.map(drawn).join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${5 + 2 * index} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
  ]
  return fileOf(objects)
}

function fileOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const places = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.from(file + end, 'latin1')
}

/** Marks that WinAnsiEncoding has outside of Latin-1. */
const MARKS: Readonly<Record<string, string>> = { '“': '\u0093', '”': '\u0094', '’': '\u0092', '–': '\u0096' }

function drawn({ x, y, text, size = 10 }: Placed): string {
  const escaped = text.replace(/[“”’–]/g, (mark) => MARKS[mark]!).replace(/[\\()]/g, '\\$&')
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}
