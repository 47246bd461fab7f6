import { DocumentError } from '../../src/core/errors.js'
import { serve } from '../../src/batch/serve.js'
import type { Task } from '../../src/batch/protocol.js'

/** A worker like the real one, whose documents may ask for every kind of trouble. */
serve(() => ({
  mark: { name: 'poison', fingerprint: 'poison00' },
  definition: 'poison',
  split: () => Promise.resolve(null),
  work: (task: Task) => {
    if (task.kind !== 'document') throw new TypeError('expected a document')
    const text = new TextDecoder().decode(task.bytes)
    if (text.startsWith('LOOP')) for (;;);
    if (text.startsWith('ALLOCATE')) allocate()
    if (text.startsWith('HEAP')) fillHeap()
    if (text.startsWith('EXIT')) process.exit(7)
    if (text.startsWith('LATE'))
      setTimeout(() => {
        throw new RangeError('late trouble')
      }, 1)
    if (text.startsWith('THROW')) throw new TypeError('no such thing')
    if (text.startsWith('REFUSE')) throw new DocumentError('quotes', 'too many marks', 12)
    return task.ids.map((id) => ({ id, bytes: new TextEncoder().encode(summaryOf(id, text)), beside: [] }))
  },
}))

function allocate(): void {
  const kept: Buffer[] = []
  for (let index = 0; index < 200; index++) kept.push(Buffer.alloc(10_000_000, index))
  const until = performance.now() + 60_000
  while (performance.now() < until) kept[0]![0]!++
}

/** Of large pieces, so that filling it takes no time worth telling: small ones are collected over and over before the end comes. */
function fillHeap(): void {
  const kept: number[][] = []
  for (;;) kept.push(new Array<number>(500_000).fill(0.5))
}

function summaryOf(id: string, text: string): string {
  const document = {
    sha256: '0'.repeat(64),
    id,
    title: null,
    date: null,
    publisher: null,
    genre: 'other',
    length: text.length,
  }
  const lists = { people: [], quotes: [], themes: [], announcements: [], keySentences: [], notices: [], warnings: [] }
  return (
    JSON.stringify({ pipeline: { name: 'poison', fingerprint: 'poison00' }, document, event: {}, ...lists }, null, 1) +
    '\n'
  )
}
