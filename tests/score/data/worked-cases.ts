import type { WorkedCase } from '../cases.js'

/** Cases worked out by hand from the scoring rules, one rule or edge each; counts as gold/predicted/matched or right/of. */
const f1 = (gold: number, predicted: number, matched: number) => ({ gold, predicted, matched })
const share = (right: number, of: number) => ({ right, of })
const span = (text: string, words: string, nth = 1) => {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length, text: words }
}

const TALK =
  '“We came with questions and leave with a plan,” said Aino Salmela. “It was,” one delegate said, “about time.”'
const PLAN = 'We came with questions and leave with a plan,'
const quote = (words: string, speaker: string | null | undefined, text = TALK) => ({
  span: span(text, words),
  ...(speaker === undefined ? {} : { speaker: { name: speaker } }),
})

const quotes: WorkedCase[] = [
  {
    name: 'nothing predicted: all missed, precision is null',
    text: TALK,
    gold: { quotes: [{ text: PLAN, speaker: 'Aino Salmela' }] },
    predicted: {},
    expected: {
      quotes: { ...f1(1, 0, 0), precision: null, recall: 0, f1: 0 },
      speaker: { ...share(0, 0), rate: null },
      nonQuotes: share(2, 2),
    },
  },
  {
    name: 'nothing to find: recall is null, F1 is 0',
    text: TALK,
    gold: { quotes: [] },
    predicted: { quotes: [quote(PLAN, 'Aino Salmela')] },
    expected: { quotes: { ...f1(0, 1, 0), precision: 0, recall: null, f1: 0 }, nonQuotes: share(2, 3) },
  },
  {
    name: 'quotes that were not labelled are not scored',
    text: TALK,
    gold: { themes: [] },
    predicted: { quotes: [quote(PLAN, 'Aino Salmela')] },
    expected: { quotes: { ...f1(0, 0, 0), f1: null }, nonQuotes: { ...share(0, 0), rate: null } },
  },
  {
    name: 'marks and spaces at the edges do not count',
    text: TALK,
    gold: { quotes: [{ text: PLAN, speaker: null }] },
    predicted: { quotes: [quote(`“${PLAN}” `, null)] },
    expected: { quotes: f1(1, 1, 1) },
  },
  {
    name: 'Jaccard of exactly 0.8 does not match: 8 of 10 characters',
    text: 'She said “abcde fghi” again.',
    gold: { quotes: [{ text: 'abcde fghi', speaker: null }] },
    predicted: { quotes: [{ span: { start: 10, end: 18, text: 'abcde fg' } }] },
    expected: { quotes: f1(1, 1, 0), nonQuotes: share(0, 0) },
  },
  {
    name: 'Jaccard of 0.9 matches: 9 of 10 characters',
    text: 'She said “abcde fghi” again.',
    gold: { quotes: [{ text: 'abcde fghi', speaker: null }] },
    predicted: { quotes: [{ span: { start: 10, end: 19, text: 'abcde fgh' } }] },
    expected: { quotes: f1(1, 1, 1) },
  },
  {
    name: 'two predictions of one quote: one matches, the better one',
    text: TALK,
    gold: { quotes: [{ text: PLAN, speaker: 'Aino Salmela' }] },
    predicted: {
      quotes: [quote('We came with questions and leave with a', 'one delegate'), quote(PLAN, 'Aino Salmela')],
    },
    expected: { quotes: f1(1, 2, 1), attributed: f1(1, 2, 1), speaker: share(1, 1) },
  },
  {
    name: 'the same prediction twice: the first is taken, and its speaker counts',
    text: TALK,
    gold: { quotes: [{ text: PLAN, speaker: 'Aino Salmela' }] },
    predicted: { quotes: [quote(PLAN, null), quote(PLAN, 'Aino Salmela')] },
    expected: { quotes: f1(1, 2, 1), attributed: f1(1, 2, 0), speaker: share(0, 1) },
  },
  {
    name: 'no speaker at all is right where gold names none',
    text: TALK,
    gold: { quotes: [{ text: 'about time.', speaker: null }] },
    predicted: { quotes: [quote('about time.', undefined)] },
    expected: { speaker: share(1, 1), attributed: f1(1, 1, 1) },
  },
  {
    name: 'no speaker at all is wrong where gold names one',
    text: TALK,
    gold: { quotes: [{ text: PLAN, speaker: 'Aino Salmela' }] },
    predicted: { quotes: [quote(PLAN, undefined)] },
    expected: { quotes: f1(1, 1, 1), speaker: share(0, 1), attributed: f1(1, 1, 0) },
  },
  {
    name: 'a name that a line breaks inside, with a possessive and in capitals',
    text: '“Yes, at once,” said Aino\nSalmela.',
    gold: { quotes: [{ text: 'Yes, at once,', speaker: 'Aino Salmela' }] },
    predicted: { quotes: [{ span: { start: 1, end: 14, text: 'Yes, at once,' }, speaker: { name: 'SALMELA’s' } }] },
    expected: { attributed: f1(1, 1, 1) },
  },
  {
    name: 'a name with a word that the other has not is another name',
    text: '“Yes, at once,” said Aino Salmela.',
    gold: { quotes: [{ text: 'Yes, at once,', speaker: 'Aino Salmela' }] },
    predicted: {
      quotes: [{ span: { start: 1, end: 14, text: 'Yes, at once,' }, speaker: { name: 'Minister Salmela' } }],
    },
    expected: { attributed: f1(1, 1, 0) },
  },
  {
    name: 'a title in marks that is taken for a quote',
    text: 'The report “Ports of Tomorrow” came out. “It is good,” she said.',
    gold: { quotes: [{ text: 'It is good,', speaker: null }] },
    predicted: { quotes: [{ span: { start: 12, end: 29, text: 'Ports of Tomorrow' } }] },
    expected: { nonQuotes: { ...share(0, 1), rate: 0 }, quotes: f1(1, 1, 0) },
  },
  {
    name: 'stretches of four kinds of marks; not across lines, in tags or in link titles',
    text: '«un» „zwei“ „drei” "four" “five\nsix” <a title="seven">x</a> [y](z "eight")',
    gold: { quotes: [] },
    predicted: {},
    expected: { nonQuotes: { ...share(4, 4), rate: 1 } },
  },
  {
    name: 'a stretch inside a gold quote is part of it',
    text: '“He called it "a start" and left,” she said.',
    gold: { quotes: [{ text: 'He called it "a start" and left,', speaker: null }] },
    predicted: {},
    expected: { nonQuotes: share(0, 0) },
  },
]

