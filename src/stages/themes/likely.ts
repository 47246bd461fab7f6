import type { Found } from './find.js'
import type { ThemeOptions } from './options.js'

/** What is highlighted, discussed or called for wherever it stands is a theme at this part of the usual odds. */
const TOPICAL = 0.6

/** As many themes as the text carries; one at least, since a release without any subject is none. */
export function likelyThemes(
  found: readonly Found[],
  { maxThemes, leastScore }: Pick<ThemeOptions, 'maxThemes' | 'leastScore'>,
): Found[] {
  return found.filter(
    (theme, index) =>
      index < maxThemes && (index === 0 || theme.score >= leastScore * (isTopical(theme) ? TOPICAL : 1)),
  )
}

function isTopical({ anchor }: Found): boolean {
  return anchor.candidate.occurrences.every(({ context }) => context.topical)
}
