import { zipOf } from './zip.js'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A run of text; `kept` one with its spaces. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function inserted(text: string): string {
  return `<w:ins w:id="1" w:author="a" w:date="2024-05-12T00:00:00Z">${run(text)}</w:ins>`
}

export function deleted(text: string): string {
  return `<w:del w:id="2" w:author="a" w:date="2024-05-12T00:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
}

export function footnoteMark(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
}

export function commented(id: number, content: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

/** A paragraph; a style is one of Word's own, such as Heading1. */
export function paragraph(content: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${content}</w:p>`
}

export interface WordDocument {
  readonly paragraphs: readonly string[]
  readonly footnotes: readonly string[]
  readonly comments: readonly string[]
}

/** A Word document (ECMA-376) of paragraphs, footnotes and comments. */
export function docxOf({ paragraphs, footnotes, comments }: WordDocument): Buffer {
  const parts = ['footnotes', 'comments']
  const relations = parts.map(
    (part, index) => `<Relationship Id="r${index}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  )
  const types = ['document', ...parts].map(
    (part) =>
      `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${part === 'document' ? 'document.main' : part}+xml"/>`,
  )
  const notes = footnotes.map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(run(text))}</w:footnote>`)
  const remarks = comments.map(
    (text, index) => `<w:comment w:id="${index + 1}" w:author="a">${paragraph(run(text))}</w:comment>`,
  )
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes xmlns:w="${WORD}">${notes.join('')}</w:footnotes>`,
    'word/comments.xml': `<?xml version="1.0"?><w:comments xmlns:w="${WORD}">${remarks.join('')}</w:comments>`,
  })
}
