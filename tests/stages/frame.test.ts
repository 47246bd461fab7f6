import { describe, expect, it } from 'vitest'
import { compile } from '../../src/pipeline/compile.js'
import { parseDefinition } from '../../src/pipeline/definition.js'
import { documentOf } from '../../src/input/read.js'

const pipeline = compile(
  parseDefinition(
    'name: frame\nstages:\n  - stage: structure\n  - stage: entities\n  - stage: event\n  - stage: references\n',
    'frame',
  ),
  'frame',
)
const layersOf = (text: string) => pipeline.analyse(documentOf(text))

describe('people', () => {
  it.each<[text: string, names: string[]]>([
    ['Nguyen Van Tho, Deputy Director General of Viet Nam Customs, spoke.', ['Nguyen Van Tho']],
    ['Closing words came from Hans Pieters and Ana Núñez.', ['Hans Pieters', 'Ana Núñez']],
    ['Secretary of Commerce Gina Raimondo and Anelda van der Walt agreed.', ['Gina Raimondo', 'Anelda van der Walt']],
    ['Dr. Losaline Taufa told them. Taufa smiled.', ['Losaline Taufa']],
    ['Harald Linde, a doctor, said it was late.', ['Harald Linde']],
    ['The Alfred P. Sloan Foundation paid for it in New York.', []],
    ['President Sall thanked the World Bank.', ['Sall']],
    ['The Society of St. Vincent de Paul and Fintona Australia helped.', []],
    ['Firms such as Norrvik Industries, Hylland Entec, and Drevik Motor Group took part.', []],
    ['The High Commissioner of Peace Otty Moreño said it was time.', ['Otty Moreño']],
    ['Harbour Lions Name Peter Hallam as Coach\n\nPeter Hallam starts on Monday.', ['Peter Hallam']],
    ['City Mayor Margaret (Peggy) Lund spoke.', ['Margaret (Peggy) Lund']],
    ['Peter Hallam is retired, but his daughter, Helen, is secretary of the union.', ['Peter Hallam', 'Helen']],
    ['Dear Peter,\n\nThank you for your letter about the hall.', ['Peter']],
    ['It showed a painting by the artist An Soo-min.', ['An Soo-min']],
    ['He takes over from C. Surendran, who retires.', ['C. Surendran']],
    ['We introduced Matt Zvirec as the Vice President.', ['Matt Zvirec']],
    ['Fair ends\n\nBy Chiu Yi-hsuan, staff reporter\n\nFour hundred people came.', ['Chiu Yi-hsuan']],
    ['Contact DetailsAnne Paschke\n\nanne@unos.example', ['Anne Paschke']],
    ['The coach company Linea Azul showed the ticket.', []],
    ['We meet at 1050 Los Vallecitos Blvd., San Marcos, CA 92069.', []],
    ['Patrick Suppes spoke. The prize was given by Pat Suppes.', ['Patrick Suppes']],
    ['He is the Lucie Stern Professor of Philosophy.', []],
    ['Moses Kim Moses Kim, a lawyer, wrote a guide.', ['Moses Kim']],
    ['For more ask Malik Saleem Email malik@fell.example', ['Malik Saleem']],
    ['Read it on [Reddit Post](https://www.reddit.example/r/news) today.', []],
    ['The grill serves the Pacific Northwest and Houston-based Shipley Foods.', []],
    ['The chairman of Ostby Rowing Club, Tricia McGrillen, said so.', ['Tricia McGrillen']],
    ['“We move on,” said John Brewer, assistant commissioner.', ['John Brewer']],
    ['William Rice, Acting Regional Administrator for Region 7, agreed.', ['William Rice']],
    ['Kenneth J Mills\n\nKenneth (Ken) Mills (58), a trustee, has died.', ['Kenneth J Mills']],
    [
      'Peter Cross Awarded Community Service Award\n\nThe board met on Friday and gave Peter Cross its award.',
      ['Peter Cross'],
    ],
    ['Firms such as Hallam Lund, Bitcoin Depot, Lowe Reddit and Drevik Trading showed their plans.', ['Hallam Lund']],
    ['Present were Commissioners Hallam, Lund and Drevik.', ['Hallam', 'Lund', 'Drevik']],
    ['“It is late,” said Emily Lowe, the Anne and Robert Kerwick Director of the Gardens.', ['Emily Lowe']],
    ['“It is late,” said John Brewer, assistant commissioner.', ['John Brewer']],
    ['The tour leads to San Vorano, Hallam and Los Prados.', []],
    ['The meeting was closed by Adrienne Ostrava.', ['Adrienne Ostrava']],
    ['John Jordan "Buck" O\'Neil played. O\'Neil won.', ['John Jordan "Buck" O\'Neil']],
  ])('%s', (text, names) => {
    expect(layersOf(text).entities?.people.map(({ name }) => name)).toEqual(names)
  })

  it('come with the role and the body that stand with the name', () => {
    const text =
      'Ingunn Aasland, President of the International League of Small Ports (ILSP), closed the day. WIPO Director General Kamil Idris thanked her.'
    const people = layersOf(text).entities!.people
    expect(people.map(({ role }) => role?.value)).toEqual(['President', 'Director General'])
    expect(people[0]!.organization?.value).toBe('International League of Small Ports')
  })
})

