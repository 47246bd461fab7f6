import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

/** The YAML reader, loaded when it is first needed: what the package's own pipelines say is known from the build. */
export function yaml(): typeof Yaml {
  return createRequire(import.meta.url)('yaml') as typeof Yaml
}
