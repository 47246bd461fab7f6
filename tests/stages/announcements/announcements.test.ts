import { expect, it } from 'vitest'
import { summarySchema } from '../../../src/core/schema.js'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** The announcements of one sentence in the middle of a plain release. */
function announcementsOf(sentence: string) {
  const text = `Northern Harbours Forum ends in Turku\n\nTurku, 16 May 2024 – The Third Northern Harbours Forum ended today.\n\n${sentence}\n\nDelegates spent the first afternoon on shore power.\n`
  return pipeline.summarize(documentOf(text)).announcements
}

it.each([
  ['The fourth Forum will be held in Gdansk in May 2026.', 'next-edition', 'fourth Forum'],
  ['The Forum adopted the Turku Charter on Port Dues.', 'adoption', 'Turku Charter on Port Dues'],
  ['Ms Aino Salmela was elected President of the Association.', 'appointment', 'President of the Association'],
  ['The Ocean Fund pledged 3.2 million dollars for beacons.', 'funding', '3.2 million dollars for beacons'],
  ['Nine operators signed a memorandum of understanding.', 'agreement', 'memorandum of understanding'],
])('tells what is news: %s', (sentence, type, what) => {
  const found = announcementsOf(sentence)
  expect(found.map((one) => one.type)).toEqual([type])
  expect(found[0]!.what?.value).toBe(what)
  expect(found[0]!.evidence.text).toBe(sentence)
})

it.each([
  ['The Port of Rauma undertook to open a repair dock before the end of 2025.', 'commitment'],
  ['The delegates agreed to set up a working group on pilotage.', 'launch'],
  ['A handbook for pilots, in five languages, will appear in November 2024.', 'publication'],
  ['Aava Lehto of Pori won the €2,000 prize for the best poster.', 'award'],
  ['Two members of the chamber have introduced a bill on port dues.', 'other'],
  ['The Ocean Fund signed a loan of 12 million euros to the city for the dredging of the harbour.', 'funding'],
])('tells the types apart: %s', (sentence, type) => {
  expect(announcementsOf(sentence).map((one) => one.type)).toEqual([type])
})

it.each([
  ['The budget for 2027 was approved.', '2027'],
  ['Ms Aino Salmela was elected President of the Association for the years 2025 to 2028.', '2025'],
  ['The helpline opens on the first of August.', '2024-08-01'],
])('dates news: %s', (sentence, when) => {
  expect(announcementsOf(sentence).map((one) => one.when?.value)).toEqual([when])
})

it.each([
  'The ports should adopt the Charter next year.',
  'In 2019 the Forum had adopted the Oslo Charter.',
  'Thanks are due to the city for its hospitality.',
])('takes no wish, background or thanks for news: %s', (sentence) => {
  expect(announcementsOf(sentence)).toEqual([])
})

it('takes every name of a list under an umbrella sentence for news', () => {
  const text = `Union meets in Turku

The following members were elected to the National Executive.

- Vicky Carr, a teacher from Auckland.
- Frances Guy, a deputy principal at Kaurilands School
`
  const found = pipeline.summarize(documentOf(text)).announcements.filter(({ who }) => who !== null)
  expect(found.map(({ type, who }) => [type, who!.value])).toEqual(
    expect.arrayContaining([
      ['appointment', 'Vicky Carr'],
      ['appointment', 'Frances Guy'],
    ]),
  )
})

it.each([
  ['The Council adopted the Toll Scheme, which takes effect on 1 January 2026.', '2026-01-01'],
  ['The Council adopted the budget for 2026.', '2026'],
  ['The portal will start operating on 1 September 2024.', '2024-09-01'],
  ['Papers for the summer school must be submitted by 31 January.', '2025-01-31'],
  ['The Fund pledged 4 million euros until 2030.', null],
])('dates news by its effect and never by a name or an end: %s', (sentence, when) => {
  expect(announcementsOf(sentence).map((one) => one.when?.value ?? null)).toEqual([when])
})

