import { createRequire } from 'node:module'

/**
 * compromise as it comes. The package's CommonJS build is an instance of its own: none of our changes to the tagger reach it,
 * and none of its plugins ours.
 */
export const bareNlp = createRequire(import.meta.url)('compromise') as (text: string) => unknown
