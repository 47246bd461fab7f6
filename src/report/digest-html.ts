import { originOf, type DigestAnnouncement, type DigestQuote, type ReleaseNews } from './digest.js'
import { markup, type Html } from './html.js'

/** Where a claim's words stand; null where there is no page to link to. */
export type AddressOf = ((claim: string) => string) | null

/** What one release says that is new, for the feed; on the page the quotes of a release that quotes many are folded. */
export function releaseClaims(release: ReleaseNews, addressOf: AddressOf, unfolded = Infinity): Html {
  const { notices, announcements, quotes, lead } = release
  const to = (claim: string): string | null => addressOf && addressOf(claim)
  const nothing = announcements.length + quotes.length + notices.length === 0
  const said = quotes.map((one) => quote(one, to(one.id)))
  // To hide a single one would save no room.
  const shown = quotes.length <= unfolded + 1 ? quotes.length : unfolded
  const folded = said.slice(shown)
  return markup`${notices.map((notice) => markup`<p class="notice">${notice}</p>`)}${announcements.map((one) =>
    announcement(one, to(one.id)),
  )}${said.slice(0, shown)}${
    folded.length > 0 &&
    markup`<details class="more"><summary>${folded.length} more quotes</summary>${folded}</details>`
  }${nothing && lead !== null && markup`<p>${lead}</p>`}`
}

function announcement({ type, details, evidence, mark, doubtful }: DigestAnnouncement, to: string | null): Html {
  const words =
    mark === null
      ? markup`${evidence}`
      : markup`${evidence.slice(0, mark.start)}<mark class="gold">${evidence.slice(mark.start, mark.end)}</mark>${evidence.slice(mark.end)}`
  return markup`<div class="claim announcement"><p><span class="label">${type}</span>${doubt(doubtful)} ${linked(words, to)}</p>${
    details.length > 0 && markup`<p class="soft">${details.join(' · ')}</p>`
  }</div>`
}

function quote({ words, speaker, position, doubtful }: DigestQuote, to: string | null): Html {
  const by = [speaker ?? 'a speaker who is not named', position].filter(Boolean).join(', ')
  return markup`<div class="claim quote"><p>${linked(markup`“${words}”`, to)}${doubt(doubtful)}</p><p class="soft">— ${by}</p></div>`
}

function linked(words: Html, to: string | null): Html {
  return to === null ? words : markup`<a href="${to}">${words}</a>`
}

function doubt(doubtful: boolean): Html | false {
  return doubtful && markup` <abbr title="doubtful">?</abbr>`
}

/** Publisher, date, what it is about, and what happened to the release. */
export function originLine(release: ReleaseNews): string {
  const { replaced, withdrawn, themes } = release
  const about = themes.length === 0 ? '' : `on ${themes.join(', ')}`
  const parts = [
    originOf(release),
    about,
    replaced ? 'replaces an earlier text' : '',
    withdrawn ? 'withdrawn by its publisher' : '',
  ]
  return parts.filter(Boolean).join(' · ')
}