it('tells a decision and what was decided once', () => {
  const found = announcementsOf('The Town of Turku undertook to end the sale of raw coal from 1 October 2026.')
  expect(found.map(({ when }) => when?.value)).toEqual(['2026-10-01'])
})

it('takes members of a body that a sentence points at for news, and no heading of them', () => {
  const text = `Harbours choose a team

Turku, 16 May 2024 – The Third Northern Harbours Forum ended today in Turku.

The members of the Joint Pilots Team are as follows:

- Aino Salmela (Port of Turku)
- Nils Berg (Port of Bergen)
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ type, who }) => [type, who?.value])).toEqual([
    ['appointment', 'Aino Salmela'],
    ['appointment', 'Nils Berg'],
  ])
})

it('takes names on lines of one paragraph for one item', () => {
  const text = `Winners of the day

Winners for best presentations at the meeting are:

**Engineering**  
Aino Salmela  
Nils Berg
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ evidence }) => evidence.text)).toEqual(['Aino Salmela  \nNils Berg'])
})

it('gives each grant of a list its amount, and the sentence over it nothing', () => {
  const text = `Harbour grants announced

The following fire departments will receive grants:

- Turku Fire Department $ 25,992
- Aura Volunteer Fire Department - $39,690
`
  const found = pipeline.summarize(documentOf(text)).announcements.filter(({ type }) => type === 'funding')
  expect(found.map(({ who, what }) => [who?.value, what?.value])).toEqual([
    ['Turku Fire Department', '$ 25,992'],
    ['Aura Volunteer Fire Department', '$39,690'],
  ])
})

it.each(['The Forum recommended the following members:', 'The plan requests grants for these bodies:'])(
  'takes no list of what is only asked for: %s',
  (umbrella) => {
    const text = `Forum ends\n\n${umbrella}\n\n- Aino Salmela, Turku\n- Nils Berg, Oslo\n`
    expect(pipeline.summarize(documentOf(text)).announcements).toEqual([])
  },
)

const OWN = `name: own
stages:
  - stage: structure
  - stage: entities
  - stage: event
  - stage: references
  - stage: announcements
    options:
      classes:
        vessel: [ferry, tug]
      triggers:
        - name: christened
          type: christening
          verbs: [christen]
          needs: { patient: [vessel] }
`

it('finds what a pipeline adds: own types, triggers and noun classes', () => {
  const own = compile(parseDefinition(OWN, 'own.yaml'), 'own.yaml')
  const text = 'Harbour days\n\nThe port christened a new ferry on Monday. The choir christened its song.\n'
  const found = own.analyse(documentOf(text)).announcements!
  expect(found.map(({ type, what }) => [type, what?.value])).toEqual([['christening', 'new ferry']])
})

it('tells news once where a type is called as every object has something called', () => {
  const source = OWN.replace('type: christening', 'type: constructor')
  const text = 'Harbour days\n\nThe port christened a new ferry on Monday.\n'
  const found = compile(parseDefinition(source, 'own.yaml'), 'own.yaml').analyse(documentOf(text)).announcements!
  expect(found.map(({ type, what }) => [type, what?.value])).toEqual([['constructor', 'new ferry']])
})

it('tells which types a pipeline adds, so that its summaries can be checked', () => {
  const own = compile(parseDefinition(OWN, 'own.yaml'), 'own.yaml')
  const summary = own.summarize(documentOf('Harbour days\n\nThe port christened a new ferry on Monday.\n'))
  expect(own.addedTypes).toEqual(['christening'])
  expect(summarySchema(own.addedTypes).safeParse(summary).success).toBe(true)
  expect(summarySchema().safeParse(summary).success).toBe(false)
  expect(pipeline.addedTypes).toEqual([])
})

it('refuses a trigger with a key that it does not know', () => {
  expect(() => parseDefinition(OWN.replace('needs:', 'pattern:'), 'own.yaml')).toThrow(/pattern: unknown key/)
})

