import type { Token } from '../../core/text-service.js'

/** What is studied or looked after, in lower case behind the word in capitals that says which. */
const SUBJECT =
  /^(?:sciences?|studies|history|literatures?|languages?|linguistics|philosophy|philology|law|music|arts?|cultures?|politics|policy|affairs|relations|operations|sales|markets?|business|development|research|security|communications|education|health|medicine|economics|engagement|programs?|programmes|initiatives|trade|partnerships|collections|archaeology|religions?|thought|heritage|cinema|film|poetry|painting)$/

/** Index behind the field of "professor of French literature", "head of Asian studies", whose word in capitals ends at an index. */
export function behindSubject(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return /^\p{Lu}/u.test(tokens[from]!.text) && SUBJECT.test(tokens[to]?.text ?? '') ? to + 1 : to
}
