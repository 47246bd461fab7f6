/** Where the page of a release stands, from the output folder: each part of its id made safe for an address; at a claim where one is named. */
export function releaseAddress(id: string, claim?: string): string {
  const path = id
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(safePart)
    .join('/')
  // Without the dot, an id that begins with strokes would name another place.
  return `./${path}.html${claim === undefined ? '' : `#${claim}`}`
}

/** Also what `encodeURIComponent` leaves as it is and Markdown takes for the end of an address. */
function safePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
