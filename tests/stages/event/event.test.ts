import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { couldBePlace } from '../../../src/stages/event/town.js'

const pipeline = compile(
  parseDefinition('name: event\nstages:\n  - stage: structure\n  - stage: entities\n  - stage: event\n', 'event'),
  'event',
)
const eventOf = (text: string) => pipeline.analyse(documentOf(text)).event!

describe('the days of an event', () => {
  it.each<[what: string, text: string, days: (string | null)[]]>([
    [
      'a past range without a verb of closing',
      'What was decided\n\nOstby, 3 June 2025\n\nBetween the two, on 24 and 25 May, delegates from thirteen societies decided the following.\n',
      ['2025-05-24', '2025-05-25'],
    ],
    [
      'a heading with its day',
      'Record of decisions\n54th Ordinary General Meeting, 22 March 2025\n\nThe members approved the accounts.\n',
      ['2025-03-22', '2025-03-22'],
    ],
    [
      'a day and a length',
      'That was KilnConf (and the kiln survived)\n\nPosted on 15 September 2025\n\nWe switched off the last lamp yesterday evening. Three days in Ostby, 640 people, one fire alarm.\n',
      ['2025-09-12', '2025-09-14'],
    ],
    [
      'a length that counts from the opening',
      'Council ends\n\nOSTBY, 27 June 2024 – The 31st Session of the Ostby Council ended here on Thursday, two days after it opened.\n',
      ['2024-06-25', '2024-06-27'],
    ],
    [
      'the last day of something',
      'Visit ends\n\nOstby, 21 March 2025\n\nThe museums signed the transfer on 20 March, the last day of the ten-day working visit.\n',
      ['2025-03-11', '2025-03-20'],
    ],
    [
      'an opening and a length',
      'Congress agrees\n\nSeed Weekly, 17 May 2024\n\nThe news came from the Southern Seed Congress in Ostby, a three-day affair that opened on Tuesday.\n',
      ['2024-05-14', '2024-05-16'],
    ],
    [
      'a length elsewhere is none',
      'Growers vote\n\nOstby Herald, 22 March 2025\n\nGrowers voted last night to close for up to three weeks a year. The code was carried in the last hour of the three-day Shell Summit.\n',
      ['2025-03-19', '2025-03-21'],
    ],
    [
      'a signing on the day of the dateline',
      'Two states agree\n\nOSTBY, 15 April 2024 – The Ministry of Tides and the Office of Storms agreed on data. The memorandum was signed in Ostby by both ministers.\n',
      ['2024-04-15', '2024-04-15'],
    ],
    [
      'the own day of a release that a site posted later',
      'Winners named\n\nMonday, 16 May 2016, 10:41 am\n\nSATURDAY, MAY 14, 2016\n\nHis work was honoured last night at the Ostby Business Awards in Ostby.\n',
      ['2016-05-13', '2016-05-13'],
    ],
    [
      'an act at an occasion today',
      'States agree\n\n23 March 2016\n\nAgreed today at the Sixth Ministerial Conference of the Ostby Process, the declaration binds all.\n',
      ['2016-03-23', '2016-03-23'],
    ],
    [
      'a prize at a reception',
      'Judge wins prize\n\nMay 29, 2026\n\nThe society presented the prize to the judge at a reception Thursday evening in Ostby.\n',
      ['2026-05-28', '2026-05-28'],
    ],
    [
      'the day of minutes in capitals',
      'A REGULAR MEETING OF THE COUNCIL OF THE TOWN OF OSTBY WAS HELD THIS 12TH DAY OF JANUARY, 2011 AT 9:30 A.M.\n\nThe members approved the accounts.\n',
      ['2011-01-12', '2011-01-12'],
    ],
    [
      'the second line of a heading',
      'HIGHLIGHTS OF THE MEETING OF THE BOARD ON RATES\n\nSTANCE HELD ON 26 MARCH 2015\n\nThe Board decided to keep its rates.\n',
      ['2015-03-26', '2015-03-26'],
    ],
    [
      'a handover this morning',
      'Report handed over\n\n2025-08-28\n\nThe report was officially presented this morning to the Secretary to the President at the Presidential Hall.\n',
      ['2025-08-28', '2025-08-28'],
    ],
    [
      'an opening today',
      'Summit opens\n\nOSTBY, September 10, 2025 – The Northern Summit, which drew 400 people, opened today.\n',
      ['2025-09-10', null],
    ],
    [
      'what will be held is none',
      'Society met\n\nWinter 2024\n\nForty members met at Ostby on Saturday 19 October 2024.\n\nThe next Symposium will be held at Quaystad on 18 October 2025.\n',
      ['2024-10-19', '2024-10-19'],
    ],
    [
      'this week is no range',
      'Talks go on\n\n23 November 2005\n\nThe union said at a forum this week that wages had to rise.\n',
      [null, null],
    ],
    [
      'a day that was still to come is none',
      'Society writes\n\n3 June 2025\n\nThe next study day will be on 15 November 2025 and members were told to register.\n',
      [null, null],
    ],
  ])('%s', (_what, text, days) => {
    const { startDate, endDate } = eventOf(text)
    expect([startDate?.value ?? null, endDate?.value ?? null]).toEqual(days)
  })
})

