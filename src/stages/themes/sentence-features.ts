import { COURTESY_STEMS, NEWS_STEMS, TURN_STEMS } from '../../text/lexicon/cues.js'
import { rarity } from '../../text/lexicon/document-frequency.js'
import { MEETING_STEMS } from '../../text/lexicon/general-nouns.js'
import { TOPIC_VERB_STEMS } from '../../text/lexicon/topic-verbs.js'
import { readable } from '../../text/sentences.js'
import { binsOf, namesBy, type Emit } from './linear.js'
import type { Survey } from './survey.js'

const kindName = namesBy('kind:')
const genreName = namesBy('genre:')
const positionBin = binsOf('position', [0.001, 0.1, 0.25, 0.5, 0.75, 0.9])
const lengthBin = binsOf('length', [4, 7, 11, 16, 24])
const centralityBin = binsOf('centrality', [0.05, 0.2, 0.4, 0.6, 0.8])

/** Features that tell whether a sentence carries a theme. */
export function describeSentence(survey: Survey, text: string, index: number, emit: Emit): void {
  const { structure } = survey
  const sentence = structure.sentences[index]!
  const block = structure.blocks[sentence.block]!
  const read = readable(sentence)
  const stems = survey.stems[index]!
  emit(kindName(block.kind), 1)
  emit(genreName(structure.genre), 1)
  emit(positionBin(survey.positions.get(index) ?? 0), 1)
  emit(placeIn(block, index), 1)
  if (block.lastSentence - block.firstSentence > 1 && index === block.firstSentence && stems.length < 7)
    emit('opener', 1)
  emit(lengthBin(stems.length), 1)
  emit(centralityBin(survey.centrality[index]! / survey.mostCentral), 1)
  describeWords(survey, stems, emit)
  describeMarks(text.slice(read.start, read.end), text[sentence.end - 1] === '?', emit)
}

function placeIn(block: { firstSentence: number; lastSentence: number }, index: number): string {
  if (block.lastSentence - block.firstSentence === 1) return 'place:only'
  if (index === block.firstSentence) return 'place:first'
  return index === block.lastSentence - 1 ? 'place:last' : 'place:middle'
}

function describeWords(survey: Survey, stems: readonly string[], emit: Emit): void {
  const size = Math.max(4, stems.length)
  const count = (set: ReadonlySet<string>): number => stems.filter((stem) => set.has(stem)).length
  emit('turn', Math.min(2, count(TURN_STEMS)))
  emit('topic-verbs', Math.min(2, count(TOPIC_VERB_STEMS)))
  emit('courtesy', Math.min(3, count(COURTESY_STEMS)))
  emit('news', Math.min(3, count(NEWS_STEMS)))
  emit('meeting', Math.min(3, count(MEETING_STEMS)))
  emit('title-share', count(survey.titleStems) / size)
  emit('rarity', stems.reduce((sum, stem) => sum + rarity(stem), 0) / size / 10)
  emit('repeated', stems.filter((stem) => (survey.counts.get(stem) ?? 0) > 1).length / size)
}

function describeMarks(words: string, isQuestion: boolean, emit: Emit): void {
  const all = Math.max(1, words.split(/\s+/).length)
  const share = (pattern: RegExp): number => (words.match(pattern) ?? []).length / all
  emit('quote', /["“”«„]/.test(words) ? 1 : 0)
  emit('question', isQuestion ? 1 : 0)
  emit('link', /https?:|www\.|@/.test(words) ? 1 : 0)
  emit('year', /\b(?:19|20)\d\d\b/.test(words) ? 1 : 0)
  emit('money', /[$€£]|\b(?:million|billion|dollars|euros)\b/.test(words) ? 1 : 0)
  emit('digits', share(/\d+/g))
  emit('capitals', share(/(?<=[\p{Ll},] )\p{Lu}/gu))
  emit('first-person', share(/\b(?:I|we|our|us|my)\b/g))
  emit('future', /\bwill\b/.test(words) ? 1 : 0)
  emit('said', /\b(?:said|says|added|told|noted)\b/.test(words) ? 1 : 0)
  emit('need', Math.min(2, (words.toLowerCase().match(NEED) ?? []).length))
}

/** Words of need and opinion: what a sentence with them speaks of was discussed. Modal verbs and evaluative adjectives. */
const NEED =
  /(?<![a-z])(?:should|must|need|needs|needed|cannot|important|crucial|essential|vital|critical|key|urgent|challenge|challenges|problem|problems|risk|risks|priority|priorities|concern|concerns|growing|lack|why|how|whether)(?![a-z])/g
