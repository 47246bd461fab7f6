import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { yearOf } from './discourse.js'
import { nextVerb, type Release } from './release.js'

/** What a clause tells of former days: careers, what happened years ago or since then, editions that are over. */
export function isBackground(candidate: Candidate, release: Release): boolean {
  return (
    isCareer(candidate) ||
    isLongAgo(candidate, release) ||
    isEditionOver(candidate) ||
    isRecalled(candidate) ||
    isFormer(candidate) ||
    isMission(candidate) ||
    isAttendance(candidate) ||
    isForecast(candidate) ||
    isComparison(candidate) ||
    isIdiom(candidate)
  )
}

const SERVING = new Set(['act', 'serve'])
const NEW = /^(?:new|newest|next|first|incoming|elect)$/

/** "She was the founding director", "He serves as chairman": what somebody's life has been, and no office that changes hands. */
function isCareer({ clause, trigger, parsed: { words } }: Candidate): boolean {
  const { verb, object } = clause!
  if (verb.modal !== null || !/^(?:past|present|perfect|pluperfect|progressive)$/.test(verb.tense)) return false
  if (trigger === 'asked-to-act') return !verb.passive && verb.lemmas.some((lemma) => SERVING.has(lemma))
  if (trigger === 'chairs-body')
    return clause!.marker === 'participle' || /^(?:past|perfect|pluperfect)$/.test(verb.tense)
  if (trigger === 'new-holder-is')
    return /^(?:past|pluperfect)$/.test(verb.tense) || (clause!.marker !== null && !isNew(clause!, words))
  if (!/^(?:becomes-role|is-new-member)$/.test(trigger) || !verb.lemmas.includes('be')) return false
  return !object.some(({ start, end }) => words.slice(start, end).some(({ lower }) => NEW.test(lower)))
}

function isNew({ subject }: Clause, words: Candidate['parsed']['words']): boolean {
  return subject.some(({ start, end }) => words.slice(start, end).some(({ lower }) => NEW.test(lower)))
}

const UNITS = /^(?:months?|years?|decades?|centur(?:y|ies))$/
const POINTS = new Set(['in', 'since', 'during'])

/** "received the award in 2015", "was elected 12 months ago", "Since 2016, they have given". */
function isLongAgo({ clause, parsed }: Candidate, release: Release): boolean {
  const { words } = parsed
  const { verb, marker } = clause!
  if (!/^(?:past|perfect)$/.test(verb.tense)) return false
  if (marker === null && (words[0]?.lower === 'since' || isSoFar(words))) return true
  const end = nextVerb(parsed, clause!)
  const latest = yearOf(release) - 2
  if (marker === null && isFrontedYear(words.slice(0, verb.start), release)) return true
  for (let index = verb.end; index < end; index++) {
    const { lower } = words[index]!
    if (lower === 'ago' && UNITS.test(words[index - 1]!.lower)) return true
    if (yearAt(words, index) <= latest && isPoint(words, index)) return true
  }
  return false
}

/** "in 2014", "in July 2014", "during the 1970s" */
function isPoint(words: Candidate['parsed']['words'], index: number): boolean {
  const before = words[index - 1]!
  if (POINTS.has(before.lower)) return true
  return /^(?:date|determiner)$/.test(before.wordClass) && POINTS.has(words[index - 2]?.lower ?? '')
}

/** "2014", "1970s"; beyond all years where it is none: "in 1600 homes" is a count. */
function yearAt(words: Candidate['parsed']['words'], index: number): number {
  const { lower } = words[index]!
  const isCount = /^1[5-8]\d\d$/.test(lower) && isPluralNoun(words[index + 1])
  return !isCount && /^(?:1[5-9]|20)\d\ds?$/.test(lower) ? Number(lower.slice(0, 4)) : Infinity
}

function isPluralNoun(next: Candidate['parsed']['words'][number] | undefined): boolean {
  return next?.gap === ' ' && next.wordClass === 'noun' && !next.capital && next.tags.has('Plural')
}

/** Where a release has no date of its own, the latest year that it names may lie ahead. */
const UNSURE = 5
/** Longest phrase of time that opens a sentence: "On the evening of 3 April, 2014,". */
const LONGEST_TIME = 9

