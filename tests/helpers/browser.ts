import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

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

/** Opens a page of a file, and gathers what nobody should see: messages, errors, dialogs, and addresses that are no files. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file://')) complaints.push(request.url())
  })
  await page.goto(`file://${path}`)
  return { page, complaints }
}
