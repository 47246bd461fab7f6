import { loadPipeline } from '../pipeline/load.js'
import { definitionHash } from './definition-hash.js'
import { serve } from './serve.js'
import { summarize } from './summarize.js'

serve(({ pipeline: name, encoding }) => {
  const pipeline = loadPipeline(name)
  return {
    mark: { name: pipeline.name, fingerprint: pipeline.fingerprint },
    definition: definitionHash(name, encoding),
    work: (task) => summarize(task.bytes, task.ids, pipeline),
  }
})
