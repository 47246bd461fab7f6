import { createHash } from 'node:crypto'
import { releaseLink, type Digest, type Edition, type ReleaseNews } from './digest.js'
import { originLine, releaseClaims } from './digest-html.js'
import { htmlText } from './html.js'
import { xmlText } from './xml.js'

/**
 * The digest as an Atom feed (RFC 4287), an entry for each release.
 * @param job the same name gives the same ids
 * @param address where the output folder is served; without it entries have their words and no links
 */
export function atomDigest(
  { title, editions }: Digest,
  job: string,
  address: string | null,
  hasPage: (id: string) => boolean,
): string {
  const base = address === null ? null : address.replace(/\/?$/, '/')
  const entries = editions.flatMap((edition) =>
    edition.releases.map((release) =>
      entryOf(release, edition, job, base !== null && hasPage(release.id) ? base : null),
    ),
  )
  const self = base === null ? '' : `<link rel="self" href="${xmlText(`${base}digest.xml`)}"/>\n`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${idOf(job)}</id>
<title>${xmlText(title)}</title>
<updated>${editions[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>${xmlText(job)}</name></author>
${self}${entries.join('')}</feed>
`
}

function entryOf(release: ReleaseNews, { at, run }: Edition, job: string, base: string | null): string {
  const addressOf = (claim?: string): string => new URL(releaseLink(release.id, claim), base ?? undefined).href
  const content = `<p>${htmlText(originLine(release))}</p>${releaseClaims(release, base === null ? null : addressOf).source}`
  const link = base === null ? '' : `<link rel="alternate" type="text/html" href="${xmlText(addressOf())}"/>\n`
  return `<entry>
<id>${idOf(`${job}\n${run}\n${release.id}\n${release.sha256}`)}</id>
<title>${xmlText(release.title)}</title>
<updated>${at}</updated>
${link}<content type="html">${xmlText(content)}</content>
</entry>
`
}

/** A name-based UUID (RFC 9562, version 8) of a text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4]
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
