/** Categories with precision, recall and F1, in the order of the tables. */
export const F1_CATEGORIES = [
  'quotes',
  'attributed',
  'themes',
  'announcements',
  'typedAnnouncements',
  'slots.all',
  'people',
  'event',
] as const
export type F1Category = (typeof F1_CATEGORIES)[number]

/** Categories that are a share of what was matched, or of what there is in the text. */
export const SHARE_CATEGORIES = [
  'speaker',
  'nonQuotes',
  'themeEvidence',
  'slots.who',
  'slots.what',
  'slots.when',
  'slots.where',
  'roles',
  'organizations',
] as const
export type ShareCategory = (typeof SHARE_CATEGORIES)[number]

export type Category = F1Category | ShareCategory

/** Every category with the words that a reader sees, in the order of the tables; the main figure of its group is marked. */
export const CATEGORIES: readonly { readonly name: Category; readonly title: string; readonly main?: true }[] = [
  { name: 'quotes', title: 'quotes' },
  { name: 'attributed', title: 'attributed quotes', main: true },
  { name: 'speaker', title: 'speaker of found quotes' },
  { name: 'nonQuotes', title: 'non-quotes rejected' },
  { name: 'themes', title: 'themes', main: true },
  { name: 'themeEvidence', title: 'evidence of found themes' },
  { name: 'announcements', title: 'announcements' },
  { name: 'typedAnnouncements', title: 'typed announcements', main: true },
  { name: 'slots.all', title: 'slots' },
  { name: 'slots.who', title: 'slot who' },
  { name: 'slots.what', title: 'slot what' },
  { name: 'slots.when', title: 'slot when' },
  { name: 'slots.where', title: 'slot where' },
  { name: 'people', title: 'people', main: true },
  { name: 'roles', title: 'role of found people' },
  { name: 'organizations', title: 'organization of people' },
  { name: 'event', title: 'event fields', main: true },
]

export function isF1(name: Category): name is F1Category {
  return (F1_CATEGORIES as readonly string[]).includes(name)
}

/** The words that a reader sees for a category. */
export function titleOf(name: Category): string {
  return CATEGORIES.find((one) => one.name === name)!.title
}
