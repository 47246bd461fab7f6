import { decodeHTMLStrict } from 'entities'

/** Marks in code, or with a backslash before them, stand for themselves. While the others are taken out, they are characters that no text has (Unicode 23.7). */
const MARKS = '\\`*_{}[]()#+-.!|<>~"\''
const FIRST_NONCHARACTER = 0xfdd0
const STANDING = /`{1,3}([^`]{1,500})`{1,3}|\\([\\`*_{}[\]()#+\-.!|<>~"'])/g

function hidden(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+\-.!|<>~"']/g, (mark) =>
    String.fromCharCode(FIRST_NONCHARACTER + MARKS.indexOf(mark)),
  )
}

function unhidden(words: string): string {
  return words.replace(/[\ufdd0-\ufde6]/g, (mark) => MARKS[mark.charCodeAt(0) - FIRST_NONCHARACTER] ?? '')
}

/**
 * The words of one line without emphasis, links, pictures, code, html and a generator's tags; every quantifier is bounded by the line or by a figure.
 * @param labels names of links that are told elsewhere, in small letters
 */
export function inline(line: string, labels: ReadonlySet<string>): string {
  const plain = line
    .replace(STANDING, (_, code?: string, mark?: string) => hidden(code ?? mark ?? ''))
    .replace(/\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}|\{:[^{}]{0,200}\}\s{0,9}$|\[\^[^\]\s]{1,40}\]:?/g, '')
    .replace(/!\[\[[^[\]]{0,500}\]\]/g, '')
    .replace(/!\[[^\]]{0,500}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/g, '')
    .replace(/\[((?:[^[\]]|\[[^[\]]{0,100}\]){0,500})\]\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,500})?\)/g, '$1')
    .replace(/\[([^[\]]{0,500})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/\[([^[\]]{1,200})\]/g, (whole, name: string) => (labels.has(name.toLowerCase()) ? name : whole))
    .replace(/<(https?:\/\/[^<>\s]{1,2000}|[^<>\s@]{1,200}@[^<>\s]{1,200})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?\S?)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]{1,2000})\*(?![\w*])/g, '$1')
    .replace(/\b_(?=[^\s_])([^_]{1,2000})_\b/g, '$1')
    .replace(/~~([^~]{1,2000})~~/g, '$1')
  return unhidden(plain.includes('&') ? decodeHTMLStrict(plain) : plain).trimEnd()
}