describe('the place and the organizer', () => {
  it.each<[text: string, organizer: string | null]>([
    [
      'Soil Week, the research week which the Faculty of Ostby organizes every May, closed on Friday.\n',
      'Faculty of Ostby',
    ],
    ['The Ostby Consortium held its eighteenth Annual Meeting in May.\n', 'Ostby Consortium'],
    [
      'At the invitation of the Port Authority of Ostby, the experts met for the third meeting.\n',
      'Port Authority of Ostby',
    ],
    ['Marrow Days is put on each year by the Ostby Collective, a group of friends.\n', 'Ostby Collective'],
    ['Horizon 25, Corvel’s annual user conference, closed last night.\n', 'Corvel'],
    ['I thank the Felt Foundation, which convened this conference and paid for the tea.\n', 'Felt Foundation'],
    ['Organiser Ostby Tramways Union counted 640 delegates at the congress.\n', 'Ostby Tramways Union'],
    ['The panel at the Congress was organized by Peter Hallam of Ostby.\n', null],
    ['The Ministry of Quays has organized a two-day Training Workshop to help its staff.\n', 'Ministry of Quays'],
    ['The Fell Harbour Council (FHC) organized a seminar for clerks on 4 May.\n', 'Fell Harbour Council'],
    [
      'On 19 May, the FHCA hosted 22 delegates from ten ports for the 2nd annual meeting of the Quay Network.\n',
      'FHCA',
    ],
    ['The workshop was organized by the Permanent Secretary in Ostby.\n', null],
    ['At the invitation of Ms Marta Lindqvist, the ministers met for the third meeting.\n', null],
  ])('%s', (text, organizer) => {
    expect(eventOf(text).organizer?.value ?? null).toBe(organizer)
  })

  it('leaves out people and offices behind a town', () => {
    const text =
      'Conference closes\n\nThe tenth Ostby Conference, which closed on 28 March 2006, was held in Geneva, Ambassador Peter Hallam told the delegates.\n'
    expect(eventOf(text).place?.value).toBe('Geneva')
  })

  it('reads a line with a town and its country', () => {
    const text =
      'Words at the closing\nMarta Lindqvist\nCochabamba, Bolivia\n\nFriends, when we started yesterday, Thursday 13 March 2025, we were sixty. These two days were long.\n'
    expect(eventOf(text).place?.value).toBe('Cochabamba, Bolivia')
  })

  it.each<[text: string, place: string]>([
    ['CLOSING REMARKS\n\nSixth Storm Forum\n\nAkure, Saturday, 14 June 2025\n\nFriends, we close.\n', 'Akure'],
    ['Notes from the 4th Canoe Meet, Iquitos\n\nThe meet closed on 4 August 2024 with a race.\n', 'Iquitos'],
    [
      'Data workshop\n\nThe Quay Workshop was held at the Fell University School of Computing, Kampala, Uganda, on 4 May 2019.\n',
      'Kampala, Uganda',
    ],
    [
      'COMMUNIQUE FROM THE CONFERENCE OF MINISTERS FOR QUAYS HELD IN DARWIN, 18 APRIL 1980\n\nMinisters agreed.\n',
      'Darwin',
    ],
    ['Ninth Plenary, Montevideo, 4-7 November 2024\n\nSUMMARY\n\nA teacher from Leipzig was heard.\n', 'Montevideo'],
    [
      'Horizon closes\n\nHorizon 25, our annual user conference, closed last night after two days in the Maask halls in Rotterdam.\n',
      'Rotterdam',
    ],
  ])('of %j is %s', (text, place) => {
    expect(eventOf(text).place?.value).toBe(place)
  })

  it.each<[text: string, place: string]>([
    [
      'Prize given\n\nAt a reception in Lisbon, Thursday night, the guild gave its prize to Ida Ros of the old works.\n',
      'Lisbon',
    ],
    ['Golf raises funds\n\nThe 25th Annual Quay Classic at Fell Links raised $130,000 for meals.\n', 'Fell Links'],
    [
      'Minutes of the First Annual Meeting\n\nHeld on Monday 6th December 2004 In the Village Hall\n\nApologies were received.\n',
      'Village Hall',
    ],
  ])('%s', (text, place) => {
    expect(eventOf(text).place?.value).toBe(place)
  })

  it.each([
    'Hacking the Quays: Ostby leads in Tech at Quay Forum 2024\n\nThe Quay Forum 2024 showed much of what tech can do.\n',
    'Quay Forum helps Asia-Pacific\n\nThe Quay Forum 2024 was held for people in the Asia-Pacific.\n',
  ])('is no word and no part of the world: %j', (text) => {
    expect(eventOf(text).place).toBeNull()
  })

  it('names no place where nothing was held', () => {
    const text = 'Senator welcomes bill\n\nWASHINGTON – Senator Peter Hallam welcomed the bill after a hearing.\n'
    expect(eventOf(text).place).toBeNull()
  })
})

