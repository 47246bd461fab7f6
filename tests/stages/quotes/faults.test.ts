import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** Kinds of input on which published tools fail by their own users' reports, written anew; each with its report. */
const FAULTS: readonly (readonly [report: string, text: string, quotes: readonly (readonly [string, string])[]])[] = [
  [
    'signature behind the closing mark, hyphen without space (textacy 383)',
    'Statements on the new bureau chief\n\n“As I said when she was named, Ingrid is a true expert.” -Commissioner Tomas Varga\n',
    [['As I said when she was named, Ingrid is a true expert.', 'Tomas Varga']],
  ],
  [
    'description between name and verb, second paragraph by pronoun (CoreNLP 905)',
    'Hospitals ask for help\n\nHarald Linde, a doctor, said: “They need urgent treatment to mend the fault.\n\n“If they do not get it they will be back,” he added.\n',
    [
      ['They need urgent treatment to mend the fault.', 'Harald Linde'],
      ['If they do not get it they will be back,', 'he'],
    ],
  ],
  [
    'verbs of manner as cues (CoreNLP 1090)',
    'A long last session\n\n“A congress without coffee is no congress,” grumbled Josef Marek. “It is dreadful to be short of money,” sighed Mette Holm, looking at the budget. “We have each other,” said Bela Toth contentedly.\n',
    [
      ['A congress without coffee is no congress,', 'Josef Marek'],
      ['It is dreadful to be short of money,', 'Mette Holm'],
      ['We have each other,', 'Bela Toth'],
    ],
  ],
  [
    'exclamation inside a quotation inside a sentence (compromise 935)',
    'The closing bell\n\nThe youngest delegate, Runa Eide, said “Wait! I have a question!” before the gavel fell.\n',
    [['Wait! I have a question!', 'Runa Eide']],
  ],
  [
    'letters outside the basic plane before the quotation (langextract 334)',
    '🎉 𝐓𝐡𝐞 Forum is over 这是一个\n\n“We did it 🎉 together,” said Ana Núñez in São Tomé.\n',
    [['We did it 🎉 together,', 'Ana Núñez']],
  ],
  [
    'speaker in a heading line of its own (textacy 383)',
    'Reactions to the appointment\n\nFrom the desk of Paul Okafor, VP Analyst, Halden Research.\n\n“Recognizing what these systems do to people has become ever more important.”\n',
    [['Recognizing what these systems do to people has become ever more important.', 'Paul Okafor']],
  ],
]

it.each(FAULTS)('%s', (_, text, wanted) => {
  const { quotes } = pipeline.summarize(documentOf(text))
  expect(quotes.map(({ span }) => span.text.trim())).toEqual(wanted.map(([words]) => words))
  quotes.forEach(({ speaker }, index) => {
    expect(speaker?.mention?.text).toContain(wanted[index]![1])
  })
})
