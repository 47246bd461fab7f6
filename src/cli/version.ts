declare const __VERSION__: string | undefined

/** Version of the package; `0.0.0` where the sources run unbuilt. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0'
