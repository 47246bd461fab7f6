import {
  headlineOf,
  heldBackLine,
  originOf,
  releaseLink,
  timeInWords,
  type Digest,
  type DigestAnnouncement,
  type DigestQuote,
  type Edition,
  type ReleaseNews,
} from './digest.js'
import { markdownText } from './markdown.js'

type HasPage = (id: string) => boolean

/** The digest in Markdown, to paste into a mail or a chat; links are relative to the output folder. */
export function markdownDigest({ title, timeZone, editions, heldBack }: Digest, hasPage: HasPage): string {
  const held = heldBackLine(heldBack, timeZone)
  const parts = [
    `# ${markdownText(title)}`,
    editions.length === 0 ? 'Nothing new so far.' : '',
    ...editions.map((edition) => editionText(edition, timeZone, hasPage)),
    held === null ? '' : `*${markdownText(held)}.*`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function editionText(edition: Edition, timeZone: string, hasPage: HasPage): string {
  const headline = headlineOf(edition)
  const more = edition.more === 0 ? '' : `And ${edition.more} further releases.`
  return [
    `${markdownText(timeInWords(edition.at, timeZone))}: **${markdownText(headline)}**`,
    ...edition.releases.map((release) => releaseText(release, hasPage(release.id))),
    more,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function releaseText(release: ReleaseNews, linked: boolean): string {
  const { id, title, replaced, withdrawn, notices, announcements, quotes, lead } = release
  const origin = [originOf(release), replaced ? 'replaced' : '', withdrawn ? 'withdrawn' : ''].filter(Boolean)
  const items = [
    ...notices.map((notice) => `- **Notice**: ${markdownText(notice)}`),
    ...announcements.map((one) => newsItem(one, id, linked)),
    ...quotes.map((one) => quoteItem(one, id, linked)),
  ]
  return [
    `## ${link(markdownText(title), id, null, linked)}`,
    markdownText(origin.join(' · ')),
    items.length > 0 ? items.join('\n') : lead === null ? '' : markdownText(lead),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function newsItem({ id, type, what, details, doubtful }: DigestAnnouncement, release: string, linked: boolean): string {
  const rest = details.length === 0 ? '' : ` — ${details.map(markdownText).join(' · ')}`
  return `- **${markdownText(type)}**: ${link(markdownText(what), release, id, linked)}${rest}${doubtful ? ' (doubtful)' : ''}`
}

function quoteItem({ id, words, speaker, position, doubtful }: DigestQuote, release: string, linked: boolean): string {
  const by = [speaker ?? 'a speaker who is not named', position].filter(Boolean).join(', ')
  return `- ${link(`“${markdownText(words)}”`, release, id, linked)} — ${markdownText(by)}${doubtful ? ' (doubtful)' : ''}`
}

function link(text: string, release: string, claim: string | null, linked: boolean): string {
  return linked ? `[${text}](${releaseLink(release, claim ?? undefined)})` : text
}