/**
 * "In 2009, he was appointed", "On April 3, 2014, the President declared": a year long before the release opens the sentence, or a
 * bare year in a release without a date, which would tell its own news by the day.
 */
function isFrontedYear(before: Candidate['parsed']['words'], release: Release): boolean {
  if (before.slice(1, 4).some(({ lower }, index) => lower === 'ago' && UNITS.test(before[index]!.lower))) return true
  if (!OPENS_TIME.has(before[0]?.lower ?? '')) return false
  if (release.anchor === null && before[0]!.lower === 'in' && before.length > 1 && yearAt(before, 1) < Infinity)
    return true
  const latest = yearOf(release) - (release.anchor === null ? UNSURE : 2)
  return before.slice(0, LONGEST_TIME).some((_, index) => index > 0 && yearAt(before, index) <= latest)
}

const OPENS_TIME = new Set(['in', 'on', 'from', 'between', 'during', 'by'])

/** "To date,", "So far,", "Over the past 40 years,", "For more than 20 years," */
function isSoFar(words: Candidate['parsed']['words']): boolean {
  const opening = words
    .slice(0, 6)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:to date|so far|until now|for more than|for (?:over|nearly|almost) \S+ (?:years|decades)|(?:over|during|in) the (?:past|last) \S+ (?:years|decades|months))\b/.test(
    opening,
  )
}

/** Verbs by which a meeting that was is told; "was set", "was awarded" tell of one to come. */
const WAS_HELD = new Set([
  ...['be', 'take', 'hold', 'host', 'stage', 'convene', 'gather', 'run'],
  ...['meet', 'assemble', 'come', 'end', 'close', 'conclude', 'finish', 'start', 'begin', 'attract', 'draw'],
])

/** "The first Forum was successfully held in Beijing", "The Summit is a must for every pilot", "next year's fair will be as big as this one": no edition to come. */
function isEditionOver({ clause, parsed, type, when, nearDate, where }: Candidate): boolean {
  const { verb } = clause!
  if (type !== 'next-edition') return false
  if (verb.tense === 'past') return verb.modal === null && verb.lemmas.some((lemma) => WAS_HELD.has(lemma))
  if (!/^(?:present|future)$/.test(verb.tense) || !verb.lemmas.includes('be')) return false
  return !(when ?? nearDate ?? where) || isLikened(parsed.words, verb.end)
}

/** "will be as long as this one", "will be fun": what a thing to come is like, without its day or place. */
function isComparison({ clause, parsed, trigger, when, nearDate, where }: Candidate): boolean {
  const { verb, object } = clause!
  if (!trigger.startsWith('planned-') || verb.passive || verb.lemmas[0] !== 'be') return false
  return object.length === 0 && ((when ?? nearDate ?? where) === null || isLikened(parsed.words, verb.end))
}

/** "will be as big as this year's" */
function isLikened(words: Candidate['parsed']['words'], behind: number): boolean {
  return words[behind]?.lower === 'as' && words[behind + 2]?.lower === 'as'
}

const RECALLING = new Set(['recall', 'remember', 'recollect', 'reminisce'])

/** "We recall that the conference adopted a plan": known, and no news. */
function isRecalled({ clause, parsed: { clauses } }: Candidate): boolean {
  const above = clauses[clause!.governor]
  return clause!.marker === 'that' && above !== undefined && above.verb.lemmas.some((lemma) => RECALLING.has(lemma))
}

const FORMER = new Set(['originally', 'previously', 'formerly', 'initially', 'traditionally', 'historically', 'once'])

/** "was originally posted", "Previously, the committee had approved", "Earlier in February this year, the faculties signed". */
function isFormer({ clause, parsed: { words } }: Candidate): boolean {
  const { verb, start, marker } = clause!
  if (!/^(?:past|perfect|pluperfect)$/.test(verb.tense)) return false
  if (words.slice(Math.max(start, verb.start - 1), verb.main).some(({ lower }) => FORMER.has(lower))) return true
  const [first, second] = words
  if (marker !== null || !first) return false
  return FORMER.has(first.lower) || (first.lower === 'earlier' && /^(?:in|this|that)$/.test(second?.lower ?? ''))
}

