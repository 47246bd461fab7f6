import { expect, it } from 'vitest'
import { clausesOf } from '../../../src/text/clauses/clauses.js'
import { factualityOf } from '../../../src/text/clauses/factuality.js'
import { verbLexicon } from '../../../src/text/clauses/verb-forms.js'
import { verbGroups } from '../../../src/text/clauses/verb-groups.js'
import { wordsOf } from '../../../src/text/clauses/word.js'
import { textService } from '../../../src/text/service.js'

const LEXICON = verbLexicon(
  'adopt agree announce approve award become begin close cut elect enter give go hand have initial join make open publish send set sign start take receive quit undertake urge win'.split(
    ' ',
  ),
)

function parse(text: string) {
  const [tokens] = textService(text).tag([{ start: 0, end: text.length }])
  const words = wordsOf(text, tokens!, LEXICON)
  const clauses = clausesOf(words, verbGroups(words))
  const said = (phrase: { start: number; end: number }) =>
    text.slice(words[phrase.start]!.start, words[phrase.end - 1]!.end)
  return { clauses, said }
}

/** "verb: subject > object" of each clause whose verb the lexicon holds. */
function toldIn(text: string): string[] {
  const { clauses, said } = parse(text)
  return clauses
    .filter(({ verb }) => verb.lemmas.length > 0 && verb.lemmas[0] !== 'be')
    .map(
      ({ verb, subject, object }) =>
        `${verb.lemmas[0]}: ${subject.map(said).join(' + ')} > ${object.map(said).join(' + ')}`,
    )
}

