import { wordSet } from '../word-set.js'

/**
 * The closed word classes of English, as Quirk et al., A Comprehensive Grammar of the English Language (1985) list them
 * (chapters 3, 5, 6, 9, 13, 14). They decide where a tagger guesses: "Under" as an adjective, "may" as a month.
 */

export const DETERMINERS = wordSet(
  'the a an this that these those each every either neither some any no all both half another such what whichever several many few',
)
export const POSSESSIVES = wordSet('my our your his her its their whose')
export const PRONOUNS = wordSet(
  'i you he she it we they me him us them himself herself itself ourselves themselves who whom which that this these those ' +
    'one everyone everybody someone somebody anyone nobody none whoever there here',
)
export const SUBJECT_PRONOUNS = wordSet('i you he she it we they who which that there')
export const RELATIVES = wordSet('who whom whose which that where when whereby')
export const PREPOSITIONS = wordSet(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond ' +
    'by concerning despite during except for from in inside into like near of off on onto out outside over past per regarding since ' +
    'through throughout till towards toward under until unto up upon via with within without to than versus',
)
/** What opens an adverbial or complement clause. */
export const SUBORDINATORS = wordSet(
  'that if whether because although though while whereas unless when whenever where wherever once until till since after before as so lest how why what',
)
export const COORDINATORS = wordSet('and or but nor & as-well-as')
export const BE = wordSet("be is are was were been being am 's 're 'm")
export const HAVE = wordSet("have has had having 've")
export const DO = wordSet('do does did')
export const MODALS = wordSet("will shall would should could can may might must 'll 'd cannot won't can't")
export const NEGATIONS = wordSet(
  "not n't never no-longer nor neither hardly don't doesn't didn't won't cannot can't wasn't isn't aren't hasn't " +
    "haven't hadn't weren't couldn't wouldn't shouldn't mustn't shan't",
)
/** Adverbs that stand inside a verb group; open-class ones in -ly are known by their ending. */
export const MID_ADVERBS = wordSet(
  'also now then soon already still just only even ever today yesterday tonight tomorrow again further therefore thereby thus hereby ' +
    'accordingly officially jointly duly both all each together once later meanwhile instead too recently formally to-date',
)
