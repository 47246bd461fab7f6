import { CATEGORIES, chiefMeasure, figureOf, type GateResult, type Score } from '../score/index.js'
import { percent } from './numbers.js'
import { xmlText } from './xml.js'

/**
 * A JUnit file for a build server: one case for each gate, failed where it is not met; without gates one for each category, which
 * tells the figure and never fails; and one for each release without a summary, which is an error.
 */
export function scoreJunit(score: Score, gates: readonly GateResult[]): string {
  const cases = [...(gates.length > 0 ? gates.map(gateCase) : figureCases(score)), ...score.missing.map(missingCase)]
  const failures = gates.filter(({ met }) => !met).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="${score.missing.length}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="takeaways score" ${counts} skipped="0">`,
    ...cases.map((one) => `    ${one}`),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function gateCase({ name, met, message }: GateResult): string {
  const open = `<testcase classname="gates" name="${xmlText(name)}" time="0"`
  return met ? `${open}/>` : `${open}><failure message="${xmlText(message)}"/></testcase>`
}

function figureCases(score: Score): string[] {
  return CATEGORIES.map(({ name, title }) => {
    const value = percent(figureOf(score.counts, { category: name, measure: chiefMeasure(name) }))
    const output = `<system-out>${xmlText(`${title}: ${value}`)}</system-out>`
    return `<testcase classname="figures" name="${xmlText(title)}" time="0">${output}</testcase>`
  })
}

function missingCase(id: string): string {
  const error = '<error message="no summary: it counts as an empty one"/>'
  return `<testcase classname="releases" name="${xmlText(id)}" time="0">${error}</testcase>`
}
