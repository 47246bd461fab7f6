/** Text of a document with markup, written block by block: blank lines between blocks, `> ` before the lines of a block quotation. */
export class BlockText {
  readonly #blocks: string[] = []
  /** Pieces of the block that is being written; none is empty. */
  #pieces: string[] = []
  #prefix = ''
  #tight = false
  quoteDepth = 0

  /** Adds running words; white space is one space. */
  words(text: string): void {
    const plain = text.replace(/\s+/g, ' ')
    this.verbatim(/\S$/.test(this.#pieces.at(-1) ?? '') ? plain : plain.trimStart())
  }

  lineBreak(): void {
    const last = this.#pieces.pop()
    if (last !== undefined) this.#pieces.push(`${last.trimEnd()}\n`)
  }

  /** Adds text as it is, line ends included. */
  verbatim(text: string): void {
    if (text !== '') this.#pieces.push(text)
  }

  /** Begins a block, such as a list item with its mark; a tight one follows the block before without a blank line. */
  begin(prefix = '', tight = false): void {
    this.end()
    // A paragraph that begins a list item stands behind the item's mark.
    if (prefix === '' && this.#prefix !== '') return
    this.#prefix = prefix
    this.#tight = tight
  }

  /** Ends a list item; the mark of an empty one marks nothing else. */
  endItem(): void {
    this.end()
    this.#prefix = ''
    this.#tight = false
  }

  end(): void {
    const text = this.#pieces.join('').trim()
    this.#pieces = []
    if (text === '') return
    const marks = '> '.repeat(Math.min(this.quoteDepth, 8))
    const block = (this.#prefix + text)
      .split('\n')
      .map((line) => marks + line.trim())
      .join('\n')
    const separator = this.#blocks.length === 0 ? '' : this.#tight ? '\n' : '\n\n'
    this.#blocks.push(separator + block)
    this.#prefix = ''
    this.#tight = false
  }

  toString(): string {
    this.end()
    return this.#blocks.length === 0 ? '' : `${this.#blocks.join('')}\n`
  }
}
