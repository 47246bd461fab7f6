import { InputError } from '../core/errors.js'

const REFERENCE = /\$\{([A-Za-z_]\w*)\}/g

/**
 * A text with each `${NAME}` replaced by that variable of the environment. What comes out may be a secret: it is never told.
 * @throws {InputError} naming the variable that is not set
 */
export function withEnvironment(text: string, where: string, environment: NodeJS.ProcessEnv): string {
  return text.replace(REFERENCE, (_whole, name: string) => {
    const value = environment[name]
    if (value === undefined || value === '') {
      throw new InputError(`${where}: expected the environment variable ${name} to be set, got nothing`)
    }
    return value
  })
}