const THEMES = 'Delegates spent a day on shore power and who should pay for it. Safety of crews came next.'
const theme = (label: string, aliases: string[] = [], evidence = 'Safety of crews came next.') => ({
  label,
  aliases,
  evidence: [evidence],
})

const themes: WorkedCase[] = [
  {
    name: 'stems and function words: "the safeties of a crew" is "safety of crews"',
    text: THEMES,
    gold: { themes: [theme('safety of crews')] },
    predicted: { themes: [{ label: 'the safety of a crew' }] },
    expected: { themes: f1(1, 1, 1), themeEvidence: share(0, 1) },
  },
  {
    name: 'Jaccard of exactly one half matches: 1 of 2 stems',
    text: THEMES,
    gold: { themes: [theme('crews')] },
    predicted: { themes: [{ label: 'crew safety' }] },
    expected: { themes: f1(1, 1, 1) },
  },
  {
    name: 'one of three stems does not match',
    text: THEMES,
    gold: { themes: [theme('crews')] },
    predicted: { themes: [{ label: 'crew safety training' }] },
    expected: { themes: f1(1, 1, 0) },
  },
  {
    name: 'an alias matches a variant',
    text: THEMES,
    gold: { themes: [theme('safety of crews', ['maritime labour'])] },
    predicted: { themes: [{ label: 'work', variants: ['maritime labour'] }] },
    expected: { themes: f1(1, 1, 1) },
  },
  {
    name: 'two names of one theme: one matches, the other is wrong',
    text: THEMES,
    gold: { themes: [theme('shore power')] },
    predicted: { themes: [{ label: 'power' }, { label: 'shore power' }] },
    expected: { themes: { ...f1(1, 2, 1), precision: 0.5, recall: 1 } },
  },
  {
    name: 'best similarity first, although it comes later in gold',
    text: THEMES,
    gold: { themes: [theme('crew power'), theme('shore power')] },
    predicted: { themes: [{ label: 'shore power' }] },
    expected: { themes: f1(2, 1, 1) },
  },
  {
    name: 'a label of function words alone matches nothing',
    text: THEMES,
    gold: { themes: [theme('shore power')] },
    predicted: { themes: [{ label: 'the of' }] },
    expected: { themes: f1(1, 1, 0) },
  },
  {
    name: 'evidence: only the first sentence counts',
    text: THEMES,
    gold: { themes: [theme('crews')] },
    predicted: {
      themes: [
        {
          label: 'crews',
          evidence: [
            span(THEMES, 'Delegates spent a day on shore power and who should pay for it.'),
            span(THEMES, 'Safety of crews came next.'),
          ],
        },
      ],
    },
    expected: { themeEvidence: share(0, 1) },
  },
]

const NEWS = 'The Port of Gdansk will host the fourth Forum in May 2026. Papers are due by 1 March 2026.'
const HOST = 'The Port of Gdansk will host the fourth Forum in May 2026.'
const host = { type: 'next-edition', evidence: HOST, who: 'Port of Gdansk', what: 'fourth Forum', when: '2026-05' }
const news = (over: object) => ({ type: 'next-edition', evidence: span(NEWS, HOST), ...over })