describe('the slogan', () => {
  it.each<[text: string, slogan: string | null]>([
    ['11th Congress of Nurses\n"Teaching the Hand"\nOstby, 30 November 2024\n\nDear friends.\n', 'Teaching the Hand'],
    ['When we chose “Seconds, Not Minutes” as our theme, some laughed.\n', 'Seconds, Not Minutes'],
    ['A sticker with the slogan "Run it again" was popular.\n', null],
    [
      'The Ostby Regatta ended in rain. Its motto, ‘Boats Count’, hung from the masts of ‘Aurora’ and ‘Brage’.\n',
      'Boats Count',
    ],
    ['The Ostby Forum ended on Friday. Its theme was ‘The port’s own voice’.\n', 'The port’s own voice'],
    ['The Association was founded in 1921. Its motto is ‘Patience and Zero’.\n', null],
  ])('%j', (text, slogan) => {
    expect(eventOf(text).slogan?.value ?? null).toBe(slogan)
  })
})

describe('the name of an event', () => {
  it.each<[text: string, name: string]>([
    ['Ilex Connect 2025 Wraps in Ostby with a New Tool\n\nDevelopers went home on Friday.\n', 'Ilex Connect 2025'],
    [
      'Guild Presents Its Plans\n2 May 2025\n\nSpeaking at the inaugural “Harbour Accountability Series” in Ostby, the Warden told of her plans for the quay.\n',
      'Harbour Accountability Series',
    ],
    [
      'Guild ends a campaign\n2 May 2025\n\nOn Friday the Guild of Sailmakers brought its national “Clean Quays” campaign to an end.\n',
      'Clean Quays” campaign',
    ],
    [
      'Speech by Warden Wilma Achterberg at the Clear Quays Launch\n11 May 2024\n\nGood evening, friends. I am glad to be here.\n',
      'Clear Quays Launch',
    ],
    ['# Minutes of Harbour Guild AGM 24/11/2014\n\nThe meeting opened at eight.\n', 'Harbour Guild AGM'],
    ['That is a wrap\n\nHorizon 25, our annual user conference, closed last night.\n', 'Horizon 25'],
  ])('%j', (text, name) => {
    expect(eventOf(text).name?.value).toBe(name)
  })

  it.each([
    'Yards Meet Demand for Light Sails\n\nThe yards of the coast sold more than last year.\n',
    'A Beacon for Sailmakers\n\nThe lamp is lit.\n',
    'BDA Launches Campaign Inviting Residents\n\nThe campaign aims at pride in the coast.\n',
    'Former Trade Roundtable Chair Honoured\n\nThe trade body congratulated Peter Hallam on Monday.\n',
    'Ministers praise the Ostby Convention on Mediation Act 2020\n\nThe Act came into force.\n',
    '2 May 2025\n\nThe Ostby Risk Summit is back\n\nThe Ostby Risk Summit is held from 10 to 12 June 2025 in Ostby.\n',
  ])('is none in %j', (text) => {
    expect(eventOf(text)).toMatchObject({ name: null, startDate: null, place: null })
  })

  it.each<[text: string, name: string | null]>([
    ['Our week in Quay Smorgasbord 2023: a recap\n\nThe training went well.\n', 'Quay Smorgasbord 2023'],
    [
      'Students elect leaders\n\nTe Kura Moana, the annual Students’ Conference, ended in Ostby on Sunday.\n',
      'Te Kura Moana',
    ],
    [
      'Rates kept\n\nThe ordinary meeting of the Board of Directors of the Bank took place on 27 March 2020 in Ostby.\n',
      'ordinary meeting of the Board of Directors of the Bank',
    ],
    ['Ties opened\n\nThe two states signed on the sidelines of the United Nations General Assembly.\n', null],
    ['Prize given\n\nThe prize went to a coder today, 10 November, at QUAYCON 2023 in Ostby.\n', 'QUAYCON 2023'],
    ['Hallam Should Deny Meeting\n\nThe minister should say that he meets no one this week.\n', null],
    ['Shares\n\nThe firm was listed on the Ostby Stock Exchange and opened an office.\n', null],
    ['Water bill\n\nThe Vice Chairman of the Senate Republican Conference made a statement on Monday.\n', null],
  ])('%s', (text, name) => {
    expect(eventOf(text).name?.value ?? null).toBe(name)
  })

  it('stops at the verb of a headline', () => {
    const text = 'Ostby Port Hosts Ninth Harbour Forum\n\nThe Ninth Harbour Forum ended in Ostby on 4 May 2023.\n'
    expect(eventOf(text).name?.value).toBe('Ninth Harbour Forum')
  })

  it('is an ordinal with the body that met', () => {
    const text =
      'Commission meets\n\nThe ninth session of the Joint Commission for the Drim Basin ended in Ostby on 4 May 2023.\n'
    expect(eventOf(text).name?.value).toBe('ninth session of the Joint Commission for the Drim Basin')
  })
})

