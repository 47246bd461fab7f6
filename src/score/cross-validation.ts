import { InputError } from '../core/errors.js'
import { seededRandom, shuffled } from './random.js'

export interface CrossValidation<Document, Model, Result> {
  readonly documents: readonly Document[]
  /** Whole number, 2 to the number of documents. */
  readonly folds: number
  readonly seed: number
  /** Makes a model of the documents of the other folds. */
  readonly train: (documents: readonly Document[]) => Model
  readonly predict: (model: Model, document: Document) => Result
}

/**
 * For each document what a model says of it that has not seen it: documents are dealt to folds at random, whole and of equal number.
 * @throws {InputError} for a number of folds that cannot be
 * @example crossValidate({ documents: gold, folds: 10, seed: 1, train: fit, predict: (model, one) => model.summarize(one) })
 */
export function crossValidate<Document, Model, Result>({
  documents,
  folds,
  seed,
  train,
  predict,
}: CrossValidation<Document, Model, Result>): Result[] {
  const foldOf = dealFolds(documents.length, folds, seed)
  const results = new Array<Result>(documents.length)
  for (let fold = 0; fold < folds; fold++) {
    const model = train(documents.filter((_, index) => foldOf[index] !== fold))
    documents.forEach((document, index) => {
      if (foldOf[index] === fold) results[index] = predict(model, document)
    })
  }
  return results
}

/** The fold, from 0, of each of so many documents; sizes differ by one at most. */
export function dealFolds(documents: number, folds: number, seed: number): number[] {
  if (!Number.isInteger(folds) || folds < 2 || folds > documents) {
    throw new InputError(`folds: expected a whole number from 2 to ${documents}, the number of documents, got ${folds}`)
  }
  const order = shuffled(
    Array.from({ length: documents }, (_, index) => index),
    seededRandom(seed),
  )
  const foldOf = new Array<number>(documents)
  order.forEach((document, place) => (foldOf[document] = place % folds))
  return foldOf
}
