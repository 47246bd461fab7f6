import type { Net } from './tagging-rule.js'

/** As much of compromise as its rules are made with. */
export interface RuleMaker {
  readonly model: { readonly two: { readonly matches: unknown } }
  readonly methods: { readonly one: { buildNet(matches: unknown, world: RuleMaker): Net } }
}

/** The tagger's rules, parsed by compromise. In the bundle stands what the build has parsed (scripts/tagging-net.mjs). */
export function netOf(world: RuleMaker): Net {
  return world.methods.one.buildNet(world.model.two.matches, world)
}
