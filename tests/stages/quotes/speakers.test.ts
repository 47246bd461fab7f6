import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** A text whose last quotation is asked for, and the name that the text gives its speaker; null where it gives none. */
const SPEAKERS: readonly (readonly [kind: string, text: string, name: string | null])[] = [
  [
    'a slide speaks for who shows it',
    'Aino Salmela measured 40 harbours last year. Her last slide carried four words: “Count the small ones.”',
    'Aino Salmela',
  ],
  [
    'a story told in some weather is no headline of a paper',
    'Moored for good\n\nAino Salmela said, closing her story in the rain, “We Lost Our Only Boat That Night.”',
    'Aino Salmela',
  ],
  [
    'a topic with the seat of government in it is no speaker',
    'Senator Aino Salmela met the guild of pilots about the budget.\n\nOn moving offices out of Washington, D.C., and paying the towns that take them:\n\n“A desk that looks at the sea hires a crew that knows the sea, and the rent is a third of what we pay.”',
    'Aino Salmela',
  ],
  [
    'three initials end no name',
    'The yard opens in May. “We hired everybody back,” said OYA Chancellor R.T.M. Vasquez. Work begins at once.',
    'R.T.M. Vasquez',
  ],
  [
    'a label speaks for who made it',
    'The prize went to Mette Holm for a model of a stage where “even the conductor has shade”, as her label explained.',
    'Mette Holm',
  ],
  [
    'a letter speaks for who sent it',
    'The Port Workers Union, in a letter to the ministers, asked for more staff. “The result will be long queues,” the letter said.',
    'Port Workers Union',
  ],
  [
    'a letter read aloud is its writer’s',
    'Mr Josef Marek took out a letter that the widow of a fisherman had sent him in 2019 and read it: “The boat is yours now.”',
    null,
  ],
  [
    'a message read aloud',
    'Petra Novak read out a text message from a driver: “Sorry, the ramp is broken again.”',
    null,
  ],
  [
    'a name and role below the words, without a dash',
    'The new cranes were up by Easter.\n\n“A crane that nobody hears is worth two that shout.”\n\nPiet Solberg, CTO, Norfell Cranes\n\nThe yard is open at night.',
    'Piet Solberg',
  ],
  [
    'body, office and name below the words',
    'Olav Rask takes over the dry dock.\n\n“Two people who can both weld and count are what this dock has been short of.”\n\nLowmere CEO Tilda Brook\n\nIda Rask ran a ferry before.',
    'Tilda Brook',
  ],
  [
    'names above the words of each',
    'Where did the bells go?\n\nMary Watt\n\n"Your list has four bells, and I counted three?"\n\nMichael Shell\n\n"The fourth hangs in the school, and nobody rings it."',
    'Michael Shell',
  ],
  [
    'a suffix and a district behind the name',
    'Long Quay – Councillor Frank Pallo, Jr. (NQ-06) released the following statement today:\n\n“A bridge wants rivets, and rivets want money from this house.”',
    'Frank Pallo',
  ],
  [
    'a body is nobody who heads it',
    'The chairman of the island council, Olav Dahl, came to the quay at noon. "Nine boats are still out and two have answered," the island council of Norfell said in a statement.',
    null,
  ],
  [
    'a field between office and name',
    '"She could mend a net and a proof in one evening," said professor emeritus of botany Henrik Vasse, a neighbour.',
    'Henrik Vasse',
  ],
  [
    'an agency only passes on what somebody said',
    'Ana Reyes came out at noon. Reyes added that the yard had sent its keys back “by slow post” and that no lock was changed, according to QTI.',
    'Ana Reyes',
  ],
  [
    'a topic in front of the words is no speaker',
    'Councillor Ana Reyes was a guest of Harbour Radio.\n\nOn the price of ice:\n\n“A crate of ice costs more than the cod that lies on it, and no cook pays for ice.”',
    'Ana Reyes',
  ],
  [
    'a name and people without one',
    'Councillor Gilbert Holm led a letter to the ministry. "The basin serves the town and must be kept," wrote Councillor Holm and the other members.',
    'Gilbert Holm',
  ],
  [
    'a quotation that nothing closes goes on over a list and the foot of a page',
    'The Shadow Minister, Senator Robert Holm, spoke today.\n\n"It is clear that the plan has failed us all.\n\n"Recent events show it. For instance:\n\n- boats were sunk in May;\n\n- the crews left the town;\n\n/ 2\n\nPARLIAMENTARY LIBRARY\n\n"The Council is at sea without a chart or a plan."',
    'Robert Holm',
  ],
  [
    'a headline that begins and ends in marks',
    "'Unsafe' mayor has 'sunk himself by his own words'\n\nAna Reyes went on with her attacks on the mayor after a meeting of the union on Friday and spoke for an hour.\n\nShe added, 'He has sunk himself by his own words.'",
    'Ana Reyes',
  ],
  [
    'a line on the form of the words',
    'Lowmere – Dock Committee Chairman Arne Tveit (L-Norfell) delivered the following remarks when the inquiry entitled “Ropes and Rust” began.\n\nAs prepared for delivery:\n\n“Eleven ropes have parted since May. I want to see the twelfth before it does.”',
    'Arne Tveit',
  ],
  [
    'an item below is no signature',
    '- Nets: Repairs are done by noon. “Nobody leaves before the last knot,” Gerd Amsel says, pointing at the wall. “A loose knot is a hole with patience.”\n- Sails: The loft cuts them.',
    'Gerd Amsel',
  ],
  [
    'a paragraph behind a dash is no signature',
    '"A gull has better manners," Pavel Orrin, who sells tickets at the pier, told reporters. "He ate the list and then the pencil."\n\n-- On Lowmere Quay the week before, the same captain had been kept off his own boat by a choir that would not end its last hymn before dawn.',
    'Pavel Orrin',
  ],
  [
    'who said that he told somebody',
    'Ana Reyes met Nils Brekke on Friday. Brekke left. Tomas Varga said he had told his cook "to light no stove before the tide turns".',
    'Tomas Varga',
  ],
  [
    'a sentence of its own that names the speaker with an office',
    'The yard opens in May.\n\n“A lamp on each gate is no luxury. The night shift has feet, too.” Suren Ferrow, CEO of Tarn Lamps said.',
    'Suren Ferrow',
  ],
  [
    'whose statement follows here',
    "Mette Holm told the press that Aino Salmela had left.\n\nHere is Aino Salmela's statement:\n\n“We leave with a plan and a list of those who will carry it out.”",
    'Aino Salmela',
  ],
  [
    'a sign',
    'Tomas Varga, our bus driver, whose handwritten sign above the door read “Boots off or walk home”, waited.',
    'Tomas Varga',
  ],
  [
    'an office told by an election',
    'The Council elected Ms Runa Eide to the chair for two years. Dr Peter Okafor thanked the hosts. “We start tomorrow,” the new Chair said.',
    'Runa Eide',
  ],
  [
    'an office behind another phrase',
    'The Congress elected as President Mr Josef Marek. In his first speech the new President promised that the games will come “in my lifetime, and I am already 58”.',
    'Josef Marek',
  ],
  [
    'an office by its letters',
    '“It works,” said Ingrid Holm, Chief Executive Officer of Northern Harbours. Asked about the price, the CEO answered, “Not yet.”',
    'Ingrid Holm',
  ],
  [
    'the lawmaker',
    'Hon. Sara Kwan (North) urged that the schools be covered. The lawmaker said that four in ten children in her district “eat where they learn or they do not eat”.',
    'Sara Kwan',
  ],
  [
    'a pronoun behind a long quotation',
    'Tomas Varga opened the new quay. “We dug for years. The mud won. Then the pumps came. The mud lost. We lost two cranes. We found one. Nobody was hurt. Everybody was wet. And here we are,” he said.',
    'Tomas Varga',
  ],
  [
    'a pronoun for whom the quotation does not name',
    'Peter Holm praised the old mayor. The club’s treasurer, Oyelaran Baptiste, took up what Holm had said. “Holm told you what we all knew,” he said.',
    'Oyelaran Baptiste',
  ],
  [
    'a pronoun for the last speaker, whose gender no list tells',
    'Peter Holm received the ledger. Handing it over, the auditor, Zanofer Quaye, said two pages were missing. “We counted them twice,” he noted.',
    'Zanofer Quaye',
  ],
  [
    'a pronoun for who speaks and not who is spoken to',
    'Speaking to Anna Holm, Zanofer Quaye, the diver who found the bell, called the find a stroke of luck. “I was looking for my knife,” she said.',
    'Zanofer Quaye',
  ],
  [
    'an office that is over',
    'The former mayor Ingrid Holm listened from the gallery. “The budget is a boat with two holes,” the mayor said.',
    null,
  ],
  [
    'an office called by its field',
    'Ports Secretary Josef Marek read the list aloud and Petra Novak kept count. “Nine cranes, one driver,” the Ports Chief said.',
    'Josef Marek',
  ],
  [
    'a noun for who acted before',
    'Analyst Petra Novak told the radio that Josef Marek’s visit changed little. “He came, he waved, he left,” said the fellow at the Turku Institute.',
    'Petra Novak',
  ],
  [
    'a title between the verb and the name',
    '“My district has waited nine years for this ferry,” said state Rep. Josef Marek.',
    'Josef Marek',
  ],
  [
    'a country that begins with a title',
    'Cook Petra Novak praised Sri Lanka’s curries in a film. “I ate eleven in a day,” she says.',
    'Petra Novak',
  ],
  [
    'a verb behind its pronoun and other words of the writer’s',
    'Josef Marek left the hall early. “The board has begged me,” to run the club again, he told a reporter at the gate.',
    'Josef Marek',
  ],
  [
    'a headline that ends in a name',
    '“Bring boots and a spare pair of socks,” Marek\n\nJosef Marek, who leads the bog walks, starts again on Sunday.',
    'Josef Marek',
  ],
  [
    'whose words they were first',
    'Quoting the poet Ingrid Holm, Peter Marek said: “A harbour is a door that the sea left open.”',
    'Ingrid Holm',
  ],
  [
    'a name that its offices part from the verb',
    'On the new branch, Petra Novak, Deputy Director and Head of Savings and Loans, for Harbour Bank stated, “We count coins, too.”',
    'Petra Novak',
  ],
  [
    'an official whose nation’s adjective stands first',
    '“That leaves us with one crane,” said Finnish trades union official Josef Marek.',
    'Josef Marek',
  ],
  [
    'a nation’s adjective for who was named before',
    'Petra Novak came third. Of the winner, the Slovene said: “She flew and I swam.”',
    'Petra Novak',
  ],
  ['a paper', '“A harbour with more gulls than guests,” the Turku Post said of the town last year.', 'Turku Post'],
  [
    'an old report of a hearing',
    'The clerk rose and asked for order.\n\nMr Salmela, “Where was the ledger kept in those weeks?”',
    'Salmela',
  ],
  [
    'whose role does not stand behind a dash',
    'The islands will vote with Josef Marek - Harbour Chairman declares\n\nJosef Marek toured the islands on Monday. “We have counted every boat for you,” the harbour chairman said.',
    null,
  ],
  [
    'a lawmaker and not whom she praised',
    'Petra Novak, MP for the Northern Islands, wrote to the head of state. President Josef Marek turned 70 on Friday. In her letter the legislator called the day “a feast for every ferry”.',
    'Petra Novak',
  ],
  [
    'a noun for the only person spoken of',
    'Sol Quaye spoke of the match to come. The sides have met nine times. Rain is forecast. “We know their every trick,” the defender told a paper.',
    'Sol Quaye',
  ],
  [
    'a pronoun for somebody unnamed',
    'Tomas Varga opened the hearing.\n\nA ministry spokesman said the budget stood as it was. Asked whether it might be reviewed, he replied, “Might is a big word.”',
    null,
  ],
  [
    'the view of somebody',
    'Petra Novak shared the diagnosis. In Ms Novak’s view it is the fare that ought to move, “and not the paint on the side of the boat”.',
    'Petra Novak',
  ],
  [
    'the phrase of somebody',
    'Grid operators treat a port “as if we were a large supermarket”, in the phrase of Bela Toth, its harbour master.',
    'Bela Toth',
  ],
  [
    'another clause before',
    'Breeders showed new lines; Aino Salmela, who farms as well as exports, pronounced herself “moved, but not yet buying”.',
    'Aino Salmela',
  ],
  [
    'no inversion with an object',
    'The union’s lawyer, Peter Okafor, who is no relation, called the decision “narrow, dry and wonderful.”',
    'Peter Okafor',
  ],
  [
    'the answer of whoever spoke before',
    '“A tied dog is a bell,” said Josef Marek.\n\n“And what do you tell the walker?” asked a young woman.\n\n“I tell him to walk round.”',
    'Josef Marek',
  ],
  [
    'a surname that one bore alone before the others came in',
    'Nodar Varga walked in with his dog. Varga, 74, keeps sheep. His niece Mzia Varga keeps the books. Nodar slept. “They ask about the signal,” said Varga.',
    'Nodar Varga',
  ],
  [
    'the side of a country',
    'The Commission of Botswana and Viet Nam met in Gaborone. The Vietnamese side recalled that “a certificate which takes ninety days is a ban with a stamp on it”.',
    'Viet Nam',
  ],
  [
    'the delegation of a country named before',
    'The charter was signed by five countries. Montenegro did not sign. Its delegation said in a statement that it “shares the aims of the text” and might join.',
    'Montenegro',
  ],
  [
    'a body by part of its name',
    'The Alliance of Border Police Unions met in Trieste on Monday. Border police unions warned that “the queues will roll on until the autumn”.',
    'Alliance of Border Police Unions',
  ],
  [
    'who owns a letter',
    'The delegation held that the matter was, in the words of its Energy Regulator’s letter of 2 October, “not ripe for figures of any kind”.',
    'Energy Regulator',
  ],
  [
    'words found on a thing',
    'Tresoar gave us the room. Seen on a T-shirt in the corridor: “My language is not a dialect, it is just shy.”',
    null,
  ],
  [
    'kin of the same surname',
    'Lena Silva crossed the floor. Josef Silva, the leader and her elder brother, did not.\n\n“It is a grave with a garden,” he said.\n\nHis sister met reporters in the lobby. “I was born in one of those rooms.”',
    'Lena Silva',
  ],
  [
    'a trade told when the person came in',
    'A small woman got up. This was Tomoe Sato, who has been a carpenter in Okukawa for thirty years. There was a silence. Then the carpenter went on. “Cedar cut in winter. Chestnut sills.”',
    'Tomoe Sato',
  ],
  [
    'the body named last',
    'The Association of Harbour Masters met in Turku. The body appealed to the ports to hire pilots.\n\n“This is the route other nations have followed.”',
    'Association of Harbour Masters',
  ],
  [
    'it for a body without a name',
    'The Port Authority had been invited and did not come. The yards’ association did not send a speaker. In a letter that was read out at the opening it wrote: “Our members comply with all laws in force.”',
    null,
  ],
  [
    'he for the writer’s person and not for one in the quotation',
    '“We shall build it,” Josef Marek said.\n\n“It is older than any of us. It predates the town. It was built by Tomas Varga and his men,” he continued.',
    'Josef Marek',
  ],
  [
    'who drew up a list',
    'The conclusions were drawn up by the Scientific Committee and read by Hernan Quispe:\n\n- Eight out of ten hospitals ran out of medicine.\n- Small hospitals compound doses in conditions that “we would not accept in a kitchen”.\n- A reserve is feasible.',
    'Scientific Committee',
  ],
  [
    'a statement that a headline announces',
    'Statement from Senator Mike Marek on the services decision\n\n“NASA kept this bidding process rather tight, but it seems the city came out well.”',
    'Mike Marek',
  ],
  [
    'a paragraph of the main person’s',
    'Petra Novak brought in three amendments.\n\nThe bill includes two amendments written by Novak on housing and on energy.\n\n“Families across the valley are feeling the direct effects of the crisis, and they deserve an answer this year.”',
    'Petra Novak',
  ],
  [
    'a name before its office and body',
    'Tomas Varga, Director of the Department for Central Audits, Port Inspection Authority of Riga agreed: "The course helped me to mend my own list."',
    'Tomas Varga',
  ],
  [
    'a name behind "as", before its office',
    'The tool is one "which some of the biggest companies fear", as Tomas Varga, FSX president, pointed out during the ceremony.',
    'Tomas Varga',
  ],
  [
    'a name behind its office and body',
    'Research Programme Manager at Corvane, Tomas Varga who gave the closing keynote posted on his page, sharing his views: "I had a great time in Riga this week."',
    'Tomas Varga',
  ],
  [
    'who says what a prize will do',
    'Professor Holm says winning an international prize at this level will do wonders for the town, and bring the project to the attention of many. “It can change how people learn on the web.” Mette Holm is a linguist.',
    'Mette Holm',
  ],
  [
    'not whose the thing is that an introduction names',
    'Anthony Tarr will lead the college from May.\n\nAnthony Tarr taught law before.\n\nIn confirming Dr Tarr’s acceptance, Dr S. Langi Kova reiterated his respect for the council.\n\n“It was a hard choice to make,” he said.',
    'S. Langi Kova',
  ],
  [
    'a spokesperson behind the news, words below',
    'More pupils stay away than ever, says the Reform Party’s education spokeswoman Ana Reyes.\n\n“A judge told us today that a thousand pupils are in no school at all.',
    'Ana Reyes',
  ],
  [
    'words that hold none of anybody’s before them',
    'Of greater concern are the ‘lost’ who are in no school, says the party’s education spokeswoman Ana Reyes.\n\n“A judge told us today that a thousand pupils are in no school at all.',
    'Ana Reyes',
  ],
  [
    'an advertisement between the paragraphs',
    'The rate has gone up, Ana Reyes says.\n\nAdvertisement - scroll to continue reading\n\n“Children who are not at school cannot learn to read at all.”',
    'Ana Reyes',
  ],
  [
    'a name behind body and office',
    '“This is good,” says NZX Te Riu National President, Colin Tarr. “It is what we have asked for all these years.”',
    'Colin Tarr',
  ],
  [
    'a surname that is a month',
    'Ms Ida May opened the yard on 3 May. “The yard is dry and the boats can come in,” May said.',
    'Ida May',
  ],
  [
    'some of a body’s people',
    'In a statement, Harbour League officials said the plan was “a great step forward for all of us”.',
    null,
  ],
  [
    'letters of a district attorney',
    'Tony Rackham has led the office for ten years. D.A. Rackham stated that it is “dedicated to the work on this programme”.',
    'Tony Rackham',
  ],
  [
    'a rank before a surname',
    'Lieutenant-General Edvin Salmela opened the barracks. LTGEN Salmela had read the report. “I want the yard to be dry before the winter comes,” he said.',
    'Edvin Salmela',
  ],
  [
    'an office that stands before the name',
    'The boat was named by the Parliamentary Secretary to the Minister for Ports, Senator Ida Moe.\n\n“More islands should have a boat of their own,” the Senator said.',
    'Ida Moe',
  ],
  [
    'who speaks for a body by office',
    'The university announced this in a statement by its Public Relations Officer, Dr Benedicta Ohene.\n\n“The chancellor thanked the teams for their work,” the university’s spokesperson said.',
    'Benedicta Ohene',
  ],
  [
    'what a body hoped',
    'The Northern Refugee Council (NRC) heads the camp. NRC, whose mandate ends on Tuesday, said that despite worse conditions in recent months, it had hoped “to go on with its work but is now kept from it”.',
    'Northern Refugee Council',
  ],
  [
    'whoever spoke before, not what the sentence before is about',
    '“The river must be watched,” says club president Ana Reyes.\n\nShe wants a report each year.\n\nThe study found fish with scars. They tend to stay in warm water for years.\n\n“Half of all the fish in some rivers have changed, and nobody can say today where this will end.”',
    'Ana Reyes',
  ],
  [
    'an opening mark that is missing',
    'A lot of this goes back to the days when it was a craze,” said club director Stephanie Holm. “And it shows how old the story is that we all believe.”',
    'Stephanie Holm',
  ],
  [
    'the only one who speaks',
    '“The queue shows that the rules must change,” says the party’s leader Ana Reyes.\n\nThe plan has four parts:\n\n- All staff are tested.\n- All guests are tested.\n- Owners can lose their licence.\n\n“These rules are stricter than those that the town has now, where nobody can say who has been tested.”',
    'Ana Reyes',
  ],
  [
    'nobody, where two have spoken',
    '“The queue shows that the rules must change,” says Ana Reyes. “They must not,” says Josef Marek.\n\nThe plan has four parts.\n\n- All staff are tested.\n- All guests are tested.\n\n- Owners can lose their licence.\n\nIt is out now.\n\nIt is on the table of the town, in a blue folder.\n\n“These rules are stricter than those that the town has now, where nobody can say who has been tested.”',
    null,
  ],
  [
    'the defendant, whom the text names',
    'District Attorney Ida Brandt said that a man had been charged. She identified the defendant as Karl Moss, 40, of Eastport. Outside the shop, the defendant allegedly said: “I know where you moor your boat.”',
    'Karl Moss',
  ],
  [
    'the defendant, named right before beside a judge',
    'Karl Moss, 40, was sentenced on Friday by Judge Ida Brandt. The defendant told reporters: “I will take this to the high court.”',
    'Karl Moss',
  ],
  [
    'somebody who is named with an office once, and by the surname after it',
    'President Keller stopped outside the church. Two aides, Ivo Brand and Lisa Moor, stood near. Keller smiled at them. “We have a fine town,” he said.',
    'Keller',
  ],
  [
    'letters for an office before the surname',
    'Rocco County District Attorney Lena Ortiz told the press on Monday that the board had met. “He is still a danger to the pier,” DA Ortiz said.',
    'Lena Ortiz',
  ],
  [
    'a question of a list, whoever asks it',
    'Tickets go on sale in May.\n\nQ: “Will mine be valid on the night boats to the islands?”\n\nA: Yes.',
    null,
  ],
  [
    'a defendant without a name is no judge',
    'Judge Ida Brandt sentenced a man on Friday. Outside the court, the defendant said: “I will take this to the high court.”',
    null,
  ],
]

