import { RARITY } from './document-frequency.data.js'

/** Rarer than anything in the table, in bits. */
const UNSEEN = Math.max(...RARITY.map(([bits]) => bits)) + 1

let table: Map<string, number> | null = null

/**
 * How rare a stem is in press releases: 0 bits stands in all of them, 10 in one of a thousand.
 * Source: releases of US senators, see `document-frequency.train.ts`; the table is built at the first call.
 */
export function rarity(stem: string): number {
  table ??= tableOfBits()
  return table.get(stem) ?? UNSEEN
}

function tableOfBits(): Map<string, number> {
  const made = new Map<string, number>()
  for (const [bits, stems] of RARITY) for (const one of stems.split(' ')) made.set(one, bits)
  return made
}
