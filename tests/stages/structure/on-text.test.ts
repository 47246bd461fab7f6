import { describe, expect, it } from 'vitest'
import { loadPipeline } from '../../../src/index.js'
import { spansOf } from '../../helpers/invariants.js'

const MARKED = `**Port&nbsp;of Tromvik** opens its [new harbour](https://port.example/new)

FOR IMMEDIATE RELEASE: Wednesday,&nbsp;January 11, 2017

*Embargoed until **12&nbsp;January 2017***

TROMVIK,&nbsp;11 January 2017 – The **Port&nbsp;of Tromvik** opened its [new harbour](https://port.example/new) today. “We <em>built</em> it together,” said [Aino&nbsp;Salmela](https://port.example/aino), **Director of the Port**.

Media contact: **Ida Moe**,&nbsp;Port of Tromvik, press@port.example, +00&nbsp;555 0100
`

describe('spans of a text with mark-up left in it', () => {
  const spans = spansOf(loadPipeline()(MARKED))

  it('hold the words of the text as they stand there', () => {
    for (const { path, start, end, text } of spans) expect([path, text]).toEqual([path, MARKED.slice(start, end)])
  })

  it('and values without the spaces that mark-up leaves', () => {
    const prizes = ['**Best Boat**: Norvell Pumps', '**Best Net**: Lis Dam', '**Best Sail**: Tarn Sailors']
    const list = prizes.map((prize, index) => `${index + 1}. ${prize}\n`).join('')
    const { announcements } = loadPipeline()(
      `Harbour prizes given\n\nThe port gave its prizes today.\n\n### Prizes\n\n${list}`,
    )
    expect(announcements.map(({ what }) => what?.value)).toEqual(
      expect.arrayContaining(['Best Boat', 'Best Net', 'Best Sail']),
    )
  })

  it.each(['document.title', 'document.date', 'quotes', 'people', 'contacts', 'notices'])(
    'are there for %s',
    (where) => {
      expect(spans.some(({ path }) => path.startsWith(`.${where}`))).toBe(true)
    },
  )
})
