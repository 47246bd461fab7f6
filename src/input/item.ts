/** One document of a container: a feed's item, a line of a jsonl file, a mail of a mail box. Its hash is taken over its keys in this order. */
export interface Item {
  readonly id: string | null
  readonly title: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly author: string | null
  readonly url: string | null
  readonly text: string
}

/** What is hashed for an item: UTF-8 of its JSON, keys in the order of `Item`. */
export function itemBytes({ id, title, date, author, url, text }: Item): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ id, title, date, author, url, text }))
}
