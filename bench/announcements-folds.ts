/**
 * Announcements on the open releases of fixtures/dev and fixtures/train, each read by weights that have not seen it (five folds):
 * node scripts/run.mjs bench/announcements-folds.ts <folder of the releases of senators>
 */
import { spanOf } from '../src/core/span.js'
import { isHeldBack } from '../src/labels/held-back.js'
import { loadGold, type GoldRelease } from '../src/labels/index.js'
import { scoreAnnouncements } from '../src/score/announcements.js'
import { announcements, claimsOf, type Models } from '../src/stages/announcements/index.js'
import {
  builtInFinder,
  casesOf,
  fitModel,
  foldOf,
  RIDGES,
  type Case,
} from '../src/stages/announcements/learning.train.js'
import { senateCases, senateFolder } from '../src/stages/announcements/senate.train.js'
import { taughtCases } from '../src/stages/announcements/taught.train.js'
import { writtenCases } from '../src/stages/announcements/written.train.js'

const FOLDS = [0, 1, 2, 3, 4]
const THRESHOLDS = announcements.options.parse({})

const golds = ['fixtures/train', 'fixtures/dev']
  .flatMap((folder) => loadGold(folder))
  .filter(({ id }) => !isHeldBack(id))
const goldOf = new Map(golds.map((gold) => [gold.id, gold]))
const finder = builtInFinder()
const open = casesOf(golds, finder)
const others = {
  releases: senateCases(senateFolder(), finder),
  cases: taughtCases(finder),
  typed: writtenCases(finder),
}

const sums = new Map<string, number[]>()
let falseAlarms = 0
for (const fold of FOLDS) {
  const seen = open.filter(({ id }) => foldOf(id) !== fold)
  const model = fitModel(seen, RIDGES, others)
  for (const one of open) if (foldOf(one.id) === fold) add(goldOf.get(one.id)!, one, model)
}
for (const [name, values] of sums) process.stdout.write(`${name.padEnd(20)} ${shareOf(values)}\n`)
const quiet = golds.filter(({ announcements }) => announcements?.length === 0).length
process.stdout.write(`texts without news that get a claim: ${falseAlarms} of ${quiet}\n`)

/** Adds the counts of one release: found, labelled, claimed; for a slot found and labelled. */
function add(gold: GoldRelease, { release, rows }: Case, model: Models): void {
  const { text } = release.document
  const candidates = rows.map(({ candidate }) => candidate)
  const claims = claimsOf(release, candidates, model, THRESHOLDS).map((claim) => ({
    ...claim,
    evidence: spanOf(text, claim.evidence.start, claim.evidence.end),
  }))
  if (gold.announcements?.length === 0 && claims.length > 0) falseAlarms++
  const { counts } = scoreAnnouncements(gold.announcements ?? [], claims)
  for (const [name, count] of Object.entries(counts)) {
    const own = 'of' in count ? [count.right, count.of] : [count.matched, count.gold, count.predicted]
    sums.set(
      name,
      own.map((value, place) => value + (sums.get(name)?.[place] ?? 0)),
    )
  }
}

/** F1 of found, labelled and claimed; the share of found and labelled. */
function shareOf([found = 0, labelled = 0, claimed]: readonly number[]): string {
  const share = claimed === undefined ? found / labelled : (2 * found) / (labelled + claimed)
  return `${(100 * share).toFixed(1)} (${found} of ${labelled}${claimed === undefined ? '' : `, ${claimed} claimed`})`
}