const MISSIONS =
  /^(?:mission|aim|goal|purpose|vision|objective|ethos|ambition|motto|task|idea|challenge|intention|dream)s?$/

/** "Our mission is to make lives easier": what a body is for. */
function isMission({ clause, parsed: { words, clauses } }: Candidate): boolean {
  const above = clauses[clause!.governor]
  if (clause!.marker === 'to' && above && isDescription(above)) return true
  const tells = [clause!, ...(above ? [above] : [])].filter(
    ({ verb }) => verb.lemmas.includes('be') || isBeTo(words, verb.start),
  )
  return tells.some(({ subject }) => subject.length > 0 && MISSIONS.test(words[subject[0]!.head]!.lower))
}

/** "The Green Block is an initiative to create a network" */
function isDescription({ verb, object }: Clause): boolean {
  return verb.tense === 'present' && verb.lemmas.includes('be') && object.length > 0
}

/** "is to make" */
function isBeTo(words: Candidate['parsed']['words'], start: number): boolean {
  return /^(?:is|was|are|were)$/.test(words[start]!.lower) && words[start + 1]?.wordClass === 'to'
}

const COMPANY =
  /^(?:leader|official|minister|member|colleague|voice|expert|activist|dignitar(?:y|ie)|guest|other|counterpart|partner|friend|famil(?:y|ie)|people|resident|student|thousand|hundred|million|crowd)s?$/
const OCCASIONS =
  /^(?:event|exhibition|ceremony|celebration|march|parade|rally|protest|tour|discussion|debate|festival|launch|opening|panel|webinar|dinner|walk|fight|battle|effort|call|queue|race)s?$/

/** "joined industry leaders at the opening", "joins the Commissioner in calling for rules", "joined the march": who was there or shared a view, and nobody has joined a body. */
function isAttendance({ clause, parsed: { words, clauses } }: Candidate): boolean {
  const { verb, object } = clause!
  if (!verb.lemmas.includes('join') || verb.passive || !object[0]) return false
  const head = words[object[0].head]!.lower
  const next = clauses[clauses.indexOf(clause!) + 1]
  const shares = next?.verb.tense === 'gerund' && words[next.verb.start - 1]?.lower === 'in'
  return shares || COMPANY.test(head) || OCCASIONS.test(head)
}

const COUNTED =
  /^(?:population|number|share|demand|economy|market|temperature|level|rate|growth|price|need|sale|revenue|output|risk|figure|proportion|percentage|emission|sea)s?$/
/** What numbers do of themselves. */
const GROWING = new Set('grow rise fall increase decrease decline shrink double slow reach exceed'.split(' '))

/** What will be, and nobody has decided: "The population will grow", "will go on to inspire". */
function isForecast(candidate: Candidate): boolean {
  const { verb } = candidate.clause!
  return verb.tense === 'future' && !verb.passive && (willGrow(candidate) || willGoOn(candidate))
}

/** A number grows; one that is set from a day on is decided. */
function willGrow({ clause, parsed: { words }, when }: Candidate): boolean {
  const { verb, subject } = clause!
  if (!subject[0] || !COUNTED.test(words[subject[0].head]!.lower)) return false
  return verb.lemmas.some((lemma) => GROWING.has(lemma)) && when?.value.length !== DAY
}

const DAY = '2026-01-01'.length

function willGoOn({ clause, parsed: { words } }: Candidate): boolean {
  const { verb } = clause!
  return verb.lemmas.includes('go') && words[verb.end]?.lower === 'on' && words[verb.end + 1]?.wordClass === 'to'
}

/** "has given a great deal of time", "was crowned with success": words of news that mean none. */
function isIdiom({ clause, parsed: { words } }: Candidate): boolean {
  const { verb, object, prepositions } = clause!
  if (verb.lemmas.includes('crown') && verb.passive && prepositions[0]?.preposition === 'with') return true
  const thing = object[0]
  if (!thing || words[thing.head]!.lower !== 'deal') return false
  return words.slice(thing.start, thing.head).some(({ lower }) => lower === 'great' || lower === 'good')
}
