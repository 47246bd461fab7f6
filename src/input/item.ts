/** One document of a container: a feed's item, a line of a jsonl file, a mail of a mail box. Keys stand in the order that its hash is taken over. */
export interface Item {
  readonly id: string | null
  readonly title: string | null
  readonly date: string | null
  readonly author: string | null
  readonly url: string | null
  readonly text: string
}
