import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { readJob } from '../../src/schedule/job-file.js'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { HAS_BROWSER, openBrowser, openPage } from '../helpers/browser.js'
import { withFiles } from '../helpers/command.js'
import { FakeClock, release, surroundings } from './helpers.js'

const MORE_QUOTES = ['rails', 'pilots', 'cranes', 'tides', 'dues', 'maps']
  .map((word) => `\n“We talked of ${word} all night,” said Ana Lima, Director of the Harbour Board.\n`)
  .join('')
const JOB = 'inputs: [in]\noutput: out\nworkers: 1\nsettle: 1ms\nschedule: { every: 1h }\n'

const folder = mkdtempSync(join(tmpdir(), 'takeaways-digest-'))
const out = join(folder, 'out')

beforeAll(async () => {
  const releases = [1, 2, 3, 4, 5].map((number) => [`in/deep folder/berth #${number}.txt`, release(number)] as const)
  withFiles(folder, {
    ...Object.fromEntries(releases),
    'in/held.txt': `STRICTLY UNDER EMBARGO\n\n${release(6)}`,
    'in/many.txt': release(7) + MORE_QUOTES,
    'job.yaml': JOB,
  })
  await serveOnce(readJob(join(folder, 'job.yaml'), {}), surroundings(new FakeClock(Date.now() + 3_600_000)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where each link of a text leads that is not there. */
function broken(links: readonly string[]): string[] {
  return links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const file = join(out, decodeURIComponent(path === '' ? 'digest.html' : path))
    return !existsSync(file) || (anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`))
  })
}

describe('every claim of a digest', () => {
  it('links to its words on the page of the release', () => {
    const page = readFileSync(join(out, 'digest.html'), 'utf8')
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!)
    expect(links.filter((link) => /#q\d/.test(link)).length).toBeGreaterThanOrEqual(11)
    expect(links.filter((link) => /#a\d/.test(link)).length).toBeGreaterThanOrEqual(6)
    expect(page.match(/class="claim/g)!.length).toBe(links.filter((link) => /\.html#/.test(link)).length)
    expect(broken(links)).toEqual([])
  })

  it('does so in Markdown, too', () => {
    const links = [...readFileSync(join(out, 'digest.md'), 'utf8').matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link!)
    expect(links.length).toBeGreaterThan(20)
    expect(broken(links)).toEqual([])
  })
})

describe.skipIf(!HAS_BROWSER)('the page of a digest in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  const open = () => openPage(browser, join(out, 'digest.html'), { viewport: { width: 1000, height: 800 } })

  it('goes by keys from release to release and to the words of a claim', async () => {
    const { page, complaints } = await open()
    const title = (): Promise<string> => page.evaluate('document.activeElement.querySelector("h3")?.textContent ?? ""')
    await page.keyboard.press('j')
    const first = await title()
    await page.keyboard.press('j')
    expect(await title()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await title()).toBe(first)
    await page.locator('article .claim.quote a').first().click()
    expect(page.url()).toMatch(/berth%20%231\.html#q\d$/)
    const words = page.locator(`[id="${page.url().split('#').at(-1)}"]`)
    expect(await words.textContent()).toBe('Berth')
    expect(await words.isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('searches, shows and hides, and folds the quotes of who is quoted often', async () => {
    const { page, complaints } = await open()
    const articles = page.locator('article:visible')
    expect(await articles.count()).toBe(6)
    await page.keyboard.press('/')
    await page.keyboard.type('night cranes')
    expect(await articles.count()).toBe(1)
    expect(await page.locator('.claim.quote:visible', { hasText: 'cranes' }).count()).toBe(1)
    await page.locator('#search').fill('no such words')
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.locator('#search').fill('')
    await page.keyboard.press('Escape')
    expect(await page.locator('.more').count()).toBe(1)
    await page.keyboard.press('2')
    expect(await page.locator('.quote.claim:visible, .more:visible').count()).toBe(0)
    expect(await page.locator('.announcement.claim:visible').count()).toBeGreaterThan(5)
    await page.keyboard.press('?')
    expect(await page.locator('#keys').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })

  it.each([380, 1000])('is no wider than a screen of %i', async (width) => {
    const { page } = await open()
    await page.setViewportSize({ width, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })
})
