import type { AnyStage } from '../core/stage.js'
import { entities } from '../stages/entities/index.js'
import { event } from '../stages/event/index.js'
import { quotes } from '../stages/quotes/index.js'
import { references } from '../stages/references/index.js'
import { structure } from '../stages/structure/index.js'

/** Every stage that a pipeline definition can name. To add one: a folder in `src/stages`, and a line here. */
export const STAGES = [structure, entities, event, references, quotes] as readonly unknown[] as readonly AnyStage[]

/** The stage of that name. */
export function stageNamed(name: string): AnyStage | undefined {
  return STAGES.find((stage) => stage.name === name)
}