it.each([
  ['sentences', 'The Council adopted the Charter and elected Ann Lee President. '],
  ['one sentence without end', 'the Council adopted the Charter and elected Ann Lee President , '],
])('stays quick on many %s', (_, words) => {
  const document = documentOf(words.repeat(1600))
  const began = process.cpuUsage()
  expect(pipeline.analyse(document).announcements).toBeDefined()
  expect(process.cpuUsage(began).user).toBeLessThan(12_000_000)
})

it.each([
  ['The Forum is set to take place next May at the Savoy Hotel & Beach Club.', 'Savoy Hotel & Beach Club'],
  ['The Ocean Fund will lend 20 million euros to small ports to expand shore power across Estonia.', 'Estonia'],
  ['The Port Authority undertook to reopen the dock at Naantali by the end of 2025.', 'Naantali'],
  ['The next Forum will be hosted by the government of Norway in May 2026.', 'Norway'],
  ['On Thursday, in Tallinn, Estonia, the ministers signed a treaty on pilotage.', 'Tallinn, Estonia'],
  ['The Forum adopted a declaration on trust in Government.', null],
  ['Orla Finch will be appointed Senior Secretary in the Ministry of Quays on 1 June.', null],
])('tells where: %s', (sentence, where) => {
  expect(announcementsOf(sentence)[0]?.where?.value ?? null).toBe(where)
})

it.each([
  ['Estonia and Finland signed an arrangement to share their tide tables.', 'arrangement to share their tide tables'],
  ['Ms Aino Salmela was re-elected chair for a second two-year term.', 'chair'],
  ['The Board has appointed Ms Aino Salmela to serve as director of the Association.', 'director of the Association'],
  ['Applications for the fellowships close on 30 June 2024.', 'Applications for the fellowships'],
])('tells what: %s', (sentence, what) => {
  expect(announcementsOf(sentence)[0]?.what?.value).toBe(what)
})

/** Who, where and when of the one announcement of a release. */
function slotsOf(text: string) {
  const [first] = pipeline.summarize(documentOf(text)).announcements
  return { who: first?.who?.value ?? null, where: first?.where?.value ?? null, when: first?.when?.value ?? null }
}

it.each([
  ['The Forum elected Ms. Aino Salmela President of the Association.', 'Aino Salmela'],
  ['The Ocean Fund announced that it will grant 2 million dollars to small ports.', 'Ocean Fund'],
  ['Afterwards, the Harbour Board will open a training school in Oulu on 1 July.', 'Harbour Board'],
  [
    'The organizer, the Coastal Heritage Trust, will open a training school in Oulu on 1 July.',
    'Coastal Heritage Trust',
  ],
  ['Harbour school principal, Irene Cooper, has been re-elected President of the Association.', 'Irene Cooper'],
  [
    'In view of the relations between Estonia and Finland, and close cooperation between the ports, the Ministers adopted a Charter on Port Dues.',
    'Ministers',
  ],
  [
    'The Port Safety Agency (PSA) and the Union of Baltic Pilots (UBP) have agreed a formal partnership.',
    'Port Safety Agency (PSA) and the Union of Baltic Pilots',
  ],
])('tells who: %s', (sentence, who) => {
  expect(announcementsOf(sentence)[0]?.who?.value).toBe(who)
})

