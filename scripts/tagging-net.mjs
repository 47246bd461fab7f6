// compromise parses the 570 rules of its tagger at the first sentence, which `extract` would wait for. This esbuild plugin
// has them parsed at the build and puts them into the bundle as JSON; the build stops where they would not come back whole.
import { isDeepStrictEqual } from 'node:util'
import nlp from 'compromise/two'

const MODULE = /src[\\/]text[\\/]tagging-net\.ts$/

export const taggingNet = {
  name: 'tagging-net',
  setup(build) {
    build.onLoad({ filter: MODULE }, () => ({ contents: netModule() }))
  },
}

function netModule() {
  const world = nlp.world()
  const net = world.methods.one.buildNet(world.model.two.matches, world)
  const json = JSON.stringify(packed(net), (_, value) => {
    if (value instanceof Set) return [...value]
    if (value instanceof RegExp) return [value.source, value.flags]
    return value
  })
  if (!isDeepStrictEqual(unpacked(JSON.parse(json)), net))
    throw new Error('the rules of the tagger do not come back whole')
  return `${unpacked}\nexport const netOf = () => unpacked(JSON.parse(${JSON.stringify(json)}))`
}

/** Each rule once, and its number at each of its words. */
function packed({ hooks, always }) {
  const rules = [...new Set([...Object.values(hooks).flat(), ...always])]
  const numbers = new Map(rules.map((rule, number) => [rule, number]))
  const numbersOf = (some) => some.map((rule) => numbers.get(rule))
  const byWord = Object.entries(hooks).map(([word, some]) => [word, numbersOf(some)])
  return { rules, hooks: byWord, always: numbersOf(always) }
}

/** Stands in the bundle as it is written here. */
function unpacked({ rules, hooks, always }) {
  const revive = (element) => {
    if (Array.isArray(element)) return element.forEach(revive)
    if (element.fastOr !== undefined) element.fastOr = new Set(element.fastOr)
    if (element.regex !== undefined) element.regex = new RegExp(...element.regex)
    if (element.max === null) element.max = Infinity
    if (element.choices !== undefined) element.choices.forEach(revive)
  }
  for (const { regs, notIf } of rules) {
    regs.forEach(revive)
    if (notIf !== undefined) notIf.forEach(revive)
  }
  const byWord = {}
  for (const [word, some] of hooks) byWord[word] = some.map((number) => rules[number])
  return { hooks: byWord, always: always.map((number) => rules[number]) }
}
