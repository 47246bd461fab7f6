/**
 * A mistake in what the program was given: one line that says what was expected, what came, and where.
 * The command line prints it without a stack and ends with 2. Everything else that is thrown is a defect.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** A document that cannot be summarized: it is set aside with the stage that failed, the reason and, where known, the offset. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'

  constructor(
    readonly stage: string,
    readonly reason: string,
    /** UTF-16 offset into the text, or byte offset while reading. */
    readonly offset: number | null = null,
    /** The defect behind it, where there is one. */
    options?: ErrorOptions,
  ) {
    super(`${stage}: ${reason}`, options)
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
