// compromise unpacks and conjugates its 24,000 words at every start, a third of what `extract` takes. This esbuild plugin
// does it once, at the build, and puts the finished words into the bundle. It leans on the files of one exact version, so
// it stops the build where one of them is not as expected; tests compare the bundle's summaries with the source's.
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import nlp from 'compromise/two'
import { CHANGED, quickened } from './quick-passes.mjs'

const MODEL = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]index\.js$/
const ROWS = /src[\\/]text[\\/]lexicon-rows\.ts$/
const EXTEND = /compromise[\\/]src[\\/]API[\\/]extend\.js$/
export const compromiseData = {
  name: 'compromise-data',
  setup(build) {
    build.onLoad({ filter: MODEL }, async ({ path }) => ({ contents: await modelModule(path) }))
    build.onLoad({ filter: ROWS }, () => ({ contents: rowsModule() }))
    build.onLoad({ filter: EXTEND }, async ({ path }) => ({ contents: await quickMerge(path) }))
    build.onLoad({ filter: CHANGED }, async ({ path }) => ({
      contents: quickened(await readFile(path, 'utf8'), path, replaced),
    }))
  },
}

/** The module of the openings of rows, for which all words would have to be listed at every start. */
function rowsModule() {
  const words = Object.keys(nlp.world().model.one.lexicon)
  const rows = words.flatMap((word) => (word.includes(' ') ? [word.split(' ', 2).join(' ')] : []))
  return `export const rowOpenings = () => ${JSON.stringify([...new Set(rows)].join('\n'))}.split('\\n')`
}

/** The module of the model, with what it works out at its start in place of the working out. */
async function modelModule(path) {
  const { default: model } = await import(pathToFileURL(path).href)
  const { _multiCache, lexicon } = model.one
  const { models, switches, uncountable } = model.two
  const data = { _multiCache, models, uncountable, lexicon: packed(lexicon), switches: packed(switches) }
  let source = await readFile(path, 'utf8')
  source = replaced(source, "import { lexicon, switches, frozenLex } from './lexicon/index.js'", imports(data), path)
  source = replaced(source, "import models from './models/index.js'\n", '', path)
  source = replaced(source, "import expandLexicon from './_expand/index.js'\n", '', path)
  source = replaced(source, '_multiCache: {}', '_multiCache', path)
  source = replaced(source, 'uncountable: {}', 'uncountable', path)
  return replaced(source, 'model = expandLexicon(model)\n', '', path)
}

function imports(data) {
  return `import frozenLex from './lexicon/frozenLex.js'
const { _multiCache, models, uncountable, ...lists } = JSON.parse(${JSON.stringify(JSON.stringify(data))})
const wordsOf = (list) => {
  const words = {}
  for (const [tag, joined] of list) for (const word of joined.split('\\n')) words[word] = tag
  return words
}
const [lexicon, switches] = [wordsOf(lists.lexicon), wordsOf(lists.switches)]`
}

/** Words by their tag, which takes a third of the room and half of the time to read. */
function packed(words) {
  const byTag = new Map()
  for (const [word, tag] of Object.entries(words)) {
    const key = JSON.stringify(tag)
    if (!byTag.has(key)) byTag.set(key, [])
    byTag.get(key).push(word)
  }
  return Array.from(byTag, ([tag, list]) => [JSON.parse(tag), list.join('\n')])
}

/**
 * Takes a whole table over where there is none yet, puts the few words of the old lexicon into the new one and not the other way
 * round, and assigns where it has to go word by word: three copies less of all words.
 */
async function quickMerge(path) {
  let source = await readFile(path, 'utf8')
  source = replaced(
    source,
    'if (!model[key]) Object.assign(model, { [key]: {} })',
    `if (!model[key] || Object.keys(model[key]).length === 0) {
model[key] = plugin[key]
continue
}
if (key === 'lexicon') {
for (const word in model[key]) if (!Object.hasOwn(plugin[key], word)) plugin[key][word] = model[key][word]
model[key] = plugin[key]
continue
}`,
    path,
  )
  return replaced(source, 'Object.assign(model, { [key]: plugin[key] })', 'model[key] = plugin[key]', path)
}

function replaced(source, before, after, path) {
  if (!source.includes(before)) throw new Error(`${path}: expected ${JSON.stringify(before)}, found no such words`)
  return source.replace(before, () => after)
}
