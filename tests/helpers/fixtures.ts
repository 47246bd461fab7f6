import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A labelled release of `fixtures/`. */
export interface Fixture {
  readonly id: string
  readonly text: string
}

/** The texts of a split, in the order of their ids. */
export function fixtureTexts(split: string): Fixture[] {
  const folder = join('fixtures', split)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: basename(file, '.txt'), text: readFileSync(join(folder, file), 'utf8') }))
}

/** Every labelled release. */
export function allFixtureTexts(): Fixture[] {
  return readdirSync('fixtures', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => fixtureTexts(entry.name))
}
