import { createHash } from 'node:crypto'

/** Whether a release is one of the fifth, by the hash of its id, that measures and from which no weight learns. */
export function isHeldBack(id: string): boolean {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 5n === 0n
}
