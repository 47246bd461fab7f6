/** What speaks for or against, by name; each counts once. */
export interface Example {
  readonly features: readonly string[]
  readonly isPositive: boolean
}

export interface Training {
  /** L2 penalty, the bias apart. */
  readonly penalty: number
  /** How much an example against counts beside one for. */
  readonly weightOfNegatives: number
  /** A feature of fewer examples gets no weight. */
  readonly fewest: number
}

/** With some hundred examples most features are seen a few times only; a title taken for a quotation harms more than the share of titles in the training releases says. */
export const DECISION_TRAINING: Training = { penalty: 0.003, weightOfNegatives: 2, fewest: 2 }

const ROUNDS = 3000
const RATE = 0.5

/** Logistic regression by full-batch gradient descent: no chance in it, the same weights each time. */
export function fitLogistic(examples: readonly Example[], training: Training): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= training.fewest).map(([feature]) => feature)
  const weights = new Map(['bias', ...known.sort()].map((feature) => [feature, 0]))
  const present = examples.map(({ features }) => ['bias', ...features].filter((feature) => weights.has(feature)))
  for (let round = 0; round < ROUNDS; round++) step(examples, present, weights, training)
  return weights
}

function step(
  examples: readonly Example[],
  present: readonly (readonly string[])[],
  weights: Map<string, number>,
  { penalty, weightOfNegatives }: Training,
): void {
  const gradient = new Map<string, number>()
  examples.forEach(({ isPositive }, index) => {
    const features = present[index]!
    const score = features.reduce((sum, feature) => sum + weights.get(feature)!, 0)
    const error = ((isPositive ? 1 : 0) - 1 / (1 + Math.exp(-score))) * (isPositive ? 1 : weightOfNegatives)
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + error / examples.length)
  })
  for (const [feature, weight] of weights) {
    const pull = feature === 'bias' ? 0 : penalty * weight
    weights.set(feature, weight + RATE * ((gradient.get(feature) ?? 0) - pull))
  }
}

/** A module that exports weights, three decimals each. */
export function weightsModule(name: string, madeBy: string, weights: ReadonlyMap<string, number>): string {
  const lines = [...weights].map(([feature, weight]) => `  '${feature}': ${weight.toFixed(3)},`)
  return [
    `// Made by ${madeBy} from fixtures/train.`,
    `export const ${name}: Readonly<Record<string, number>> = {`,
    ...lines,
    '}',
    '',
  ].join('\n')
}
