import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether pages can be tested here; without a browser the tests are skipped, but on a build server (CI) they fail. */
export const HAS_BROWSER = existsSync(PATH) || process.env['CI'] === 'true'
if (!HAS_BROWSER) process.stderr.write(`skipped: page tests, no Chromium at ${PATH}\n`)

/** Starts the browser; close it when done. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ARGS })
}
