import { expect, it } from 'vitest'
import { triggerSchema, withDefaults } from '../../../src/stages/announcements/trigger-schema.js'
import { TRIGGERS } from '../../../src/stages/announcements/triggers.data.js'

it.each(TRIGGERS.map((trigger) => [trigger.name, trigger] as const))(
  'built-in trigger %s is as the schema wants it, with the same defaults and order',
  (_, trigger) => expect(JSON.stringify(withDefaults(trigger))).toBe(JSON.stringify(triggerSchema.parse(trigger))),
)

it.each([
  [{ verbs: ['ferry'], needs: { agent: ['$persons'] } }, 'one of $money, $person'],
  [{ verbs: ['ferry'], unless: { to: ['port', '$planned'] } }, 'one of $money, $person'],
  [{ verbs: ['$person'] }, 'one of $planned, $done'],
])('refuses a built-in class that there is not: %j', (given, expected) => {
  const { error } = triggerSchema.safeParse({ name: 'own', type: 'launch', ...given })
  expect(error!.issues.map(({ message }) => message).join()).toContain(expected)
})
