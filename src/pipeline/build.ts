declare const __BUILD__: string | undefined

/** Hash of the built code of the extractor with what is bundled in it; `source` where the sources run unbuilt, in tests. */
export const BUILD: string = typeof __BUILD__ === 'string' ? __BUILD__ : 'source'
