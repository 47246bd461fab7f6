import { createHash } from 'node:crypto'
import { markup, Html, htmlJson } from './html.js'
import { PAGE_STYLE } from './page-style.js'

export interface Page {
  readonly title: string
  readonly body: Html
  /** Rules of this page beside those that all pages share. */
  readonly style?: string
  /** Code of this page; it may read `document.getElementById('data')`. */
  readonly script?: string
  readonly data?: unknown
}

/**
 * A page that needs nothing beside itself and can do nothing that it does not say: own style and script by their hashes,
 * no address of any other kind (Content Security Policy Level 3).
 */
export function page({ title, body, style = '', script = '', data }: Page): string {
  const css = PAGE_STYLE + style
  const policy = `default-src 'none'; style-src '${hashOf(css)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  const block = data === undefined ? null : markup`<script type="application/json" id="data">${htmlJson(data)}</script>`
  const whole = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(css)}</style>
</head>
<body>
${body}
${block}
<script>${new Html(script)}</script>
</body>
</html>
`
  return whole.source
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}