it.each(SPEAKERS)('%s', (_, text, name) => {
  const { quotes } = pipeline.summarize(documentOf(`Notes of the day\n\n${text}\n`))
  expect(quotes.at(-1)?.speaker?.name ?? null).toBe(name)
})

it('takes I for who gives the speech', () => {
  const text =
    'Closing remarks by Dr Lena Fischer\n\nTurku, 3 June 2024\n\nDear friends,\n\nOn Monday I asked you a rude question. I asked, “Who interprets for the interpreter?” Nobody put a hand up. In our profession that is what silence looks like, and I have thought about it for three days and three nights since then.\n'
  expect(pipeline.summarize(documentOf(text)).quotes[0]?.speaker?.name).toBe('Lena Fischer')
})

it('takes whom the last of reopened paragraphs names for the speaker of all', () => {
  const text =
    'Young people leave\n\nHundreds of young people have put their names to a page. They say that the town holds no work for them.\n\n"It is time that the council woke up.\n\n"I was the only one of ten to stay in the town.\n\n"The mayor is dreaming if he thinks that they will come back," Ana Reyes said.\n'
  const { quotes } = pipeline.summarize(documentOf(text))
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ana Reyes', 'Ana Reyes', 'Ana Reyes'])
})

it.each([
  'Such statements are known by the use of words such as “believes,” “plans,” “will,” “expects” and “may”.',
  '- Heng Li, Associate Professor from Harbour College: Topic: "Sea charts in the age of the telescope"\n- Anna Lent, Senior Biologist: Topic: "Weighing the benefits of making data public"',
  'The winners were:\n\n- 1st - “Blowing up a Storm” by Joan Banks\n- 2nd - “Ah, there it is” by John Horton',
  'The day closed with this year’s slogan “Connecting the harbours with charts that we can trust”.',
  'In Canada it is a coffee. Example: "Let us meet at the corner for breakfast."',
  'To run it, type: ```sh\n$ harbour open --all "north"\n``` and wait.',
  'Corvane Harbour Group (“Corvane”, “CHG” or the “Company”) today announced that it will open a yard in Riga.',
])('claims no quotation in a row of terms: %s', (text) => {
  expect(pipeline.summarize(documentOf(`Notes of the day\n\n${text}\n`)).quotes).toEqual([])
})

/** A name and its words, 24 times. */
const GUESTS = ['Aino', 'Marta', 'Peter', 'Anna', 'Ole', 'Mette'].flatMap((given) =>
  ['Holm', 'Tarn', 'Brandt', 'Dunn'].map((name) => `${given} ${name}`),
)

function speakersOf(pairOf: (name: string, words: string) => string): (string | null | undefined)[] {
  const pairs = GUESTS.map((name, at) => pairOf(name, `“The boat of year ${at} was the best that we ever had here.”`))
  const { quotes } = pipeline.summarize(documentOf(`What guests say\n\n${pairs.join('\n\n')}\n`))
  return quotes.map(({ speaker }) => speaker?.name)
}

it('gives each of many testimonials the name below it', () => {
  expect(speakersOf((name, words) => `${words}\n\n${name}, Harbour Committee`)).toEqual(GUESTS)
})

it('gives no testimonial the name above the next', () => {
  const speakers = speakersOf((name, words) => `${name}, Harbour Committee\n\n${words}`)
  expect(speakers).toHaveLength(GUESTS.length)
  expect(speakers.filter((speaker, at) => speaker && speaker !== GUESTS[at])).toEqual([])
})
