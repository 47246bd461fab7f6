/**
 * Where the page of a release stands, from the output folder: each part of the id made safe for an address, in HTML and in Markdown alike.
 * @param claim id of a claim, whose words the page then shows
 */
export function addressOf(id: string, claim?: string): string {
  const path = `${id
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(safePart)
    .join('/')}.html`
  return claim === undefined ? path : `${path}#${claim}`
}

function safePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
