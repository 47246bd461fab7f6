import { expect, it } from 'vitest'
import { NAME } from '../../../src/stages/entities/complement.js'
import { officesLead } from '../../../src/stages/entities/offices-lead.js'
import { tokenize } from '../../../src/text/tokens.js'

/** Whether offices lead the names of a text, asked at its last name; the words of names are those given. */
function isLed(view: string, names: readonly string[]): boolean {
  const tokens = tokenize(view, { start: 0, end: view.length })
  const signed = tokens.map((token) => (names.includes(token.text) ? { ...token, text: NAME } : token))
  return officesLead(
    view,
    signed,
    tokens.findLastIndex(({ text }) => names.includes(text)),
  )
}

it.each([
  ['Minister Berg, Secretary of State, Lund, and Director Holm met.', ['Berg', 'Lund', 'Holm'], true],
  ['Berg, Secretary Lund, Director of Ports, Holm met.', ['Berg', 'Lund', 'Holm'], false],
  ['Anna Berg, Secretary Lund, Director of Ports, Holm met.', ['Anna', 'Berg', 'Lund', 'Holm'], false],
  ['Minister Berg, Secretary Lund, and Holm, Director of Ports, met.', ['Berg', 'Lund', 'Holm'], false],
])('tells where offices lead the names: %s', (view, names, leads) => {
  expect(isLed(view, names)).toBe(leads)
})
