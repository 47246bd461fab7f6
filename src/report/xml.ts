import { withoutMarkup } from './entities.js'

/** Characters that XML 1.0 does not allow at all (section 2.2), lone surrogates among them. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** A text as content or attribute value of an XML file; what XML does not allow becomes U+FFFD. */
export function xmlText(text: string): string {
  return withoutMarkup(text.replace(FORBIDDEN, '\ufffd')).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
}