const announcements: WorkedCase[] = [
  {
    name: 'half of a sentence does not match, a little more does',
    text: NEWS,
    gold: { announcements: [host] },
    predicted: { announcements: [{ type: 'next-edition', evidence: { start: 0, end: 29, text: NEWS.slice(0, 29) } }] },
    expected: { announcements: f1(1, 1, 0), 'slots.all': f1(0, 0, 0) },
  },
  {
    name: 'slots of matched announcements of another type count',
    text: NEWS,
    gold: { announcements: [host] },
    predicted: { announcements: [news({ type: 'launch', who: 'Gdansk port', what: 'a seminar', when: '2026-05' })] },
    expected: {
      announcements: f1(1, 1, 1),
      typedAnnouncements: f1(1, 1, 0),
      'slots.all': f1(3, 3, 2),
      'slots.who': share(1, 1),
      'slots.what': share(0, 1),
      'slots.when': share(1, 1),
      'slots.where': { ...share(0, 0), rate: null },
    },
  },
  {
    name: 'when must be equal: a year is not its month',
    text: NEWS,
    gold: { announcements: [host] },
    predicted: { announcements: [news({ when: '2026-05-01' })] },
    expected: { 'slots.when': share(0, 1), 'slots.all': f1(3, 1, 0) },
  },
  {
    name: 'a slot that gold has not is invented',
    text: NEWS,
    gold: { announcements: [{ type: 'next-edition', evidence: HOST }] },
    predicted: { announcements: [news({ where: 'Gdansk' })] },
    expected: { 'slots.all': { ...f1(0, 1, 0), f1: 0 }, 'slots.where': share(0, 0) },
  },
  {
    name: 'among several of one type the one with the same what',
    text: NEWS,
    gold: {
      announcements: [
        { type: 'award', evidence: HOST, what: 'gold medal' },
        { type: 'award', evidence: HOST, what: 'silver medal' },
      ],
    },
    predicted: {
      announcements: [news({ type: 'award', what: 'silver medal' }), news({ type: 'award', what: 'gold medal' })],
    },
    expected: { typedAnnouncements: f1(2, 2, 2), 'slots.what': share(2, 2) },
  },
  {
    name: 'also: one gold announcement takes one prediction, the second is wrong',
    text: NEWS,
    gold: { announcements: [{ ...host, also: ['Papers are due by 1 March 2026.'] }] },
    predicted: { announcements: [news({}), news({ evidence: span(NEWS, 'Papers are due by 1 March 2026.') })] },
    expected: { announcements: { ...f1(1, 2, 1), precision: 0.5 } },
  },
]

const WHO = 'José Álvarez, director of Harbour Lines, met Ana Álvarez and Dr Bo Li in Turku on 16 May 2024.'
const people: WorkedCase[] = [
  {
    name: 'of two people of one surname each gets the nearest',
    text: WHO,
    gold: { people: [{ name: 'José Álvarez' }, { name: 'Ana Álvarez' }] },
    predicted: { people: [{ name: 'Alvarez' }, { name: 'Jose Alvarez' }] },
    expected: { people: f1(2, 2, 2) },
  },
  {
    name: 'a person who is listed twice is right once',
    text: WHO,
    gold: { people: [{ name: 'Bo Li' }] },
    predicted: { people: [{ name: 'Bo Li' }, { name: 'Dr Bo Li' }] },
    expected: { people: f1(1, 2, 1) },
  },
  {
    name: 'roles count where gold has one, and only for people who are found',
    text: WHO,
    gold: {
      people: [
        { name: 'José Álvarez', role: 'director', organization: 'Harbour Lines' },
        { name: 'Ana Álvarez', role: null },
        { name: 'Bo Li', role: 'doctor' },
      ],
    },
    predicted: {
      people: [
        { name: 'José Álvarez', role: 'Director of ferries', organization: 'Lines' },
        { name: 'Ana Álvarez', role: 'guest' },
      ],
    },
    expected: { people: f1(3, 2, 2), roles: share(1, 1), organizations: share(1, 1) },
  },
]

const event: WorkedCase[] = [
  {
    name: 'a field that differs is missed and invented',
    text: WHO,
    gold: { event: { place: 'Turku', endDate: '2024-05-16' } },
    predicted: { event: { place: 'Oslo', endDate: '2024-05-16' } },
    expected: { event: { ...f1(2, 2, 1), precision: 0.5, recall: 0.5, f1: 0.5 } },
  },
  {
    name: 'a date must be equal',
    text: WHO,
    gold: { event: { endDate: '2024-05-16' } },
    predicted: { event: { endDate: '2024-05' } },
    expected: { event: f1(1, 1, 0) },
  },
  {
    name: 'an event without fields on both sides is null',
    text: WHO,
    gold: { event: { name: null } },
    predicted: {},
    expected: { event: { ...f1(0, 0, 0), f1: null } },
  },
  {
    name: 'half of the words of a place are enough',
    text: WHO,
    gold: { event: { place: 'Turku, Finland' } },
    predicted: { event: { place: 'Turku' } },
    expected: { event: f1(1, 1, 1) },
  },
]

export const WORKED_CASES: readonly WorkedCase[] = [...quotes, ...themes, ...announcements, ...people, ...event]
