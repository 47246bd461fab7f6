#!/usr/bin/env node
/** Turns the GUM corpus of Universal Dependencies into labelled releases. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from './cli.mjs'
import { parseConllu } from './conllu.mjs'
import { quotedStretches } from './marks.mjs'
import { filesIn, labelOf, overlap, printCounts, trimmed, writeRelease } from './release.mjs'

// Left out: fiction, whose speech is invented, and conversation, interview, podcast and vlog, which are transcribed talk.
const ALL_GENRES = ['academic', 'bio', 'court', 'essay', 'letter', 'news', 'speech', 'textbook', 'voyage', 'whow']
const GOLD_GENRES = { news: 'news-report', speech: 'speech' }

const SPEECH_VERBS = new Set(
  `accuse acknowledge add admit advise agree allege announce answer argue ask assert assure boast cite claim comment complain
  concede conclude confirm continue counter cry declare demand deny emphasize exclaim explain express hint insist joke lament
  mention mutter note object observe order phrase plead pledge point post proclaim promise protest question quip quote read
  reason recall remark remind repeat reply report request respond reveal say scream shout sigh snap specify state stress
  suggest swear tell testify thank think tweet urge vow warn whisper wonder write yell`.split(/\s+/),
)
const JUDGING_VERBS = new Set(
  'believe brand call characterize condemn consider criticize deem denounce describe dismiss dub hail label praise refer regard'.split(
    ' ',
  ),
)
const TITLES = new Set(
  'president minister senator secretary governor mayor justice professor general chairman director'.split(' '),
)

const CHOICES = { genres: ['news', 'all'], split: ['dev', 'test'] }
runCli('gum.mjs <checkout> <out-dir> [--genres news|all] [--split dev|test]', CHOICES, (checkout, outDir, options) => {
  const genres = options.genres === 'news' ? ['news'] : ALL_GENRES
  const documents = genres.flatMap((genre) => documentsOf(checkout, genre))
  const chosen = documents.filter(({ split }) => !options.split || split === options.split)
  printCounts(chosen.map((document) => writeRelease(outDir, document.id, document.text, goldOf(document))))
})

/** The documents of a genre, numbered from 1 by id: the even ones are for development, the odd ones for measurement. */
function documentsOf(checkout, genre) {
  const dir = join(checkout, 'not-to-release', 'sources')
  if (!existsSync(dir)) throw new Error(`Expected the corpus, one CoNLL-U file a document, in ${dir}`)
  const files = filesIn(dir).filter((name) => name.startsWith(`GUM_${genre}_`))
  return files.flatMap((name, index) => {
    const split = index % 2 === 1 ? 'dev' : 'test'
    return parseConllu(readFileSync(join(dir, name), 'utf8')).map((document) => ({ ...document, genre, split }))
  })
}

function goldOf(document) {
  return { genre: GOLD_GENRES[document.genre] ?? null, split: document.split, ...label(document) }
}

function label(document) {
  const labels = { quotes: [], nonQuotes: singleMarked(document, 'q'), undecided: singleMarked(document, 'quote') }
  let previous // the latest quote, while the next sentence may go on with it
  for (const stretch of quotedStretches(document.text)) {
    const words = document.words.filter(
      ({ start, end, deprel }) => start >= stretch.start && end <= stretch.end && deprel !== 'punct',
    )
    const heads = words.filter(({ head }) => !words.includes(head))
    const markup = stretch.whole ? markupOf(document, stretch) : 'unknown'
    const isQuote = markup === 'quote' || (markup === undefined && heads.some((head) => isReported(head, words)))
    if (isQuote) {
      const source = sourceOf(heads, words) ?? (goesOn(document, previous, heads, words) ? previous.source : undefined)
      const labelledBy = markup ? 'markup' : 'syntax'
      labels.quotes.push({
        ...labelOf(document.text, stretch),
        kind: kindOf(heads, words),
        labelledBy,
        ...speakerOf(document, source),
      })
      previous = { ...stretch, source }
    } else {
      labels[markup === 'q' ? 'nonQuotes' : 'undecided'].push(trimmed(document.text, stretch))
    }
  }
  return labels
}

/** What the markup calls a stretch: `quote`, `q` (a title, term or scare quote), or nothing where it is silent. */
function markupOf({ elements }, { start, end }) {
  const withMarks = { start: start - 1, end: end + 1 }
  const within = elements.filter((element) => overlap(element, withMarks) > 0.8 * (element.end - element.start))
  const covered = (name) =>
    within.reduce((sum, element) => sum + (element.name === name ? overlap(element, { start, end }) : 0), 0)
  return ['quote', 'q'].find((name) => covered(name) > 0.5 * (end - start))
}

function singleMarked({ elements, text }, name) {
  return elements
    .filter(
      (element) => element.name === name && /^['\u2018`].*['\u2019]$/s.test(text.slice(element.start, element.end)),
    )
    .map(({ start, end }) => trimmed(text, { start: start + 1, end: end - 1 }))
}

/** Whether a speech verb outside the stretch has it as what is said, or stands beside it ("…," she said). */
function isReported(head, words) {
  const clause = head.deprel === 'conj' ? head.head : head
  const governs = /^(ccomp|parataxis)/.test(clause.deprel) && isSpeech(clause.head, words)
  return governs || head.children.some((child) => child.deprel === 'parataxis' && isSpeech(child, words))
}

