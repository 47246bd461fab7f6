import { wordTable } from '../../core/word-table.js'
import { inflect, type VerbForm } from '../inflect.js'

/**
 * How a verb reports words.
 * `say`: takes a quotation whole (*said, added, explained*). `tell`: with a hearer (*told reporters*). `ask`: a question.
 * `manner`: a way of speaking or a gesture, a cue only directly beside the marks (*sighed, laughed*).
 * `write`: written words. `stance`: a speech act that takes a clause or a noun (*urged, warned, promised, praised*).
 * `judge`: gives its object a name or a verdict (*called it “…”, described as “…”*).
 * `think`: words that are thought (*believed, hoped*). `go`: only with a following word (*went on, pointed out, was like*).
 */
export type CueClass = 'say' | 'tell' | 'ask' | 'manner' | 'write' | 'stance' | 'judge' | 'think' | 'go'

export interface CueVerb {
  readonly lemma: string
  readonly class: CueClass
  readonly form: VerbForm
}

/**
 * Classes and members by Levin, English Verb Classes and Alternations (1993), sections 29 and 37 (predicative complements, communication), and
 * Quirk et al., A Comprehensive Grammar (1985), 16.31 (factual and suasive verbs); manner verbs as in fiction and features.
 * Left out: verbs of which other senses are far commoner in releases (*run, present, open, close, hold, give, make*).
 */
const VERBS: Readonly<Record<CueClass, string>> = {
  say:
    'say add state explain note comment remark reply respond answer declare announce conclude continue observe recall reiterate ' +
    'repeat acknowledge admit affirm assert claim confirm contend concede insist maintain mention argue reason counter retort ' +
    'rejoin interject quip joke report reveal disclose testify attest opine elaborate emphasize emphasise stress underline ' +
    'underscore highlight clarify relate recount proclaim profess suggest propose echo volunteer venture summarize summarise intone ' +
    'deadpan recite pronounce allege hint imply divulge enthuse exclaim caution predict reflect lament complain muse ' +
    'quote cite chime vouch rebut restate interpose interrupt confess confide concur retaliate demur reckon reminisce recollect jest posit surmise vent snipe',
  tell: 'tell remind inform assure advise instruct reassure notify address counsel warn urge implore beg exhort',
  ask: 'ask wonder inquire enquire query question demand',
  manner:
    'shout yell cry scream whisper murmur mutter mumble grumble groan moan growl snarl snap bark roar bellow boom thunder call sigh ' +
    'sob gasp laugh chuckle giggle smile grin nod shrug beam sniff snort scoff sneer drawl stammer stutter croak purr hiss gush fume rave ' +
    'chant rant boast brag tease crow weep wail whine chant sing mouth breathe splutter sputter huff press prod remember share',
  write: 'write type tweet retweet post blog text email read caption sign print publish',
  stance:
    'promise pledge commit vow swear threaten agree disagree object protest warn caution urge plead appeal recommend request order command ' +
    'welcome praise applaud commend thank congratulate salute criticize criticise condemn denounce decry deplore slam blast attack ' +
    'accuse blame deny reject dismiss refute dispute defend support endorse regret apologize apologise credit acclaim tout forecast estimate ' +
    'outline detail express voice convey speak talk discuss signal indicate specify stipulate mock ridicule chide rebuke ' +
    'challenge invoke rail bemoan regret rejoice marvel worry gloat joke laud rip bash knock charge offer begin start finish close end launch thunder',
  judge:
    'call describe liken compare nickname label brand deem term dub hail characterize characterise portray refer regard denounce dismiss blast decry slam',
  think:
    'think believe feel hope consider know understand fear realize realise decide agree expect imagine suspect see find anticipate',
  go: 'go point be chip put sum look hit fire shoot push',
}

/** Words behind a verb of class `go` that make it a cue. */
export const PARTICLES = wordTable<ReadonlySet<string>>({
  go: new Set(['on']),
  point: new Set(['out', 'to']),
  be: new Set(['like', 'quoted', 'cited']),
  chip: new Set(['in']),
  put: new Set(['it', 'this', 'that']),
  sum: new Set(['up', 'it']),
  look: new Set(['back']),
  hit: new Set(['back']),
  fire: new Set(['back']),
  shoot: new Set(['back']),
  push: new Set(['back']),
})

export type CueLexicon = ReadonlyMap<string, CueVerb>

/**
 * Every form of every cue verb, lower case; a verb of several classes has the first in the order of the table.
 * @param extra lemmas that a pipeline adds, as class `say`
 */
export function cueLexicon(extra: readonly string[] = []): CueLexicon {
  const forms = new Map<string, CueVerb>()
  for (const [cueClass, lemmas] of Object.entries(VERBS) as [CueClass, string][]) {
    for (const lemma of lemmas.split(' ')) addForms(forms, lemma, cueClass)
  }
  for (const lemma of extra) addForms(forms, lemma, 'say')
  return forms
}

function addForms(forms: Map<string, CueVerb>, lemma: string, cueClass: CueClass): void {
  for (const { text, form } of inflect(lemma)) {
    if (!forms.has(text)) forms.set(text, { lemma, class: cueClass, form })
  }
}