it.each([
  ['The Council adopted the Harbour Charter.', ['adopt: The Council > the Harbour Charter']],
  ['The Council adopted by acclamation the Harbour Charter.', ['adopt: The Council > the Harbour Charter']],
  ['The Assembly did adopt, by 97 votes to 6, the short resolution.', ['adopt: The Assembly > the short resolution']],
  ['Ministers agreed, by 41 votes to 6.', ['agree: Ministers > ']],
  ['Tarn Boats (NYSE: TRB) (TSX: TRN) will publish a report.', ['publish: Tarn Boats > a report']],
  ['Tarn Boats (NYSE: TRB) cuts the price.', ['cut: Tarn Boats > the price']],
  ['Tarn Boats Corp. today announced a ferry.', ['announce: Tarn Boats Corp > a ferry']],
  ['Ostby – home to the Guild and host of the last regatta – will open a quay.', ['open: Ostby > a quay']],
  ['The vote was late – the Council adopted the Charter.', ['adopt: the Council > the Charter']],
  [
    'The Forum adopted the Charter and will publish it in May.',
    ['adopt: The Forum > the Charter', 'publish: The Forum > it'],
  ],
  [
    'The board approved the budget and the members elected Ann Lee.',
    ['approve: The board > the budget', 'elect: the members > Ann Lee'],
  ],
  [
    'The Council announced that Ann Lee has joined the board.',
    ['announce: The Council > ', 'join: Ann Lee > the board'],
  ],
  ['The Harbour Trust, a charity and publisher, sent the boat.', ['send: The Harbour Trust > the boat']],
  ['The mayor, together with Dr Eva G. Berg, signed the treaty.', ['sign: The mayor > the treaty']],
  ['The school has won funding support from the county.', ['win: The school > funding support']],
  ['Resolution 4 approves the work plan.', ['approve: Resolution 4 > the work plan']],
  ["We've signed a lease.", ['sign: We > a lease']],
  ['Ana Ruiz won the regional essay prize.', ['win: Ana Ruiz > the regional essay prize']],
  ['The fifth Days of Gentle Care will open on 3 May.', ['open: The fifth Days of Gentle Care > ']],
  ['HAVE SIGNED, on 31 October, the Agreement on Tolls.', ['sign:  > the Agreement on Tolls']],
  ['Grant applications close on 30 June.', ['close: Grant applications > ']],
  ['Tickets for the concert go on sale on Friday.', ['go: Tickets for the concert > sale']],
  ['Nominations for the board close on 1 May.', ['close: Nominations for the board > ']],
  ['The second prize went to Ana Ruiz.', ['go: The second prize > ']],
  ['The duo won three prizes in Oslo.', ['win: The duo > three prizes']],
  ['Norvell received a one-year contract extension.', ['receive: Norvell > a one-year contract extension']],
  ['The maker is cutting 5,000 jobs.', ['cut: The maker > 5,000 jobs']],
  ['The host has quit his party.', ['quit: The host > his party']],
  ['The runners-up will each receive a medal.', ['receive: The runners-up > a medal']],
  ['The city entered into a lease with the port.', ['enter: The city > a lease']],
  ['The firm announced its US expansion.', ['announce: The firm > its US expansion']],
  ['The Senate adopted the Ports (Amendment) Act.', ['adopt: The Senate > the Ports (Amendment) Act']],
  ['The new tolls enter into force on 3 May.', ['enter: The new tolls > force']],
  ['The town cut down the old trees.', ['cut: The town > the old trees']],
  ['Join us for a regatta on 3 May.', ['join:  > us for a regatta']],
])('finds who does what: %s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})

it('takes a verb that can be no participle for the main one behind an insertion', () => {
  expect(toldIn('The Anchor Medal, given for the first time, went to the choir.')).toEqual([
    'give: The Anchor Medal > ',
    'go: The Anchor Medal > ',
  ])
})

it.each([
  ['The ports adopted the Charter.', 'done'],
  ['The ports will adopt the Charter.', 'planned'],
  ['The ports agreed to adopt the Charter.', 'planned'],
  ['The ports should adopt the Charter.', 'wished'],
  ['They urged the ports to adopt the Charter.', 'wished'],
  ['The ports did not adopt the Charter.', 'denied'],
  ["The ports didn't adopt the Charter.", 'denied'],
  ['The ports haven’t adopted the Charter.', 'denied'],
  ['If the ports adopt the Charter, tolls fall.', 'conditional'],
  ['In 2019 the ports had adopted the Charter.', 'earlier'],
])('tells how a clause stands to the facts: %s', (text, expected) => {
  const { clauses } = parse(text)
  const adopting = clauses.find(({ verb }) => verb.lemmas.includes('adopt'))!
  expect(factualityOf(adopting, clauses)).toBe(expected)
})

it('reads what somebody is given behind the brackets that follow a name', () => {
  const { clauses, said } = parse('The Navy has awarded Tarn Systems (NYSE: TRN) (TSX: TRS) a contract.')
  expect(clauses[0]!.object.map(said)).toEqual(['Tarn Systems'])
  expect(said(clauses[0]!.complement!)).toBe('a contract')
})

it.each(['- open on Sundays in winter', '– close in October', '- go on between the two quays'])(
  'reads %j, where nothing stands before the verb',
  (item) => {
    expect(() => parse(item)).not.toThrow()
  },
)

it.each([
  ['The yard is going to send boats to the fair.', 'future', 'send'],
  ['The crews were going to the fair.', 'past', 'go'],
])('tells what is going to be done from who is going somewhere: %s', (text, tense, lemma) => {
  const [clause] = parse(text).clauses
  expect(clause?.verb.tense).toBe(tense)
  expect(clause?.verb.lemmas[0]).toBe(lemma)
})

it('goes on with what is said behind a clause inside it', () => {
  const { clauses } = parse('The Board agreed that the line, which was opened in 2019, will close in May.')
  expect(clauses.at(-1)).toMatchObject({ marker: 'that', governor: 0 })
})

it.each([
  ['The jury gave first prize to the crew.', 'first prize'],
  ['The crew took third place in the race.', 'third place'],
])('takes what a rank counts for a noun: %s', (text, object) => {
  const { clauses, said } = parse(text)
  expect(clauses.flatMap((clause) => clause.object.map(said))).toContain(object)
})

it('finds the verb behind a number that ends a name', () => {
  expect(toldIn('Resolution 5 sets the dues.')).toEqual(['set: Resolution 5 > the dues'])
})

it('finds the verb behind a participle between commas', () => {
  expect(toldIn('The line, staffed by nurses, opens on 1 July.').at(-1)).toMatch(/^open: /)
  expect(toldIn('The hotline, manned from Leith, opens in May.').at(-1)).toMatch(/^open: /)
})