function isSpeech(word, words) {
  return word?.upos === 'VERB' && SPEECH_VERBS.has(word.lemma) && !words.includes(word)
}

/** The word that stands for the speaker, sought from the stretch upwards through the sentence. */
function sourceOf(heads, words) {
  for (const head of heads) {
    for (let word = head; word; word = word.head) {
      const isVerb = isSpeech(word, words) || (!words.includes(word) && JUDGING_VERBS.has(word.lemma))
      const beside = word.children.filter((child) => !words.includes(child)).map((child) => speakerBeside(child, words))
      const source = (isVerb && subjectOf(word)) || beside.find(Boolean)
      if (source) return source
    }
  }
}

/** The speaker in a phrase beside the quote: "…, she said", "according to her", "in the words of her". */
function speakerBeside(child, words) {
  if (child.deprel === 'parataxis' && isSpeech(child, words)) return subjectOf(child)
  if (child.children.some(({ form, deprel }) => deprel === 'case' && /^according$/i.test(form))) return child
  if (child.lemma === 'word' && child.deprel === 'obl')
    return child.children.find(({ deprel }) => /^nmod(:poss)?$/.test(deprel))
}

/** The subject of a verb, its agent in the passive; where it has none, that of what it depends on. */
function subjectOf(verb, isGoverning = false) {
  const child = (pattern) => verb.children.find(({ deprel }) => pattern.test(deprel))
  const passive = child(/^nsubj:pass$/)
  const subject = child(/^obl:agent$/) ?? child(/^nsubj(:outer)?$/) ?? (isGoverning ? passive : undefined)
  if (subject) return /^(who|which|that)$/.test(subject.lemma) && verb.deprel === 'acl:relcl' ? verb.head : subject
  if (passive || !verb.head) return undefined
  if (/^acl/.test(verb.deprel)) return verb.head
  return /^(conj|advcl|xcomp)/.test(verb.deprel) ? subjectOf(verb.head, true) : undefined
}

/** Whether the stretch, made of whole sentences, carries on the quote before it, in the next sentence or paragraph. */
function goesOn(document, previous, heads, words) {
  const staysWithin = (child) => words.includes(child) || /^(punct|dep)$/.test(child.deprel)
  const isSentence = ({ deprel, children }) => deprel === 'root' && children.every(staysWithin)
  if (!previous?.source || !heads.every(isSentence)) return false
  const between = document.text.slice(previous.end, heads[0].start)
  const lastSentence = document.words.findLast(({ start }) => start < previous.end).sentence
  return heads[0].sentence <= lastSentence + 1 && (!between.includes('\n') || !/^["\u201d]/.test(between))
}

/** A quote is mixed where its head is no clause, or one whose subject or auxiliary stands outside the marks. */
function kindOf(heads, words) {
  const leansOutside = (child) => !words.includes(child) && /^(nsubj|cop|aux|det|case|amod)/.test(child.deprel)
  const isClause = ({ deprel, children }) =>
    /^(root|ccomp|parataxis|conj|advcl)/.test(deprel) && !children.some(leansOutside)
  return heads.some(isClause) ? 'direct' : 'mixed'
}

function speakerOf(document, source) {
  if (!source) return { speaker: null }
  const [mention = { words: [source] }] = document.mentions
    .filter(({ head }) => head === source)
    .sort((a, b) => a.words.length - b.words.length)
  const sourceSpan = { start: mention.words[0].start, end: mention.words.at(-1).end }
  const [speaker = null] = document.mentions
    .filter(({ entity }) => entity === mention.entity)
    .flatMap((named) => nameIn(document, named) ?? [])
    .sort((a, b) => b.split(/\s/).length - a.split(/\s/).length)
  return { speaker, speakerMention: document.text.slice(sourceSpan.start, sourceSpan.end), sourceSpan }
}

/** The proper name in a mention: a person's without titles, a body's without article or apposition. */
function nameIn(document, { head, type, words }) {
  const isPerson = type === 'person'
  if (isPerson && head.children.some(({ deprel }) => deprel === 'det')) return undefined // the Secretary of State
  const joins = isPerson ? /^(flat|compound|punct)/ : /^(flat|compound|punct|amod|nmod|nummod|case|conj|cc)/
  const belongs = (word) => word === head || (word && joins.test(word.deprel) && belongs(word.head))
  let first = words.indexOf(head)
  let last = first
  while (first > 0 && belongs(words[first - 1])) first--
  while (last + 1 < words.length && belongs(words[last + 1]) && !/^[,(]$/.test(words[last + 1].form)) last++
  if (/^['\u2019]s?$/.test(words[last].form)) last--
  const run = words.slice(first, last + 1)
  const name = isPerson
    ? run.slice(run.findLastIndex((word) => isTitle(word) || !/^(PROPN|PUNCT)$/.test(word.upos)) + 1)
    : run
  if (name.length === 0 || (!isPerson && head.upos !== 'PROPN')) return undefined
  return document.text.slice(name[0].start, name.at(-1).end)
}

function isTitle({ lemma }) {
  return TITLES.has(lemma.toLowerCase())
}
