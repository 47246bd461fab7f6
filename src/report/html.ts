import { withoutMarkup } from './entities.js'
import { visible } from './terminal.js'

/** A piece of HTML that is known to be harmless: made by the tag `markup` only. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | number | Html | readonly Part[] | null | false

/** A text as content or quoted attribute of an HTML page; characters that act (controls, bidirectional) are shown, not obeyed. */
export function htmlText(text: string): string {
  return withoutMarkup(text.replaceAll('\t', ' ').replaceAll('\r', '').split('\n').map(visible).join('\n'))
}

/** Tag of a template: everything filled in is escaped, unless it is `Html` itself; null and false are left out. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, index) => string + sourceOf(parts[index] ?? null)).join(''))
}

function sourceOf(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Html) return part.source
  if (typeof part === 'number') return String(part)
  return typeof part === 'string' ? htmlText(part) : part.map(sourceOf).join('')
}

/** A value as the content of a `script` element of type `application/json`: no `<` that could close it. */
export function htmlJson(value: unknown): Html {
  return new Html(
    JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  )
}
