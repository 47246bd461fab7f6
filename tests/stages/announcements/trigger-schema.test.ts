import { expect, it } from 'vitest'
import { triggerSchema, withDefaults } from '../../../src/stages/announcements/trigger-schema.js'
import { TRIGGERS } from '../../../src/stages/announcements/triggers.data.js'

it.each(TRIGGERS.map((trigger) => [trigger.name, trigger] as const))(
  'built-in trigger %s is as the schema wants it, with the same defaults and order',
  (_, trigger) => expect(JSON.stringify(withDefaults(trigger))).toBe(JSON.stringify(triggerSchema.parse(trigger))),
)
