import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/input/read.js'
import { listPipelines, loadPipeline } from '../../src/pipeline/load.js'
import { allFixtureTexts } from '../helpers/fixtures.js'
import { faultsOf } from '../helpers/invariants.js'

const fixtures = allFixtureTexts()

describe.each(listPipelines().map(({ name }) => name))('the pipeline %s', (name) => {
  const pipeline = loadPipeline(name)

  it('makes a sound summary of every labelled release: spans, order, ids and schema', () => {
    const faults = fixtures.flatMap(({ id, text }) =>
      faultsOf(pipeline.summarize(documentOf(text, { id })), text).map((fault) => `${id}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('makes the same bytes twice, also with other documents in between', () => {
    const once = fixtures
      .slice(0, 8)
      .map(({ id, text }) => JSON.stringify(pipeline.summarize(documentOf(text, { id }))))
    const again = fixtures
      .slice(0, 8)
      .reverse()
      .map(({ id, text }) => JSON.stringify(loadPipeline(name).summarize(documentOf(text, { id }))))
    expect(again.reverse()).toEqual(once)
  })
})
