/** Gradient boosted trees for two classes (Friedman 2001), small and deterministic: what a bench trains and nothing ships. */

/** One instance: values by feature, 0 where a feature is missing. */
export interface Instance {
  readonly features: ReadonlyMap<string, number>
  readonly right: boolean
}

interface Split {
  readonly feature: string
  readonly bound: number
  readonly below: Tree
  readonly above: Tree
}
type Tree = number | Split

export interface Boosted {
  readonly bias: number
  readonly trees: readonly Tree[]
}

const TREES = 120
const DEPTH = 3
const RATE = 0.08
const RIDGE = 3
/** A leaf holds so many instances and so much curvature at least. */
const LEAST_ROWS = 20
const LEAST_CURVE = 2
const BINS = 24
/** Every tree sees two features of three, in turn, so that no strong feature hides the others. */
const SHOWN = 3

/** Values of one feature over all instances, as numbers of bins between ascending bounds. */
interface Column {
  readonly feature: string
  readonly bounds: readonly number[]
  readonly bins: Uint8Array
}

interface Slopes {
  readonly gradient: Float64Array
  readonly curve: Float64Array
}

/** Log odds that the model gives to an instance. */
export function oddsOf({ bias, trees }: Boosted, features: ReadonlyMap<string, number>): number {
  return trees.reduce<number>((sum, tree) => sum + valueOf(tree, features), bias)
}

export function fitBoosted(rows: readonly Instance[]): Boosted {
  const columns = columnsOf(rows)
  const right = rows.filter((row) => row.right).length
  const bias = Math.log((right + 1) / (rows.length - right + 1))
  const odds = new Float64Array(rows.length).fill(bias)
  const all = Uint32Array.from(rows.keys())
  const trees: Tree[] = []
  for (let round = 0; round < TREES; round++) {
    const slopes = slopesOf(rows, odds)
    const shown = columns.filter((_, place) => (place * 7 + round) % SHOWN !== 0)
    const tree = grow(shown, slopes, all, DEPTH)
    trees.push(tree)
    rows.forEach(({ features }, row) => (odds[row]! += valueOf(tree, features)))
  }
  return { bias, trees }
}

function valueOf(tree: Tree, features: ReadonlyMap<string, number>): number {
  let node = tree
  while (typeof node !== 'number') node = (features.get(node.feature) ?? 0) >= node.bound ? node.above : node.below
  return node
}

function columnsOf(rows: readonly Instance[]): Column[] {
  const names = new Set(rows.flatMap(({ features }) => [...features.keys()]))
  return [...names].sort().map((feature) => {
    const values = rows.map(({ features }) => features.get(feature) ?? 0)
    const bounds = boundsOf(values)
    return { feature, bounds, bins: Uint8Array.from(values, (value) => bounds.filter((one) => one <= value).length) }
  })
}

/** Quantiles of the values, each once, without the least. */
function boundsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  const cuts = Array.from({ length: BINS - 1 }, (_, cut) => sorted[Math.floor(((cut + 1) * sorted.length) / BINS)]!)
  return [...new Set([...cuts, sorted.at(-1)!])].filter((one) => one > sorted[0]!)
}

function slopesOf(rows: readonly Instance[], odds: Float64Array): Slopes {
  const gradient = new Float64Array(rows.length)
  const curve = new Float64Array(rows.length)
  rows.forEach(({ right }, row) => {
    const chance = 1 / (1 + Math.exp(-odds[row]!))
    gradient[row] = (right ? 1 : 0) - chance
    curve[row] = chance * (1 - chance)
  })
  return { gradient, curve }
}

function grow(columns: readonly Column[], slopes: Slopes, rows: Uint32Array, depth: number): Tree {
  const best = depth > 0 ? bestSplit(columns, slopes, rows) : null
  if (!best) return leafOf(slopes, rows)
  const { column, bin } = best
  return {
    feature: column.feature,
    bound: column.bounds[bin]!,
    below: grow(
      columns,
      slopes,
      rows.filter((row) => column.bins[row]! <= bin),
      depth - 1,
    ),
    above: grow(
      columns,
      slopes,
      rows.filter((row) => column.bins[row]! > bin),
      depth - 1,
    ),
  }
}

function leafOf({ gradient, curve }: Slopes, rows: Uint32Array): number {
  let [up, bend] = [0, RIDGE]
  for (const row of rows) {
    up += gradient[row]!
    bend += curve[row]!
  }
  return (RATE * up) / bend
}

function bestSplit(
  columns: readonly Column[],
  slopes: Slopes,
  rows: Uint32Array,
): { column: Column; bin: number } | null {
  let best: { column: Column; bin: number; gain: number } | null = null
  for (const column of columns) {
    const found = splitOf(column, slopes, rows)
    if (found && found.gain > (best?.gain ?? 0)) best = { column, ...found }
  }
  return best
}

function splitOf(
  { bounds, bins }: Column,
  { gradient, curve }: Slopes,
  rows: Uint32Array,
): { bin: number; gain: number } | null {
  const sums = Array.from({ length: bounds.length + 1 }, () => [0, 0, 0] as [number, number, number])
  const all: [number, number, number] = [0, 0, 0]
  for (const row of rows) add(sums[bins[row]!]!, gradient[row]!, curve[row]!, 1)
  for (const [up, bend, count] of sums) add(all, up, bend, count)
  const below: [number, number, number] = [0, 0, 0]
  let best: { bin: number; gain: number } | null = null
  for (let bin = 0; bin < bounds.length; bin++) {
    add(below, ...sums[bin]!)
    const above = all.map((sum, place) => sum - below[place]!) as [number, number, number]
    if (!isEnough(below) || !isEnough(above)) continue
    const gain = worthOf(below) + worthOf(above) - worthOf(all)
    if (gain > (best?.gain ?? 0)) best = { bin, gain }
  }
  return best
}

function add(sums: [number, number, number], up: number, bend: number, count: number): void {
  sums[0] += up
  sums[1] += bend
  sums[2] += count
}

function isEnough([, bend, count]: readonly [number, number, number]): boolean {
  return bend >= LEAST_CURVE && count >= LEAST_ROWS
}

function worthOf([up, bend]: readonly [number, number, number]): number {
  return (up * up) / (bend + RIDGE)
}
