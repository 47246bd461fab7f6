// Two parts of the build that make every start quicker.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const COMMANDS = /commander[\\/]lib[\\/]command\.js$/
const CHILDREN = "const childProcess = require('node:child_process')"

/** The reader of the command line starts commands of other files as processes, which ours never asks for: it takes what starts them when it does. */
export const lazyChildren = {
  name: 'lazy-children',
  setup(build) {
    build.onLoad({ filter: COMMANDS }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes(CHILDREN)) throw new Error(`expected ${CHILDREN} in ${path}`)
      const lazy = "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) }"
      return { contents: source.replace(CHILDREN, lazy), loader: 'js' }
    })
  },
}

/** Escapes what esbuild leaves as it is in expressions: of a file with one other character the engine reads every character as two bytes. */
export function escapeOutput(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const file = join(folder, name)
    const code = readFileSync(file, 'utf8')
    if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code)) throw new Error(`expected no escaped mark beyond ASCII in ${name}`)
    const plain = code.replace(/[^\0-\x7f]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
    if (plain !== code) writeFileSync(file, plain)
  }
}