it('takes who acts in a list from the words above it', () => {
  const text = `Ninth session ends in Turku

Turku, 16 May 2024 – The Ninth Session of the Harbour Commission ended today.

The Commission:

- adopted the Turku Guidelines on Pilotage;
- established a Working Group on Ice;
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ type, who }) => [type, who?.value])).toEqual([
    ['adoption', 'Commission'],
    ['launch', 'Commission'],
  ])
})

it('takes the receiver of a prize for no place', () => {
  const text = 'Prizes in Turku\n\nTurku, 16 May 2024 – The Lantern Medal went to Aino Salmela of Oulu.\n'
  expect(slotsOf(text).where).toBeNull()
})

it.each([
  'The Third Northern Harbours Forum was held in Turku from 14 to 16 May 2024.',
  'Since the Charter was adopted, forty ports have joined.',
])('takes no meeting that was held and no aside for news: %s', (sentence) => {
  expect(announcementsOf(sentence).filter(({ type }) => type === 'next-edition' || type === 'adoption')).toEqual([])
})

it('reads a link of Markdown as its words', () => {
  const found = announcementsOf('The Forum launched the [Harbour Atlas Portal](https://ports.example/atlas) today.')
  expect(found.map(({ type, what }) => [type, what?.value])).toEqual([['launch', 'Harbour Atlas Portal']])
})

it('tells once what is signed and then signed by its people', () => {
  const text = `Turku and Oulu sign an agreement

Turku, 16 May 2024 – The ports of Turku and Oulu today signed an agreement on pilot exchange.

The agreement was signed by Aino Salmela and Pekka Rautio.
`
  expect(pipeline.summarize(documentOf(text)).announcements.map(({ type }) => type)).toEqual(['agreement'])
})

it.each([
  ['next-edition', 'The regatta of the pilots returns to the bay of Turku in August 2025.'],
  ['launch', 'The company is excited to announce the grand reopening of its yard in Oulu.'],
  ['agreement', 'The yard has bought a printing works in Graz.'],
  ['launch', 'The minister was announcing the creation of a committee of eight pilots to look at coastal fog.'],
])('finds news of known actors and of verbs that look like nouns: %s', (type, lead) => {
  const { announcements } = pipeline.summarize(documentOf(`News of the week\n\nTurku, 16 May 2024 – ${lead}\n`))
  expect(announcements.map((one) => one.type)).toEqual([type])
})

it('takes the likeliest of the lead where a release tells nothing surely', () => {
  const lead = 'Turku, 16 May 2024 – The pilots now have an app.'
  const typesOf = (text: string) => pipeline.summarize(documentOf(text)).announcements.map(({ type }) => type)
  expect(typesOf(`Living with fog\n\n${lead}\n`)).toEqual(['launch'])
  const sure = 'The Port of Turku and the Port of Oulu signed a memorandum of understanding on fog signals on Friday.'
  expect(typesOf(`Living with fog\n\n${lead}\n\n${sure}\n`)).toEqual(['agreement'])
})

it.each([
  ['The port is proud to announce the appointment of Aino Salmela as harbour master.', 'appointment'],
  ['The Salmela Foundation has donated forty survival suits to the pilots.', 'other'],
  ['The Port Authority is lowering the ceiling for tonnage dues by 2 percent.', 'adoption'],
  ['Aino Salmela presented the pilot school with a $2 million gift.', 'funding'],
])('takes a deed told with pride, a gift and a new rate for news: %s', (sentence, type) => {
  expect(announcementsOf(sentence).map((one) => one.type)).toEqual([type])
})

it.each([
  'Aino Salmela was the founding director of the Oulu Pilot School.',
  'Aino Salmela has served as chairman of the pilots and as treasurer.',
  'The 36th Session of the Harbour Assembly took place on 18 February 2027.',
])('takes what somebody has been and what is over for no news: %s', (sentence) => {
  expect(announcementsOf(sentence)).toEqual([])
})

it('reads an office before a dash in a list of who was elected', () => {
  const list = '- President – Aino\n- Secretary – Pekka Rautio\n- Editor – Maija'
  const text = `# Annual meeting of the pilots\n\n## Election of the new committee\n\n${list}\n\n## Dues\n\nThe dues stay as they are.\n`
  expect(pipeline.summarize(documentOf(text)).announcements.map(({ who }) => who?.value)).toEqual([
    'Aino',
    'Pekka Rautio',
    'Maija',
  ])
})

it.each([
  ['Two brokers pleaded guilty today to insurance fraud, announced the public prosecutor, Ann Lee.', ['other']],
  ['The Port Authority today announced an agreement with the city of Oulu on night berths.', ['agreement']],
  ['We are delighted to announce that Pia Berg has accepted the post of harbour master.', ['appointment']],
  ["Registration for the pilots' summer school is now open.", ['call']],
])('takes what is announced and not who announces it for news: %s', (sentence, types) => {
  expect(announcementsOf(sentence).map((one) => one.type)).toEqual(types)
})