describe('the event', () => {
  it('is worked out from an end and a duration', () => {
    const text =
      'The conference ends\n\n12 October 2023 marked the end of the 3-day WCO Technology Conference and Exhibition held in Ha Noi, Viet Nam under the theme “Embracing the Digital Age”.\n'
    const event = layersOf(text).event!
    expect(event.name?.value).toBe('WCO Technology Conference and Exhibition')
    expect([event.startDate?.value, event.endDate?.value]).toEqual(['2023-10-10', '2023-10-12'])
    expect(event.place?.value).toBe('Ha Noi, Viet Nam')
    expect(event.slogan?.value).toBe('Embracing the Digital Age')
  })

  it('has day and month on both sides of a dash', () => {
    const text =
      'Summer school of the Institute closes\n\nTARTU, 22 August 2025 – The Baltic Summer School on Wetlands, held in Tartu from 26 July - 22 August, closed today. Next year’s school will be held in Riga.\n'
    const event = layersOf(text).event!
    expect([event.startDate?.value, event.endDate?.value, event.place?.value]).toEqual([
      '2025-07-26',
      '2025-08-22',
      'Tartu',
    ])
  })
})

describe('references', () => {
  it('follow pronouns by gender and offices by role', () => {
    const text =
      'Aino Salmela, Minister of Health, met Peter Holm, a nurse. He thanked her. “We agree,” the Minister said. One delegate left.'
    const { references, entities } = layersOf(text)
    const told = references!.mentions
      .filter(({ kind }) => kind !== 'name')
      .map(({ start, end, entity }) => [text.slice(start, end), entity ? entities!.people[entity.index]!.name : null])
    expect(told).toContainEqual(['He', 'Peter Holm'])
    expect(told).toContainEqual(['her', 'Aino Salmela'])
    expect(told).toContainEqual(['the Minister', 'Aino Salmela'])
    expect(told).toContainEqual(['One delegate', null])
  })
})

describe('structure', () => {
  it('tells title, dateline, items and contacts', () => {
    const text =
      'FOR IMMEDIATE RELEASE\n\nPorts leave with a charter\n\nTROMVIK, 17 May 2024 – The Forum closed. It was long.\n\nIt decided:\n\n- to meet again;\n- to eat first.\n\n- END -\n\nMedia contact: Oddvar Lien, press@ilsp.example\n'
    const { blocks, title, dateline, date, contacts } = layersOf(text).structure!
    expect(title?.value).toBe('Ports leave with a charter')
    expect([dateline?.place?.value, date?.value]).toEqual(['Tromvik', '2024-05-17'])
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'notice',
      'title',
      'paragraph',
      'paragraph',
      'list-item',
      'list-item',
      'navigation',
      'contact',
    ])
    expect(contacts[0]).toMatchObject({ name: 'Oddvar Lien', email: 'press@ilsp.example' })
  })

  it('joins a name that a line break parts', () => {
    const text =
      'Closing remarks were made that evening by Hans\nPieters of the secretariat, who thanked them all for coming.\n'
    expect(layersOf(text).entities!.people.map(({ name }) => name)).toEqual(['Hans Pieters'])
  })
})
