/** Reads CoNLL-U with entities and TEI markup in its MISC column, and puts the running text together again. */

/**
 * Returns `{id, text, words, mentions, elements}` for each document. A word has `form`, `lemma`, `upos`, `deprel`,
 * `head` (a word), `children`, `sentence` (its number) and its place in the text; a mention has `entity`, `type`,
 * `words` and `head`; an element is a `quote` or `q` of the markup with its place.
 */
export function parseConllu(source) {
  const documents = []
  for (const block of source.split(/\r?\n(?:\r?\n)+/)) {
    const lines = block.split(/\r?\n/).filter(Boolean)
    const comments = lines.filter((line) => line.startsWith('#'))
    const id = commentOf(comments, 'newdoc id')
    if (id)
      documents.push({ id, text: '', words: [], mentions: [], elements: [], open: [], sentences: 0, spaceAfter: false })
    const rows = lines
      .filter((line) => !line.startsWith('#'))
      .map(parseRow)
      .filter(({ id }) => !id.includes('.'))
    if (rows.length > 0) addSentence(documents.at(-1), comments, rows)
  }
  return documents.map(({ id, text, words, mentions, elements }) => ({
    id,
    text: `${text}\n`,
    words,
    mentions,
    elements,
  }))
}

function parseRow(line) {
  const [id, form, lemma, upos, , , head, deprel, , misc] = line.split('\t')
  const pairs = misc.split('|').map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)])
  return { id, form, lemma, upos, head, deprel, misc: Object.fromEntries(pairs) }
}

function commentOf(comments, key) {
  return comments.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5)
}

function addSentence(document, comments, rows) {
  const startsParagraph = comments.some((line) => /^# newpar\b/.test(line))
  if (document.text !== '') document.text += startsParagraph ? '\n\n' : document.spaceAfter ? ' ' : ''
  const start = document.text.length
  const words = spell(document, rows)
  const expected = commentOf(comments, 'text')
  const actual = document.text.slice(start)
  if (actual !== expected)
    throw new Error(`${commentOf(comments, 'sent_id')}: expected the text "${expected}", got "${actual}"`)
  for (const word of words) {
    word.head = words.find(({ id }) => id === word.headId)
    word.head?.children.push(word)
  }
  document.words.push(...words)
  addMentions(document, words)
  addElements(document, words, commentOf(comments, 'newpar_block') ?? '')
  document.sentences++
}

/** Writes the tokens of a sentence to the text and returns its words; those of a multiword token share its spelling. */
function spell(document, rows) {
  const words = []
  let spelled = { last: 0 } // the latest multiword token
  rows.forEach((row, index) => {
    const [first, last = first] = row.id.split('-').map(Number)
    const isPart = first <= spelled.last
    if (!isPart) {
      if (index > 0 && document.spaceAfter) document.text += ' '
      spelled = { last: row.id.includes('-') ? last : 0, at: document.text.length, form: row.form }
      document.text += row.form
      document.spaceAfter = row.misc.SpaceAfter !== 'No'
      if (row.id.includes('-')) return
    }
    const isPrefix = document.text.startsWith(row.form, spelled.at)
    const start = spelled.at
    const end = isPrefix ? start + row.form.length : document.text.length
    if (isPrefix) spelled.at = end
    words.push({
      ...row,
      id: first,
      headId: Number(row.head),
      head: undefined,
      children: [],
      sentence: document.sentences,
      start,
      end,
    })
  })
  return words
}

function addMentions(document, words) {
  const open = []
  for (const word of words) {
    for (const mention of open) mention.words.push(word)
    for (const [, opened, attributes, closed] of (word.misc.Entity ?? '').matchAll(
      /\(([^-()]+)-([^()]*)|([^-()]+)?\)/g,
    )) {
      if (opened) open.push({ entity: opened, type: attributes.split('-')[0], words: [word] })
      else
        close(
          document,
          open,
          open.findLastIndex(({ entity }) => entity === (closed ?? open.at(-1).entity)),
        )
    }
  }
}

function close(document, open, index) {
  if (index < 0) return
  const [mention] = open.splice(index, 1)
  document.mentions.push({ ...mention, head: mention.words.find(({ head }) => !mention.words.includes(head)) })
}

function addElements(document, words, blocks) {
  for (const [, name, sentences] of blocks.matchAll(/\b(quote|q)\b[^|(]*\((\d+) s\)/g)) {
    document.open.push({ name, start: words[0].start, sentences: Number(sentences) })
  }
  for (const word of words) {
    for (const [, closing, name] of (word.misc.XML ?? '').matchAll(/<(\/?)(quote|q)\b[^>]*>/g)) {
      if (!closing) document.open.push({ name, start: word.start })
      else
        finish(
          document,
          document.open.findLast((element) => element.name === name && !element.sentences),
          word.end,
        )
    }
  }
  for (const element of document.open.filter(({ sentences }) => sentences)) {
    if (--element.sentences === 0) finish(document, element, words.at(-1).end)
  }
}

function finish(document, element, end) {
  if (!element) return
  document.open.splice(document.open.indexOf(element), 1)
  document.elements.push({ name: element.name, start: element.start, end })
}
