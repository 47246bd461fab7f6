import { splitFile } from '../input/split.js'
import { loadPipeline } from '../pipeline/load.js'
import { definitionHash } from './definition-hash.js'
import { serve } from './serve.js'
import { markFor, summarize } from './summarize.js'

serve(({ pipeline: name, encoding, maxBytes }) => {
  const pipeline = loadPipeline(name)
  return {
    mark: markFor(pipeline, encoding),
    definition: definitionHash(name, encoding),
    work: (task, phase) => summarize(task, pipeline, { encoding, maxBytes }, phase),
    split: (path) => splitFile(path, maxBytes, encoding),
  }
})
