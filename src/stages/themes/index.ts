import { flatMap } from '../../core/flat.js'
import type { ThemeClaim } from '../../core/layers.js'
import { defineStage } from '../../core/stage.js'
import { fold } from '../../text/fold.js'
import { analyse } from './analysis.js'
import { claimOf } from './claims.js'
import { findThemes } from './find.js'
import { keyphrasesOf } from './keyphrases.js'
import { likelyThemes } from './likely.js'
import { filterOf } from './lists.js'
import { OPTIONS } from './options.js'
import { seededThemes, seedsOf } from './seeds.js'
import { THEME_MODELS } from './weights.data.js'

/** What a release is about: themes with evidence, and index terms. */
export const themes = defineStage({
  name: 'themes',
  description: 'topics with the sentences that carry them, and up to fifteen index terms',
  needs: ['structure', 'entities'],
  makes: 'themes',
  options: OPTIONS,
  create: (options) => {
    const isAllowed = filterOf(options)
    const seeds = seedsOf(options.seeds)
    return ({ text, structure, entities }) => {
      const analysis = analyse(text, structure, entities, isAllowed)
      const { carrying, found } = findThemes(analysis, THEME_MODELS, options.diversity)
      const claims = likelyThemes(found, options).map((theme) => claimOf(analysis, theme))
      return {
        themes: joined(seededThemes(text, analysis, carrying, seeds), claims, options.maxThemes),
        keyphrases: keyphrasesOf(analysis, options.maxKeyphrases),
      }
    }
  },
})

/** A user's own themes before those that were found, unless they have the same name; best first. */
function joined(seeded: readonly ThemeClaim[], found: readonly ThemeClaim[], most: number): ThemeClaim[] {
  const taken = new Set(flatMap(seeded, namesOf))
  const others = found.filter((theme) => !namesOf(theme).some((name) => taken.has(name)))
  return [...seeded, ...others].slice(0, most).sort((a, b) => b.score - a.score)
}

function namesOf({ label, variants }: ThemeClaim): string[] {
  return [label, ...variants].map(fold)
}
