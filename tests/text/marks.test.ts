import { describe, expect, it } from 'vitest'
import { markedStretches, type Opening } from '../../src/text/marks.js'

const stretchesOf = (text: string, nextOpens: Opening = null): string[] =>
  markedStretches(text, { start: 0, end: text.length }, nextOpens).map(({ start, end }) => text.slice(start, end))

describe('quotation marks', () => {
  it.each([
    ['"We agree," said X. " He left. " Then "B".', ['We agree,', ' He left. ', 'B']],
    ["the players' \"best\" 'so-called' thing, it's 'good'.", ['best', 'so-called', 'good']],
    ['“‘Leap’ was good,” she said', ['‘Leap’ was good,']],
    ['"He said "no" to me," she said.', ['He said "no" to me,']],
    ['He is 6\'2" tall and "fine".', ['fine']],
    ['"I am glad,” she says. “The award.”', ['I am glad,', 'The award.']],
    ['„Wir“ und „Er“ « oui »', ['Wir', 'Er', ' oui ']],
    ['“A.\n“B.\n“C.”', ['A.\n', 'B.\n', 'C.']],
    ["'I know,' she said, 'that it isn't so.' The boys' room.", ['I know,', "that it isn't so."]],
    ['<p class="x">"Hi"</p> {:start=“4”} [a](b "t")', ['Hi']],
    ['x “a “b” c” d', ['a “b” c']],
    ['&quot;Hello,&quot; he said', ['Hello,']],
    ["``Hello,'' he said", ['Hello,']],
  ])('%s', (text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches)
  })

  it('takes a stretch that is never closed to the end, and knows whether the next paragraph goes on', () => {
    const text = 'He said: “We begin in May.'
    const [stretch] = markedStretches(text, { start: 0, end: text.length }, 'double')
    expect(stretch).toMatchObject({ end: text.length, close: null, goesOn: true })
  })

  it.each([
    ["'We begin in May and end in June.", 'single', ['We begin in May and end in June.']],
    ["'We begin in May.' The boys' room.", 'single', ['We begin in May.']],
    ["The boys' room was open.", 'single', []],
    ["'Tis the season for boats.", null, []],
  ] as const)('knows single marks that the next paragraph reopens: %s', (text, nextOpens, stretches) => {
    expect(stretchesOf(text, nextOpens)).toEqual(stretches)
  })

  it('is right about every range on any pile of marks', () => {
    const text = '"“”\'‘’ a “ b" «c» “'.repeat(50)
    const found = markedStretches(text, { start: 0, end: text.length }, null)
    found.forEach(({ start, end, open }, index) => {
      expect(open.end <= start && start < end && end <= text.length).toBe(true)
      if (index > 0) expect(open.start).toBeGreaterThanOrEqual(found[index - 1]!.end)
    })
  })
})
