import { InputError } from '../core/errors.js'

/** A checked address with the key that signs what goes there. Nothing of it is ever told. */
export interface Webhook {
  readonly url: URL
  /** Key of the signature; null where nothing is signed. */
  readonly key: Buffer | null
  readonly headers: Readonly<Record<string, string>>
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const HEADER_NAME = /^[A-Za-z0-9-]{1,64}$/
/** Headers that the signature or the transport sets. */
const OWN_HEADERS = /^(?:webhook-.*|content-type|content-length|host|connection|transfer-encoding)$/i

/** @throws {InputError} where the address, the secret or a header cannot be used; the message shows none of them */
export function checkWebhook(
  webhook: { url: string; secret: string | undefined; headers: Record<string, string> },
  where: string,
): Webhook {
  for (const [name, value] of Object.entries(webhook.headers)) checkHeader(name, value, where)
  return { url: checkUrl(webhook.url, where), key: keyOf(webhook.secret, where), headers: webhook.headers }
}

function checkUrl(text: string, where: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))
  if (url === null || !secure) {
    throw new InputError(`${where}.url: expected an address that begins with https://, or http:// on this machine`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError(`${where}.url: expected an address without a password; put it in a header`)
  }
  return url
}

const LEAST_KEY_BYTES = 16

/** Standard Webhooks: a key is base64 after `whsec_`. */
function keyOf(secret: string | undefined, where: string): Buffer | null {
  if (secret === undefined) return null
  const encoded = secret.replace(/^whsec_/, '')
  const key = Buffer.from(encoded, 'base64')
  const isBase64 = key.toString('base64').replace(/={1,2}$/, '') === encoded.replace(/={1,2}$/, '')
  if (!isBase64 || key.length < LEAST_KEY_BYTES) {
    throw new InputError(`${where}.secret: expected whsec_ and the base64 of at least ${LEAST_KEY_BYTES} bytes`)
  }
  return key
}

function checkHeader(name: string, value: string, where: string): void {
  if (!HEADER_NAME.test(name) || OWN_HEADERS.test(name)) {
    throw new InputError(`${where}.headers: expected the name of a header of one's own, got ${JSON.stringify(name)}`)
  }
  if (!/^[\t\x20-\x7e]*$/.test(value)) {
    throw new InputError(`${where}.headers: expected printable ASCII as the value of ${name}`)
  }
}
