import * as z from 'zod'

/** Where a slot comes from: a role of the clause, or a preposition with what it governs. */
const SLOT_SOURCES = [
  'agent',
  'patient',
  'complement',
  'action',
  'to',
  'as',
  'on',
  'by',
  'between',
  'from',
  'for',
  'with',
  'in',
  'at',
  'of',
  'against',
  'into',
  'after',
] as const
export type SlotSource = (typeof SLOT_SOURCES)[number]

/** What a noun phrase may be without a class that lists its nouns. */
const BUILT_IN_NOUNS = [
  '$money',
  '$person',
  '$name',
  '$known',
  '$edition',
  '$best',
  '$date',
  '$available',
  '$any',
] as const
export type BuiltInNoun = (typeof BUILT_IN_NOUNS)[number]

/**
 * Stand in a trigger for any verb whose deed is planned ("will test", "is to be handed over"), done ("has mended") or told by
 * somebody who announces it; with `-else` only where no trigger has the verb itself.
 */
const BUILT_IN_VERBS = ['$planned', '$done', '$planned-else', '$done-else', '$announced-else'] as const
export type BuiltInVerb = (typeof BUILT_IN_VERBS)[number]

function wordOr(builtIn: readonly string[]) {
  return z
    .string()
    .regex(/^[\p{Ll}\p{N}$'’ -]+$/u, 'words in lower case, a class as its name, a built-in class with $')
    .refine((word) => !word.startsWith('$') || builtIn.includes(word), `one of ${builtIn.join(', ')}`)
}

const noun = wordOr(BUILT_IN_NOUNS).describe(
  'A word, or the name of a noun class; $money, $person, $name, $known (named before), $edition, $best (a superlative), $date, $available and $any are built in.',
)
const verb = wordOr(BUILT_IN_VERBS).describe(
  'A base form; $planned (any verb whose deed is planned) and $done (any whose deed is done) are built in, with -else where no trigger has the verb itself; $announced-else is any verb of what somebody announces.',
)

const nouns = z.array(noun).min(1)

/** What must stand in a role: words and classes, one of which its noun phrase must hold. */
const roles = z
  .strictObject({
    agent: nouns.optional().describe('Who acts: the subject, in the passive the phrase behind by.'),
    patient: nouns.optional().describe('What is acted on: the object, in the passive the subject.'),
    complement: nouns.optional().describe('The second phrase behind the verb: elected X President; becomes Treasurer.'),
    to: nouns.optional(),
    as: nouns.optional(),
    on: nouns.optional(),
    by: nouns.optional(),
    between: nouns.optional(),
    from: nouns.optional(),
    for: nouns.optional(),
    with: nouns.optional(),
    in: nouns.optional(),
    at: nouns.optional(),
    of: nouns.optional(),
    against: nouns.optional(),
    into: nouns.optional(),
    after: nouns.optional(),
  })
  .describe('A role of the clause, or a preposition.')

/** One frame: verbs or nouns that tell news of a type, what must stand around them, and where the slots come from. */
export const triggerSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens')
    .describe('Shown in the trace, and a feature of the model.'),
  type: z.string().min(1).describe('The type of the announcement.'),
  verbs: z.array(verb).min(1).describe('Base forms; a particle follows after a space: take over.'),
  voice: z.enum(['active', 'passive', 'any']).default('any'),
  needs: roles.default({}).describe('What each role must hold.'),
  unless: roles.default({}).describe('What a role must not hold.'),
  who: z.array(z.enum(SLOT_SOURCES)).default(['agent']).describe('Sources of who, best first.'),
  what: z.array(z.enum(SLOT_SOURCES)).default(['patient']).describe('Sources of what, best first.'),
})

export type Trigger = z.infer<typeof triggerSchema>
/** A trigger as a definition writes it, defaults left out. */
export type TriggerSource = z.input<typeof triggerSchema>

const ROLES = Object.keys(roles.shape) as (keyof z.infer<typeof roles>)[]

/** What the schema makes of a built-in trigger, which a test has checked: a start need not check each of them again. */
export function withDefaults(source: TriggerSource): Trigger {
  const { name, type, verbs, voice = 'any', needs = {}, unless = {}, who = ['agent'], what = ['patient'] } = source
  return { name, type, verbs, voice, needs: inOrder(needs), unless: inOrder(unless), who, what }
}

function inOrder(given: z.infer<typeof roles>): z.infer<typeof roles> {
  return Object.fromEntries(ROLES.filter((role) => role in given).map((role) => [role, given[role]]))
}

/** Noun classes: a name, and the nouns in the singular that belong to it. */
export const classesSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/, 'lower-case letters and hyphens'),
  z.array(z.string().min(1)),
)
export type NounClasses = z.infer<typeof classesSchema>