describe('an event that is told beside others', () => {
  it('is the one that was chaired and none that will be hosted', () => {
    const text =
      'Ostby chairs officials\n\n23 May 2017 – Secretary Marta Lindqvist chaired the Quay Officials’ Meeting on 22 May 2017 in Lisbon.\n\nShe told the Meeting of the 50th Quay Ministers’ Meeting, which will be hosted by Ostby on 2-8 August 2017.\n'
    expect(eventOf(text)).toMatchObject({ startDate: { value: '2017-05-22' }, place: { value: 'Lisbon' } })
  })

  it('has the days and the place of the sentence that names it', () => {
    const text =
      'Joint Statement on the Launch of the Northern Rigging Conference\n2023-05-24\n\nThe three guilds kept what their wardens promised at the Wardens’ Summit in Lisbon on January 9-10.\n\nThe three guilds organized the first Northern Rigging Conference in Riga, Latvia on May 18-19 with the help of the port.\n'
    expect(eventOf(text)).toMatchObject({
      startDate: { value: '2023-05-18' },
      endDate: { value: '2023-05-19' },
      place: { value: 'Riga, Latvia' },
    })
  })

  it('has the day and the town of a signing, and not those of the dateline', () => {
    const text =
      'Guilds sign a charter\n\nLISBON, July 21, 2024 – On July 19, in Turku, Finland, the guilds of both coasts signed a charter on the work of riggers.\n'
    expect(eventOf(text)).toMatchObject({ startDate: { value: '2024-07-19' }, place: { value: 'Turku, Finland' } })
  })

  it('is held by the subject of its sentence', () => {
    const text =
      'A week of sails\n\nRIGA, 14 November 2024 – The Ministry of Harbours held the 2024 Sailing Event for Young Riggers on Saturday, 9 November, at the old quay in Turku.\n'
    expect(eventOf(text)).toMatchObject({
      startDate: { value: '2024-11-09' },
      place: { value: 'Turku' },
      organizer: { value: 'Ministry of Harbours' },
    })
  })
})

