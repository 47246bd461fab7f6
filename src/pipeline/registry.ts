import type { AnyStage } from '../core/stage.js'
import { announcements } from '../stages/announcements/index.js'
import { baselineAnnouncements } from '../stages/baseline/announcements.js'
import { baselinePeople } from '../stages/baseline/people.js'
import { baselineQuotes } from '../stages/baseline/quotes.js'
import { baselineThemes } from '../stages/baseline/themes.js'
import { entities } from '../stages/entities/index.js'
import { event } from '../stages/event/index.js'
import { quotes } from '../stages/quotes/index.js'
import { references } from '../stages/references/index.js'
import { keySentences } from '../stages/key-sentences/index.js'
import { links } from '../stages/links/index.js'
import { structure } from '../stages/structure/index.js'
import { themes } from '../stages/themes/index.js'

/** Every stage that a pipeline definition can name. To add one: a folder in `src/stages`, and a line here. */
export const STAGES = [
  structure,
  entities,
  event,
  references,
  quotes,
  announcements,
  themes,
  links,
  keySentences,
  baselinePeople,
  baselineQuotes,
  baselineAnnouncements,
  baselineThemes,
] as readonly unknown[] as readonly AnyStage[]

/** The stage of that name. */
export function stageNamed(name: string): AnyStage | undefined {
  return STAGES.find((stage) => stage.name === name)
}
