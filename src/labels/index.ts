export * from './gold.js'
export { goldIds, loadGold, loadRelease } from './load.js'
export { checkGold, parseGold } from './parse.js'
export { goldFileSchema, type GoldFile } from './schema.js'