it.each([
  'Tidewater is an open source community whose tools are built by volunteers.',
  'The mission of the Trust is to open every lighthouse to the public.',
  'The Network is an initiative to create a market for old ropes.',
  'The mayor made the following statement on the strike.',
  'To date, the partners have mobilised over 6 billion euros for the canal.',
  "Aino Salmela was appointed to the county court in 2003 and has been active in the pilots' union since.",
  'The delegation led by Aino Salmela visited the new lock.',
  'The Minister was in Oulu for a visit to the pilot school.',
])('takes what a body is, said or did before for no news: %s', (sentence) => {
  expect(announcementsOf(sentence)).toEqual([])
})

it('gives the day of effect of all to each of several appointments', () => {
  const text = `Ports change their masters

Turku, 16 May 2024 – The Union has named two new masters. Unless otherwise stated, the changes take effect on 1 July 2024.

- Ms Aino Salmela will be appointed harbour master of Oulu.
- Mr Jan Virta will be appointed harbour master of Kemi, with effect from 1 August 2024.
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ who, when }) => [who?.value, when?.value])).toEqual([
    ['Aino Salmela', '2024-07-01'],
    ['Jan Virta', '2024-08-01'],
  ])
})

it('takes ranked prizes of a list for what the one in the heading won', () => {
  const text = `Two teams do well at the regatta

Our crews had a fine weekend in Oulu.

Sea Otters

- 1st Place Navigation Award for the best chart
- 2nd Place Rope Award for a knot that nobody could open
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ type, who, what }) => [type, who?.value, what?.value])).toEqual([
    ['award', 'Sea Otters', '1st Place Navigation Award'],
    ['award', 'Sea Otters', '2nd Place Rope Award'],
  ])
})

it('tells once who is named today and takes office later', () => {
  const found = announcementsOf(
    'The Union confirmed today that Ms Aino Salmela will be its next President and will take up the position on 1 July 2024.',
  )
  expect(found.map(({ type, when }) => [type, when?.value])).toEqual([['appointment', '2024-07-01']])
})

it('tells once what is signed again under a shorter name', () => {
  const text = `Ports and pilots renew their pact

Turku, 16 May 2024 – The Port of Turku and the Union of Pilots have renewed their memorandum of understanding on night pilotage.

The renewal of the MoU was signed by Aino Salmela and Jan Virta on Thursday.
`
  expect(pipeline.summarize(documentOf(text)).announcements.map(({ type }) => type)).toEqual(['agreement'])
})

