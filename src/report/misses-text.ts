import type { GoldRelease } from '../labels/gold.js'
import type { Claim, Outcome, Score } from '../score/index.js'
import { lineFinder } from './lines.js'
import type { Paint, Style } from './paint.js'
import { clip, pad, visibleLine } from './terminal.js'

const KIND = 20
const INDENT = '  '
const LONGEST = 400

const STYLE_OF: Readonly<Record<Outcome['group'], Style>> = {
  quotes: 'quote',
  themes: 'theme',
  announcements: 'announcement',
  people: 'person',
  event: 'event',
}

/** Everything that is not right, release by release: what is wrong, the line, the words, gold and what was got. */
export function missesText(score: Score, gold: readonly GoldRelease[], width: number, paint: Paint): string {
  const texts = new Map(gold.map(({ id, text }) => [id, text]))
  const parts = score.documents.flatMap(({ id, outcomes }) => {
    const wrong = outcomes.filter(({ kind }) => kind !== 'right')
    if (wrong.length === 0) return []
    const lineOf = lineFinder(texts.get(id) ?? '')
    return [
      [paint('bold', visibleLine(id)), ...wrong.flatMap((one) => missLines(one, lineOf, width, paint))].join('\n'),
    ]
  })
  return parts.length === 0 ? 'Nothing is wrong.\n' : parts.join('\n\n') + '\n'
}

function missLines(outcome: Outcome, lineOf: (offset: number) => number, width: number, paint: Paint): string[] {
  const { group, kind, gold, predicted, field } = outcome
  const range = gold?.range ?? predicted?.range
  const place = range ? `line ${lineOf(range.start)}` : ''
  const head = `${INDENT}${paint(STYLE_OF[group], pad(group, 14))}${pad(kind + (field ? ` ${field}` : ''), KIND)} ${paint('dim', place)}`
  const room = Math.max(40, Math.min(width, LONGEST)) - 14
  const line = (label: string, claim: Claim) =>
    `${INDENT}${INDENT}${pad(label, 6)}${clip(visibleLine(shown(claim)), room)}`
  return [head, ...(gold ? [line('gold', gold)] : []), ...(predicted ? [line('got', predicted)] : [])]
}

function shown({ text, detail }: Claim): string {
  return detail === '' ? text : `${text} — ${detail}`
}
