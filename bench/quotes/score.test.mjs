/** Run with: node --test score.test.mjs */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { quotedStretches } from './marks.mjs'
import { labelOf, readReleases, writeRelease } from './release.mjs'

const TEXT = `Aino Salmela opened "Safe Berths Open Seas". "We leave with a plan," she said.

"It will rain all day," one delegate said.
`
const at = (string) => ({ start: TEXT.indexOf(string), end: TEXT.indexOf(string) + string.length })

function goldDir() {
  const dir = mkdtempSync(join(tmpdir(), 'gold-'))
  const quote = (text, speaker, mention) => ({
    ...labelOf(TEXT, at(text)),
    kind: 'direct',
    speaker,
    sourceSpan: at(mention),
  })
  writeRelease(dir, 'harbour', TEXT, {
    quotes: [
      quote('We leave with a plan,', 'Aino Salmela', 'she'),
      quote('It will rain all day,', null, 'one delegate'),
    ],
    nonQuotes: [{ ...at('Safe Berths Open Seas'), text: 'Safe Berths Open Seas' }],
    undecided: [],
  })
  return dir
}

function score(gold, quotes) {
  const predicted = mkdtempSync(join(tmpdir(), 'predicted-'))
  if (quotes) writeFileSync(join(predicted, 'harbour.json'), JSON.stringify({ quotes }))
  const args = [join(import.meta.dirname, 'score.mjs'), gold, predicted]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return status === 0 ? JSON.parse(stdout) : stderr
}

const perfect = (gold) =>
  readReleases(gold)[0].quotes.map(({ span, speaker, sourceSpan }) => ({
    span,
    speaker: { name: speaker, mention: sourceSpan },
  }))

test('a perfect prediction scores 100', () => {
  const gold = goldDir()
  const { spans, speaker, attributed, nonQuotesRejected, names } = score(gold, perfect(gold))
  const figures = [spans.f1, speaker, attributed.f1, nonQuotesRejected.all, names.right, names.inFull]
  assert.deepEqual(figures, [100, 100, 100, 100, 100, 100])
})

test('an empty prediction scores 0', () => {
  const { spans, attributed, speaker } = score(goldDir(), [])
  assert.deepEqual([spans.recall, spans.f1, attributed.f1, speaker], [0, 0, 0, null])
})

test('a wrong speaker costs attribution only, a non-quote costs precision', () => {
  const gold = goldDir()
  const [first, second] = perfect(gold)
  const wrong = { ...second, speaker: { name: 'Aino Salmela', mention: at('Aino Salmela') } }
  const title = { span: at('Safe Berths Open Seas'), speaker: null }
  const { spans, speaker, attributed, nonQuotesRejected } = score(gold, [first, wrong, title])
  assert.deepEqual([spans, speaker], [{ precision: 66.7, recall: 100, f1: 80 }, 50])
  assert.deepEqual([attributed.f1, nonQuotesRejected.all], [40, 0])
})

test('a missing prediction is an error that names the file', () => {
  assert.match(score(goldDir()), /Expected a prediction for harbour in .*harbour\.json/)
})

test('stretches: nested, misprinted and continued marks', () => {
  const found = (text) => quotedStretches(text).map(({ start, end, whole }) => [text.slice(start, end), whole])
  assert.deepEqual(found('“He said “no” to me,” she said'), [['He said “no” to me,', true]])
  assert.deepEqual(found('a “landmark“ for trade'), [['landmark', true]])
  assert.deepEqual(found('the film "Far Away "was shown, he said, "often".'), [
    ['Far Away ', true],
    ['often', true],
  ])
  assert.deepEqual(found('“One.\n\n“Two.”'), [
    ['One.', true],
    ['Two.', true],
  ])
  assert.deepEqual(found('“Never closed.\n\nNext.'), [['Never closed.', false]])
})
