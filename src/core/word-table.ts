/**
 * A table that words of a text are looked up in. It holds what it is given and nothing else: a plain object would answer to
 * `constructor` and `valueOf` too.
 */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries)
}
