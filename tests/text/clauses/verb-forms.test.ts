import { expect, it } from 'vitest'
import { verbLexicon } from '../../../src/text/clauses/verb-forms.js'

it.each([
  ['agree', 'agreed', 'past'],
  ['agree', 'agreeing', 'gerund'],
  ['initial', 'initialled', 'past'],
  ['initial', 'initialed', 'participle'],
  ['commit', 'committed', 'past'],
  ['ratify', 'ratifies', 'present'],
  ['ratify', 'ratified', 'participle'],
  ['undertake', 'undertook', 'past'],
  ['launch', 'launches', 'present'],
  ['break', 'broke', 'past'],
  ['quit', 'quit', 'participle'],
  ['quit', 'quitting', 'gerund'],
  ['step', 'stepped', 'past'],
  ['uphold', 'upheld', 'past'],
  ['freeze', 'frozen', 'participle'],
  ['expel', 'expelled', 'past'],
  ['acquit', 'acquitted', 'participle'],
  ['begin', 'beginning', 'gerund'],
])('knows %s in %s as %s', (lemma, spelling, form) => {
  expect(verbLexicon([lemma]).get(spelling)).toContainEqual({ lemma, form })
})
