import { execFileSync } from 'node:child_process'

/** Builds the command once for all tests that run it as a whole. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' })
}
