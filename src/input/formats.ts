/** Endings of files that hold releases, in a folder; what a file really is, its bytes say. */
const ENDINGS = /\.(?:txt|text|md|markdown|html?|xhtml|eml|mbox|docx|pdf|xml|rss|atom|rdf|jsonl|ndjson)(?:\.gz)?$/i
/** Files that stand beside releases and are none. */
const ABOUT = /^(?:readme|licen[cs]e|notice|changelog|contributing|copying)(?:\.|$)/i

/** Whether a file of a folder is one to read, by its name: README, labels, images and hidden files are not. */
export function isReleaseName(name: string): boolean {
  return ENDINGS.test(name) && !ABOUT.test(name) && !name.startsWith('.')
}

/** Whether a name is that of a file that usually holds several documents. */
export function isContainerName(name: string): boolean {
  return /\.(?:xml|rss|atom|rdf|jsonl|ndjson|mbox)(?:\.gz)?$/i.test(name)
}