it.each([
  ['Ha Noi, Viet Nam', true],
  ['Ostby', true],
  ['The Hon Peter Lund MP', false],
  ['Fell Regatta', false],
  ['Harvest', false],
])('%s could be the place of an event: %s', (words, could) => {
  expect(couldBePlace(words)).toBe(could)
})

describe('what is no event', () => {
  it.each([
    [
      'a body',
      'Team grows\n\nThe Workshop Administration Team welcomed two people in May. The Workshop Administration Team met.\n',
    ],
    [
      'a treaty',
      'States join\n\nOstby and Fell deposited their papers under the Fell Convention on Tides. The Fell Convention on Tides was adopted.\n',
    ],
    [
      'a parliament',
      'Bill passed\n\nThe United States Congress approved the bill. The United States Congress closed for the summer.\n',
    ],
    [
      'a party',
      'Families visited\n\nThe chairman of the National Democratic Congress went too. The National Democratic Congress held a vigil.\n',
    ],
    ['days gone by', '100 DAYS SINCE LAST FLOOD\n\nToday marks 100 days since the last flood.\n'],
    [
      'what is made with a language',
      'Release for boats\n\nMicroPython runs on the boat. The board chose MicroPython for its size.\n',
    ],
    ['a given name', 'Award for Jonathon Hallam\n\nJonathon Hallam was honoured. Jonathon is a cook.\n'],
    [
      'a committee of two chambers',
      'Bill goes on\n\nThe Assembly-Senate Conference took up the bill. The Assembly-Senate conference met.\n',
    ],
    ['a language', 'Award for Marta Lindqvist\n\nThe Python Core Developer was honoured. Python is a language.\n'],
  ])('%s', (_, text) => {
    expect(eventOf(text).name).toBeNull()
  })

  it('takes the address of a picture for no slogan', () => {
    expect(
      eventOf('Forum ends\n\nbanner = "/img/blog/forum.png"\n\nThe Ostby Forum ended on Friday.\n').slogan,
    ).toBeNull()
  })

  it('takes a meeting of a body for one', () => {
    expect(
      eventOf('Fell Foundation meets\n\nThe Annual Meeting of the Fell Foundation was held in Ostby on 4 May 2024.\n')
        .name?.value,
    ).toBe('Annual Meeting of the Fell Foundation')
  })
})

describe('the name of an event', () => {
  it.each<[what: string, text: string, name: string | null]>([
    [
      'goes on before an "and" that an article opens',
      'Fair opened\n\nThe mayor opened the Tarn Boats and Engines Fair in Ostby.\n',
      'Tarn Boats and Engines Fair',
    ],
    [
      'ends at an "and" that parts two bodies',
      'Forum closed\n\nThe Fell Bank and Quay Forum closed in Ostby on Monday.\n',
      'Quay Forum',
    ],
    [
      'is no company called after one',
      'Marathon Paints hires\n\nMarathon Paints hosted twelve trainees in Ostby.\n',
      null,
    ],
    ['is no camp of soldiers', 'Mayor visits\n\nThe mayor spoke at Camp Colby in Ostby on Monday.\n', null],
    ['is no school', 'Roof mended\n\nA Selby school held its lessons in a tent.\n', null],
    [
      'is no treaty',
      'Ports treaty\n\nThe Tarn Convention on Ports was signed. The Tarn Convention has been ratified by nine states.\n',
      null,
    ],
    ['is no legislature', 'Bill filed\n\nIt is the first bill of the 17th Congress.\n', null],
  ])('%s', (_, text, name) => {
    expect(eventOf(text).name?.value ?? null).toBe(name)
  })
})

describe('minutes', () => {
  it('are of the day in their head, not of that of the minutes before', () => {
    const text =
      'Selby Harbour Board Minutes\n\nMinutes of the Selby Harbour Board held on Monday 6th May 2019\n\nPresent: Peter Hallam. The minutes of the meeting held on 4th February 2019 were read and signed.\n'
    expect(eventOf(text).startDate?.value).toBe('2019-05-06')
  })
})

describe('the place of a meeting without name and day', () => {
  it.each([
    ['The talks were held this afternoon (12) at the Harbour Secretariat.', 'Harbour Secretariat'],
    ['The meeting was held in the Church.', null],
    ['The meeting was hosted by Tarn Pictures, Inc.', null],
  ])('%s', (told, place) => {
    expect(eventOf(`Talks held\n\n${told}\n`).place?.value ?? null).toBe(place)
  })
})
