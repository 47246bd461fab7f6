import type { BlockKind } from '../../core/layers.js'
import type { MarkedStretch } from '../../text/marks.js'
import { isNaming, type Attribution } from './place.js'
import { outerEnd } from './items.js'
import { isToldInFewWords } from './few-words.js'

/** Names of what was seen of a stretch; each counts once, with its weight. */
export type Features = readonly string[]

/** A stretch and where it stands. */
export interface Seen {
  readonly text: string
  readonly stretch: MarkedStretch
  readonly blockStart: number
  readonly blockEnd: number
  readonly blockKind: BlockKind
  readonly attribution: Attribution | undefined
}

const WINDOW = 60

const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did|don|won|let|need|want|make|makes|made|know|knew|think|came|come|comes|went|go|goes|take|takes|took|get|gets|got)\b|['’](?:[smdt]|re|ve|ll)\b/i
const FIRST_PERSON = /\b(?:I|we|our|us|my|me)\b/i
const SECOND_PERSON = /\b(?:you|your)\b/i
/** Nouns and participles that give a name: what follows them is a title, slogan or term (found in releases of many offices). */
const SLOGAN =
  /\b(?:themes?|motto|slogan|watchword|tagline|banner|strapline)\b(?:[^.!?“"]{0,30}|[^.!?“"]{0,50} (?:is|was|will be|reads?),? )$/i
const TITLE =
  /\b(?:title|titled|entitled|themed|called|name|names|named|renamed|film|movie|book|song|album|series|session|sessions|panel|programme|program|project|campaign|awards?|prizes?|lecture|talk|keynote|presentation|paper|article|workshop|event|topics?|exhibition|headlines?|headlined|initiative|play|novel|poem|report|study|essay|column|magazine|journal|portal|app|poster|documentary|podcast|video|music|single|hashtag|acronym|game|website|stamp|songbook|communication)[ ,:—–]{0,3}(?:was |is |on |of |for |to |with |the |about ){0,2}$/i
const TERM =
  /\b(?:so-called|term|terms|word|words|word for|term for|label|phrase|expression|known as|known only as|referred to as|as the|dubbed|nicknamed|means|meaning|such as|(?:terms|words|phrases|expressions|names) as|e\.g\.|like|hereinafter|signs as|considered|defined as)[ ,:(]{0,3}(?:the |a |an )?$/i

/** *— The Herald, August 16, 2008*; *The Herald. April 16, 2017. https://…*: what follows a title in a list of sources. */
const CITATION =
  /^[\s,.—–-]{1,4}(?:The )?\p{Lu}[^"“”\n]{2,50}(?:, |\. |\()[^"“”\n]{0,20}\b(?:19|20)\d\d\b|^[\s,.—–-]{1,4}https?:/u
/** *Topic: “…”*, *under the theme “…”*: right behind the word for it. */
const LABEL_OF_TITLE =
  /\b(?:topics?|title|theme|talk|session|paper|subject|presentation|lecture|panel|workshop|keynote): {0,2}$|\b(?:themes?|motto|slogan|tagline|headline)[ ,:—–]{0,3}$/i
/** Words that nobody has said yet: *you might say “…”*, *rather than saying “…”*, *an answer like “…”*. */
const HYPOTHETICAL =
  /\b(?:(?:you|one|people|someone|anyone) (?:might|may|can|could|would|should|will) \w{2,10}|(?:going|want(?:ed)?|like|tempted) to say|rather than (?:simply )?saying|(?:answer|reply|something|words?|phrases?|questions?|prompts?|things) (?:like|such as)|or simply saying|examples?(?: sentence)?:)[ ,:]{0,3}$/i

/** What speaks for or against a stretch being somebody's words. */
export function featuresOf(seen: Seen): Features {
  const { text, stretch, blockStart, blockEnd } = seen
  const inner = text.slice(stretch.start, stretch.end).trim()
  const before = text.slice(Math.max(blockStart, stretch.open.start - WINDOW), stretch.open.start)
  const after = text.slice(outerEnd(stretch), Math.min(blockEnd, outerEnd(stretch) + WINDOW))
  const features = [
    ...innerFeatures(inner),
    ...placeFeatures(seen, before, after),
    ...(isNamedThing(inner, before) ? ['a name behind its owner'] : []),
    ...nameFeatures(seen, inner, before, after),
    ...attributionFeatures(seen.attribution, before, text),
    ...(seen.attribution?.pattern === 'signature' && isWorkBy(inner, after) ? ['a work'] : []),
  ]
  const isNamedAs = features.some((feature) => NAMED_AS.has(feature))
  return !isNamedAs && isToldInFewWords(text, seen.attribution, inner, before, after)
    ? [...features, 'few words told']
    : features
}

/** What tells a name, term or title from words that somebody says. */
const NAMED_AS = new Set([
  'behind a slogan word',
  'behind a title word',
  'behind a term word',
  'hypothetical',
  'a nickname',
  'a defined term',
  'a word as such',
  'no words',
])

const SHORT_NAME = 4
/** *(the “Company” or “Brand”)*, *(“ITU”)*. */
const DEFINED_BEFORE =
  /\((?:the |an? |together,? |collectively,? |hereinafter |hereafter ){0,2}(?:["“”'‘’][^()"“”]{1,40}["“”'’](?:,? (?:and|or)|,) (?:the )?){0,3}$/i
/** *gave an address on “…”*, *a webinar about “…”*: what a talk is about. */
const TOPIC =
  /\b(?:address|speech|talk|talks|lecture|lectures|seminar|webinar|roundtable|discussion|debate|symposium|briefing|presentation|workshop|session|paper|spoke|speak|speaking|present|presented|lectured) (?:(?:on|about|of) )?$/i
/** *a story in the Harbour Post, “…”*: the headline of what a paper printed. */
const PRINTED =
  /\b(?:article|story|column|editorial|essay) in (?:the )?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3}, (?:(?:on|about|of) )?$/u

/** *She addressed “The growing need …”*. */
const TREATED = /\b(?:addressed|discussed|presented|explored|tackled) $/

/** *“Low Tide,” a song that she wrote*, *“Ropes and Knots,” a set of case studies*: what stands behind a title and says what it is. */
const WORK_BEHIND =
  /^,? (?:an?|the|his|her|their|its) (?:[\p{L}-]{2,20} ){0,4}?(?:songs?|albums?|books?|novel|films?|play|poems?|series|set|collection|essay|paper|lecture|talk|conference|symposium|exhibition|memoir|documentary|podcast|competition|contest|study|initiative|campaign|programme|program|project|event|course|workshop)\b|^ (?:is|was|will be) the (?:title|topic|subject) of\b/u

function isDefined(size: number, before: string, after: string): boolean {
  return size <= SHORT_NAME && DEFINED_BEFORE.test(before) && /^\s?(?:\)|(?:,? (?:or|and)|,) [^()]{0,80}\))/.test(after)
}

/** *pronounced “quay” and “key”*, *spelled “harbor”*, *e.g. “inert”*. */
const WORD_BEFORE =
  /\b(?:pronounc(?:e|es|ed|ing)(?: (?:it|them))?(?: as)?|(?:mis)?spel(?:l|ls|led|t|ling)(?: (?:it|them))?(?: as)?|e\.g\.,?|i\.e\.,?) (?:["“‘][^"“”‘’]{1,20}["”’],? (?:and|or|for|versus|vs\.?) )?$/i
/** *“gridtugs,” the popular term for battery tugs*, *“Hygge,” a Danish word meaning …*. */
const WORD_BEHIND =
  /^,? (?:an?|the|his|her|their|our|its)(?: [\p{L}-]{2,20}){0,2} (?:term|word|name|nickname|phrase|expression|slang|acronym|abbreviation|synonym|euphemism|shorthand)\b/u

function mentionFeatures(size: number, before: string, after: string): string[] {
  if (isMentioned(size, before, after)) return ['a word as such']
  return isOfPage(before, after) ? ['a part of a page'] : []
}

/** A word or two that the text speaks of, and nobody speaks. */
function isMentioned(size: number, before: string, after: string): boolean {
  return size < SHORT_NAME && (WORD_BEFORE.test(before) || WORD_BEHIND.test(after))
}

/** *the “Where can I moor?” section*, *an “I agree” button*: what stands on a page. */
const ON_PAGE =
  /^ (?:section|page|tab|button|link|menu|form|box|folder|heading|column|banner|icon|checkbox|field|option)\b/
/** *See also: “…”*, *Read more: “…”*: the title of something else to read. */
const FURTHER =
  /(?:^|[.!?”"]\s{1,2}|\n\s{0,9})(?:See(?: also)?|Read (?:also|more|next)|Also read|Watch|Listen|Related(?: story| article)?): {0,2}$/
const DETERMINER = /\b(?:the|an?|this|that|its|our|your|their)\s$/i

function isOfPage(before: string, after: string): boolean {
  return FURTHER.test(before) || (ON_PAGE.test(after) && DETERMINER.test(before))
}

function isBehindTopic(before: string): boolean {
  return TOPIC.test(before) || PRINTED.test(before)
}

/** What tells names from words that somebody says. */
function nameFeatures({ attribution }: Seen, inner: string, before: string, after: string): string[] {
  const size = inner.split(/\s+/).length
  const features: string[] = []
  if (size < SHORT_NAME && isCapitalised(inner) && isNicknamed(before, after) && attribution?.pattern !== 'before')
    features.push('a nickname')
  if (isDefined(size, before, after)) features.push('a defined term')
  features.push(...mentionFeatures(size, before, after))
  if (LABEL_OF_TITLE.test(before)) features.push('behind a label of titles')
  if (isCapitalised(inner) && isBehindTopic(before)) features.push('behind a title word')
  if (isCapitalised(inner) && TREATED.test(before) && !/[.!?,]$/.test(inner)) features.push('an address on')
  if (
    isCapitalised(inner) &&
    (/\b(?:titled|entitled|subtitled|headlined),? $/i.test(before) || WORK_BEHIND.test(after))
  )
    features.push('entitled')
  if (inner.startsWith('`')) features.push('no words')
  if (lettersIn(inner) < inner.replace(/\s/g, '').length / 2) features.push('no words')
  return features
}

/** *William “Marty” Bores*: between the words of a name. */
function isNicknamed(before: string, after: string): boolean {
  return /(?:^|\s)\p{Lu}[\p{L}.]{1,20} $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)
}

function lettersIn(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0
}

const MAKER = /\b(?:author|host|editor|director|star|creator) of\s$/

/** *on the Council's “Open Harbours”*, *author of “Salt and Rope”*: every word of weight has a capital, and the words before own or made it. */
function isNamedThing(inner: string, before: string): boolean {
  const content = inner.split(/\s+/).filter(hasWeight)
  const isName = content.length > 0 && content.every(isCapitalised)
  const owner = before.trimEnd().split(/\s/).at(-1) ?? ''
  return isName && ((/^\p{Lu}/u.test(owner) && /['’]s$/.test(owner)) || MAKER.test(before))
}

function hasWeight(word: string): boolean {
  return /^\P{L}?\p{L}{4}/u.test(word)
}

function isCapitalised(words: string): boolean {
  return /^\P{L}?\p{Lu}/u.test(words)
}

function innerFeatures(inner: string): string[] {
  const words = inner.split(/\s+/)
  const content = words.filter(hasWeight)
  const capitals = content.filter(isCapitalised).length
  const features = [`words:${sizeOf(words.length)}`]
  if (FINITE.test(inner)) features.push('finite')
  if (FIRST_PERSON.test(inner)) features.push('first person')
  if (SECOND_PERSON.test(inner)) features.push('second person')
  if (/[.!?…]$/.test(inner)) features.push(`ends in a stop:${words.length > 3 ? 'long' : 'short'}`)
  if (/,$/.test(inner)) features.push(`ends in a comma:${words.length > 3 ? 'long' : 'short'}`)
  if (isCapitalised(inner)) features.push('starts with a capital')
  if (/[.!?]\s+\p{Lu}/u.test(inner)) features.push('several sentences')
  if (content.length > 1 && capitals / content.length > 0.7) features.push('title case')
  if (words.length > 1 && inner === inner.toUpperCase()) features.push('all capitals')
  return features
}

function sizeOf(words: number): string {
  if (words <= 2) return String(words)
  if (words <= 5) return '3-5'
  return words <= 11 ? '6-11' : '12+'
}

/** *“Low Tide” by Aino Salmela*: a title and who made the work. */
function isWorkBy(inner: string, after: string): boolean {
  return /^ by \p{Lu}/u.test(after) && isCapitalised(inner) && !/[.!?]$/.test(inner) && inner.split(/\s+/, 5).length < 5
}

function placeFeatures({ text, stretch, blockKind, attribution }: Seen, before: string, after: string): string[] {
  const features = [`marks:${/[`<]/.test(text[stretch.open.start]!) ? 'code' : stretch.marks}`]
  if (SLOGAN.test(before)) features.push('behind a slogan word')
  if (TITLE.test(before) && !isNaming(attribution)) features.push('behind a title word')
  if (TERM.test(before)) features.push('behind a term word')
  if (/\b(?:the|a|an|this|its|his|her|their|our|that)\s{1,2}$/i.test(before)) features.push('behind a determiner')
  if (/\($/.test(before)) features.push('in brackets')
  if (/\b(?:as|in|of|on|for|with|to|by)\s$/i.test(before)) features.push('behind a preposition')
  if (/\b(?:and|or),?\s{0,2}$/i.test(before)) features.push('in a row')
  if (/^\s{1,2}\p{Ll}/u.test(after) && !/^[.!?,…]$/.test(text[stretch.end - 1]!)) features.push('words go on')
  if (/^ (?:\p{Ll}+ )?(?:means|was the title|is the (?:title|name|theme))/u.test(after)) features.push('is explained')
  if (CITATION.test(after)) features.push('a source behind')
  if (HYPOTHETICAL.test(before)) features.push('hypothetical')
  if (!stretch.close && !stretch.goesOn) features.push('never closed')
  if (before.trim() === '') features.push(after.trim() === '' ? 'is the paragraph' : 'opens the paragraph')
  if (/title|heading/.test(blockKind)) features.push('in a heading')
  return features
}

/** *Nobody said “stop”*, *no one said it*. */
const NOBODY = /(?<!\p{L})(?:nobody|no[- ]one|none)$/iu

function attributionFeatures(attribution: Attribution | undefined, before: string, text: string): string[] {
  if (!attribution) return ['unattributed']
  const { pattern, cueClass, source } = attribution
  const features = [`pattern:${pattern}`]
  if (cueClass) features.push(`cue:${cueClass}`, `${pattern}:${cueClass}`)
  if (/\bas (?:an? |the )?$/.test(before) && (cueClass === 'judge' || cueClass === 'stance')) features.push('verdict')
  if (!source) return [...features, 'no source']
  const words = text.slice(source.start, source.end)
  if (NOBODY.test(text.slice(Math.max(0, source.start - 3), source.end))) features.push('nobody')
  else if (/^(?:you|someone|somebody|one|people|anyone)$/i.test(words)) features.push('anybody')
  else if (/^(?:he|she|they|i|we|it)$/i.test(words)) features.push('source:pronoun')
  else features.push(attribution.named ? 'source:name' : 'source:description')
  if (attribution.strength < 0.75) features.push('far from the cue')
  return features
}
