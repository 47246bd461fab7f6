// Two parts of the build that spare most starts the YAML reader: what the package's own pipelines say, by their text, and
// the reader as a module that is run when it is first asked for.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from 'yaml'

const READER = /src[\\/]core[\\/]yaml\.ts$/

export const lazyYaml = {
  name: 'lazy-yaml',
  setup(build) {
    build.onLoad({ filter: READER }, ({ path }) => ({
      contents: "export const yaml = () => require('yaml')",
      resolveDir: dirname(path),
    }))
  },
}

export function shippedPipelines() {
  const texts = readdirSync('pipelines')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`pipelines/${name}`, 'utf8'))
  return Object.fromEntries(texts.map((text) => [text, parse(text)]))
}