it('tells the items of a list and not the sentence that counts them', () => {
  const text = `Union fills its panels

Turku, 16 May 2024 – The Union has named two new chairs.

- Aino Salmela was elected chair of the Pilotage Panel.
- Jan Virta was elected chair of the Ice Panel.
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ who }) => who?.value)).toEqual(['Aino Salmela', 'Jan Virta'])
})

it('takes what happened today for news in a release without a date', () => {
  const text = 'Harbour court\n\nA shipbroker was sentenced today to two years in prison for fraud.\n'
  expect(pipeline.summarize(documentOf(text)).announcements.map(({ type }) => type)).toEqual(['other'])
})

it.each([
  ['Norvell Pumps (NYSE: NRV), a maker of valves for ships and barges, has signed a contract.', 'Norvell Pumps'],
  ['Tarn Systems, a firm with offices in Oslo and Turku, today signed an agreement with the port.', 'Tarn Systems'],
])('takes the name for the actor, and not the end of what it is: %s', (sentence, who) => {
  expect(announcementsOf(sentence).map((one) => one.who?.value)).toEqual([who])
})

it.each([
  'Ann Lee has joined industry leaders at the opening of the school.',
  'The ports are joining the Commissioner in calling for cleaner ships.',
  'In 2009, Ann Lee was appointed director of the lighthouse board.',
  'On 3 April, 2014, the President declared a state of emergency in the strait.',
  'The number of guests will double by 2040.',
  'Our graduates will go on to launch many ships.',
  'The plan strikes a balance between boats and birds.',
  'The treasurer has given a great deal of thought to the roof.',
  'The Liberals went to the election of 2019 with many promises.',
  'The Chair delivered the following report to the members.',
])('takes presence, careers, forecasts and idioms for no news: %s', (sentence) => {
  expect(announcementsOf(sentence)).toEqual([])
})

it.each([
  ["Lofoten has been chosen as the coast's leading place for divers.", 'award'],
  ['The drummer Ana Ruiz was named best player.', 'award'],
  ['The Ports Fund has approved a loan of 7 million crowns for the ferry.', 'funding'],
  ['The Regent has approved the nomination of Eva Sund as Dean of Turku.', 'appointment'],
  ['The shipyard is cutting 80 jobs.', 'other'],
  ['The dockers will begin a two-day strike on Friday.', 'other'],
  ['A number of schools will close on 3 May.', 'other'],
  ['The crew is quitting the race.', 'other'],
  ['A skipper has been charged with the smuggling of eels.', 'other'],
  ['The regatta of the pilots has been called off.', 'other'],
  ['A sailmaker was convicted on Friday of the theft of anchors.', 'other'],
])('tells the types of published releases: %s', (sentence, type) => {
  expect(announcementsOf(sentence).map((one) => one.type)).toEqual([type])
})

it('takes a deadline before a colon for a call', () => {
  const text = `Film grants of the county

The county supports films again this year, and has money for six of them. Those who made a film last year can take part
once more. The jury has five members, who live in five towns and see all films together in a hall by the sea.

## Short Reels

Deadline: Friday, 3 March 2023
`
  const found = pipeline.summarize(documentOf(text)).announcements.filter(({ type }) => type === 'call')
  expect(found.map(({ what, when }) => [what?.value, when?.value])).toEqual([['Short Reels', '2023-03-03']])
})

it('takes each text of a list of those that were signed for an agreement', () => {
  const text = `State visit ends

The following agreements were signed during the visit:

- Memorandum of Understanding on labour between Kenya and Estonia
- Agreement on air services
`
  const found = pipeline.summarize(documentOf(text)).announcements
  expect(found.map(({ type, what }) => [type, what?.value])).toEqual([
    ['agreement', 'Memorandum of Understanding on labour between Kenya and Estonia'],
    ['agreement', 'Agreement on air services'],
  ])
})

it('takes no list of donors or accused for a list of winners or officers', () => {
  const donors = 'Thanks to these firms for donating raffle prizes:\n\n- Soham Farm Shop\n- Barley and Sons\n'
  const accused = 'The following directors were charged in court:\n\n- Ann Lee, 45\n- Nils Berg, 39\n'
  for (const list of [donors, accused]) {
    const found = pipeline.summarize(documentOf(`News of the town\n\n${list}`)).announcements
    expect(found.filter(({ type }) => type === 'award' || type === 'appointment')).toEqual([])
  }
})

it('takes who speaks in a transcript for no new officer', () => {
  const text = 'Talks in Turku\n\nThe two met at noon.\n\nPRESIDENT LOWE: Yes.\n\nPRESIDENT LOWE: Enjoy your meal.\n'
  expect(pipeline.summarize(documentOf(text)).announcements).toEqual([])
})

it('tells a launch once, whoever is said to have done it', () => {
  const text = `Quake centre opens

The university today launched its new Quake Research Centre in Turku.

The Minister officially launched the Quake Research Centre at noon.
`
  const found = pipeline.summarize(documentOf(text)).announcements.filter(({ type }) => type === 'launch')
  expect(found).toHaveLength(1)
})

it.each([
  'The 5th Congress of Harbour Masters came to a good end on Friday in Varde, and all went home by the evening ferry.',
  'The ministers of the six ports met at the edge of the regatta on 2 May.',
  'We recall that the conference of ports adopted a plan with 40 measures.',
  'Senator Ann Lee today hosted a hearing on the ferries at the college of Varde.',
])('takes a meeting that was, and what is recalled, for no news: %s', (sentence) => {
  const text = `Harbours News\n\nOSTBY, 3 May 2024 – ${sentence}\n`
  expect(pipeline.summarize(documentOf(text)).announcements).toEqual([])
})

it('takes what somebody is joined to announce for done', () => {
  const text =
    'Harbours News\n\nOSTBY, 3 May 2024 – Mayor Ann Lee was joined on Thursday by nine captains to launch a network of 20 sirens.\n'
  expect(pipeline.summarize(documentOf(text)).announcements.map(({ type }) => type)).toEqual(['launch'])
})

/** The announcements of a text below a lead. */
function announcementsBelow(lines: string) {
  const text = `What the Harbour Office of Ostby Did in May\n\nOSTBY, 3 May 2024 – The office sent out its notes to all who had asked for them.\n\n${lines}\n\nThe meeting closed at ten.\n`
  return pipeline.summarize(documentOf(text)).announcements
}

it.each([
  ['The jury gave second prize and a compass to the pupils of Sund.', ['award']],
  ['Ida Moe and Per Lund are the new members of the pilotage board.', ['appointment']],
  ['The maker put its first folding mast on sale.', ['launch']],
  ['The harbour stamp goes on sale on 9 October.', ['launch']],
  ['Next meeting: 3 June 2024, same place.', ['next-edition']],
  ['9. Date of next meeting\n\nTuesday 3 June 2024 at 17.30, in the same place.', ['next-edition']],
  ['Nominations for the Boat of the Year by 4 June 2024.', ['call']],
  ['Next meeting of the Board – Monday 3 June 2024, 18.00, in the small hall.', ['next-edition']],
  ['- The list is closed.\n- Ann Lee to write to the port office by 30 May.', ['commitment']],
  ['Applications to the usual address until 31 August.', ['call']],
  [
    'Prizes\n\nPrize for knots: Ann Lee\nPrize for splices: Bo Hansen (Denmark)\nPrize for sails: not given',
    ['award', 'award'],
  ],
  [
    '9. On the occasion of the visit the following were signed:\n\n(a) the Agreement on Ferry Traffic, by both ministers;\n\n(b) a Memorandum of Understanding between the two port offices.',
    ['agreement', 'agreement'],
  ],
])('tells news that no finite verb of the usual kind tells: %s', (lines, types) => {
  expect(announcementsBelow(lines).map(({ type }) => type)).toEqual(types)
})

it('names the text that was signed without those who signed it', () => {
  const [pact] = announcementsBelow(
    'The following were signed:\n\n(a) the Agreement on Ferry Traffic, by both ministers.',
  )
  expect(pact?.what?.value).toBe('the Agreement on Ferry Traffic')
})

it.each([
  'We recall that the Conference on Tugs, which met in Hull two years ago, adopted a plan with 62 measures.',
  'The office has told us that the next Forum will be as long as this one.',
  "The office has told us that next year's Forum will be as long as this year's.",
  'Next meeting held on 4 June 2022.',
  'The idea has been extended to other boats.',
  '- The list is closed.\n- Ministries to spend more on harbours.',
  'Deadline for posters: 28 April 2024',
  'Ida Moe is a member of the pilotage board.',
])('takes what is recalled, compared or over for no news: %s', (sentence) => {
  expect(announcementsBelow(sentence)).toEqual([])
})

it('takes those who sign a text for nobody who was elected', () => {
  const text = `Harbour guild\n\nOSTBY, 3 May 2024 – The guild held its election on Thursday.\n\nELECTION\n\nThe date of the next assembly will be fixed by the board in due time.\n\nAnn Lee, President\n\nBo Hansen, Secretary\n`
  const told = pipeline.summarize(documentOf(text)).announcements.map(({ evidence }) => evidence.text)
  expect(told.filter((one) => /Lee|Hansen/.test(one))).toEqual([])
})

it('tells what stands behind a colon in place of the words before it', () => {
  const lines = 'The meeting decided:\n\n- to adopt the work plan for 2025;\n\n- to elect Ann Lee as President.'
  expect(announcementsBelow(lines).map(({ type }) => type)).toEqual(['adoption', 'appointment'])
})

it('takes what a year opens for background where a text has no date', () => {
  const text =
    'Residents and owners talk of the night ferry\n\nHundreds came to the hall.\n\nIn 2020 the council passed a by-law on noise at the quay.\n'
  expect(pipeline.summarize(documentOf(text)).announcements).toEqual([])
})

it('names what may be sent in without its day', () => {
  const [call] = announcementsBelow('- The list is closed.\n- Deadline for poster entries Monday 10 June')
  expect(call?.what?.value).toBe('poster entries')
})

it('takes an item of an agenda for no heading over the items behind it', () => {
  const lines = '# Agenda\n\n- Elections in the wards\n- Quay Street Lamps\n- Any other business'
  expect(announcementsBelow(lines)).toEqual([])
})

it.each([
  'Shares of Kelp Industries fell €4.60 on Thursday.',
  'Herring for June delivery lost €12 to settle at €310 a barrel.',
])('takes what a price does for nothing that anybody gave: %s', (sentence) => {
  expect(announcementsBelow(sentence).filter(({ type }) => type === 'funding')).toEqual([])
})

it.each([
  ['The Skerry Trust is delighted to announce a trunk of painted lanterns for island schools.', true],
  ['Brimholt Ropes, a maker of hawsers, today announced that it is now number 12 on the list of Nordic mills.', true],
  ['Brimholt Ropes proudly announces the safe arrival of every loom for its mill in Pori.', true],
  ['We are thrilled to unveil a second skin for the harbour clock.', true],
  ["The Skerry Trust didn't announce a trunk of painted lanterns.", false],
  ['The Skerry Trust hopes to announce a trunk of painted lanterns.', false],
  ['The Skerry Trust is delighted to announce the following winners.', false],
])('takes what a sentence itself announces for news: %s', (sentence, news) => {
  expect(announcementsOf(sentence).map(({ evidence }) => evidence.text)).toEqual(news ? [sentence] : [])
})

it.each([
  ['We are happy to announce that we now offer every crew half-price tea.', 1],
  ['The Skerry Trust is proud to share that its lantern room is once again open by night.', 1],
  ['Brimholt Ropes today announced it has widened its rope walk to take in one more loom.', 1],
  ['“I am excited to introduce the bold taste of kelp to even more guests,” said Bo Hansen.', 0],
])('tells once what somebody announces to be so: %s', (sentence, count) => {
  expect(announcementsOf(sentence)).toHaveLength(count)
})

it.each([
  ['Skerry Trust\n\nKelp Day Ostby will take place on 9 June 2024 in the rope loft.\n', 'other'],
  ['Skerry Trust\n\nThe sixth Kelp Day will take place on 9 June 2024 in the rope loft.\n', 'next-edition'],
  ['Skerry Trust\n\nThe next Kelp Day will take place on 9 June 2024 in the rope loft.\n', 'next-edition'],
  ['Skerry Trust\n\nThe Skerry Trust is proud to announce general availability of Lantern 4.2.\n', 'launch'],
  ['Skerry Trust\n\nThe Skerry Trust is happy to announce the kick-off of its lamp register.\n', 'launch'],
])('tells editions, offices and launches by what their words mean: %s', (text, type) => {
  expect(pipeline.summarize(documentOf(text)).announcements.map((one) => one.type)).toEqual([type])
})

it('takes a line that begins with "best" for no prize', () => {
  const lines = '- Notes of the call\n- Best since 3.15, the older lamp needs 3.18\n    - Ann: quite slow in the loft'
  expect(announcementsBelow(lines)).toEqual([])
})
