import { expect, it } from 'vitest'
import { findCandidates } from '../../../src/stages/announcements/candidates.js'
import { builtInFinder, releaseFor } from '../../../src/stages/announcements/learning.train.js'

const finder = builtInFinder()

/** The triggers that see news in a sentence in the middle of a plain release. */
function triggersOf(sentence: string): string[] {
  const text = `Harbour notes\n\nOSTBY, 3 May 2024 – These are the notes of the week.\n\n${sentence}\n`
  const release = releaseFor({ id: 'notes', text })
  const last = release.structure.sentences.length - 1
  const found = findCandidates(release, finder).filter(({ parsed }) => parsed.index === last)
  return [...new Set(found.map(({ trigger }) => trigger))]
}

it.each([
  ['The rowing gala on the lower quay has been cancelled.', 'called-off'],
  ['The second hearing was postponed.', 'called-off'],
  ['The inspection of the locks is scheduled for 9 June.', 'set-for-day'],
  ['The lantern festival is on Sunday 7 July.', 'held-on-day'],
  ['The crew band plays a concert on 1 June.', 'performs'],
  ['The repair of the lamp room is complete.', 'is-complete'],
  ['Divers rescued two children from the lock.', 'frees'],
  ['Ostby Ferries has filed for bankruptcy.', 'files-for'],
  ['The two owners face charges over the spill.', 'faces-charges'],
  ['The coast guard impounded two trawlers.', 'seizes'],
  ['The mate was taken into custody.', 'takes-into'],
  ['The tide mill has gone into operation.', 'enters-operation'],
  ['The ban on night fishing goes into effect on Monday.', 'comes-into-force'],
  ['The harvest of kelp has come to an end.', 'ends-body'],
  ['The deputy harbour master gave up his post.', 'gives-up-post'],
  ['The pilot retired from the board.', 'retires-from'],
  ['The guild handed out blankets to the crews.', 'hands-out-aid'],
  ['The chandlery will be turned into a museum.', 'turned-into'],
  ['The dredger is named after a lock keeper.', 'is-named-after'],
  ['Join us for a regatta on 3 June.', 'join-us'],
  ['The court upheld the toll.', 'rules'],
  ['The crew turned down the offer of the owner.', 'rejects'],
  ['The yard is going to lend four rowing boats to the school.', 'planned-deed'],
])('sees what may be news: %s', (sentence, trigger) => {
  expect(triggersOf(sentence)).toContain(trigger)
})

it.each([
  ['The gala was not cancelled.', 'called-off'],
  ['The captain called for calm.', 'called-off'],
  ['The deadline is set for 9 June.', 'set-for-day'],
  ['The boat is on a trailer.', 'held-on-day'],
  ['The library released a report.', 'frees'],
  ['We hope to seize the opportunity.', 'seizes'],
  ['The meeting came to an end.', 'ends-body'],
  ['The idea was turned into words.', 'turned-into'],
])('sees none of its kind: %s', (sentence, trigger) => {
  expect(triggersOf(sentence)).not.toContain(trigger)
})
