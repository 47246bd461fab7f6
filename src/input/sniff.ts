/** What kind of file bytes are. */
export type Format =
  'text' | 'markdown' | 'html' | 'mail' | 'docx' | 'pdf' | 'gzip' | 'feed' | 'xml' | 'jsonl' | 'mbox' | 'other'

/** How much of a file has to be seen. */
export const SNIFF_BYTES = 4_096

/** First bytes of files that hold no release (file(1), magic). */
const OTHERS: readonly (readonly [string, string])[] = [
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u007fELF', 'a program'],
  ['MZ', 'a program'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd archive'],
]

/** What bytes without text are, in words; null where that is not known. */
export function knownOther(head: Uint8Array): string | null {
  const latin = Buffer.from(head.subarray(0, 8)).toString('latin1')
  return OTHERS.find(([magic]) => latin.startsWith(magic))?.[1] ?? null
}

/**
 * The format of a file, by its first bytes; its name decides only where the bytes allow several.
 * A `.txt` file is plain text whatever it contains, unless its bytes are those of pdf, docx or gzip.
 */
export function sniff(head: Uint8Array, name: string): Format {
  const latin = Buffer.from(head.subarray(0, SNIFF_BYTES)).toString('latin1')
  const binary = binaryFormat(latin)
  if (binary !== null) return binary
  const ending = /\.([^./]+)$/.exec(name.replace(/\.gz$/i, '').toLowerCase())?.[1] ?? ''
  if (ending === 'txt' || ending === 'text') return 'text'
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl'
  return written(withoutMarks(latin), ending)
}

function written(start: string, ending: string): Format {
  if (isFeed(start)) return 'feed'
  const markup = markupFormat(start, ending)
  if (markup !== null) return markup
  if (/^From \S+ .*\d{4}\r?\n/.test(start)) return 'mbox'
  if (ending === 'eml' || looksLikeMail(start)) return 'mail'
  if (isMarkdown(ending)) return 'markdown'
  return ending === '' && /^\{"/.test(start) ? 'jsonl' : 'text'
}

function isMarkdown(ending: string): boolean {
  return ending === 'md' || ending === 'markdown'
}

function markupFormat(start: string, ending: string): Format | null {
  // Markdown may begin with a comment of HTML.
  const opening = isMarkdown(ending) ? /^<(?:!doctype html|html)/i : /^<(?:!doctype html|html|head|body|!--)/i
  if (opening.test(start) || ['html', 'htm', 'xhtml'].includes(ending)) return 'html'
  if (ending !== 'xml' && (ending !== '' || !/^<\?xml/.test(start))) return null
  return /<html[\s>]/i.test(start) ? 'html' : 'xml'
}

function binaryFormat(latin: string): Format | null {
  if (latin.slice(0, 1_024).includes('%PDF-')) return 'pdf'
  if (latin.startsWith('PK\u0003\u0004')) return 'docx'
  return latin.startsWith('\u001f\u008b') ? 'gzip' : null
}

/** Without byte-order marks, the NUL bytes of UTF-16 and white space before the first character. */
function withoutMarks(latin: string): string {
  return latin
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replace(/\0/g, '')
    .trimStart()
}

function isFeed(start: string): boolean {
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) return true
  return /^<\?xml/.test(start) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(start)
}

/** Several header lines (RFC 5322), one of them of those that every mail has. */
function looksLikeMail(start: string): boolean {
  const lines = start.split(/\r?\n/, 12)
  const headers = lines.filter((line) => /^[A-Za-z][A-Za-z0-9-]{1,40}: ?\S/.test(line))
  return headers.length >= 3 && headers.some((line) => /^(?:Message-ID|Received|MIME-Version|Return-Path):/i.test(line))
}

/** Whether a file may hold several documents, by its first bytes; of a gzip file only its inside tells. */
export function mayBeContainer(head: Uint8Array, name: string): boolean {
  return ['feed', 'jsonl', 'mbox', 'gzip'].includes(sniff(head, name))
}
