/** An address of the web, as it is given; null for any other, such as a path within a site. */
export function webAddress(address: string | null | undefined): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null
}
