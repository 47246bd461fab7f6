import { describe, expect, it } from 'vitest'
import { plainView } from '../../src/text/markup.js'

describe('a view without mark-up', () => {
  it.each([
    [
      'a shortcode with a caption',
      '[caption id="a_1" align="left" width="160"]Ilse Varga[/caption] spoke.',
      'Ilse Varga spoke.',
    ],
    ['a shortcode of its own', 'It opened. [gallery ids="12,13"]', 'It opened.'],
    ['a shortcode in curly marks', '[audio mp3=”https://quay.example/a.mp3”][/audio] It opened.', 'It opened.'],
    [
      'a remark in brackets',
      'It [the quay] opened [applause] at last [sic].',
      'It [the quay] opened [applause] at last [sic].',
    ],
    ['a link', 'The [quay](https://quay.example) opened.', 'The quay opened.'],
    ['emphasis', 'The **quay** _opened_.', 'The quay opened .'],
    ['tags', 'The <b>quay</b> opened.', 'The quay opened.'],
    ['words with underscores', 'It ran quay_open twice.', 'It ran quay_open twice.'],
  ])('keeps the words and the length of %s', (_, text, words) => {
    const view = plainView(text)
    expect(view).toHaveLength(text.length)
    expect(view.trim().replace(/\s+/g, ' ')).toBe(words)
  })
})
