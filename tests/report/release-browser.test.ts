import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Summary } from '../../src/core/summary.js'
import { documentOf } from '../../src/input/document-of.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { indexPage } from '../../src/report/index-page.js'
import { Overview } from '../../src/report/overview.js'
import { releasePage } from '../../src/report/release-page.js'
import { HAS_BROWSER, openBrowser, openPage } from '../helpers/browser.js'
import { releaseText } from '../helpers/releases.js'
import { summaryWith } from './hostile-summary.js'
import { PAYLOADS } from './payloads.js'

const pipeline = loadPipeline()
const folder = mkdtempSync(join(tmpdir(), 'release-pages-'))

/** A folder of pages, as a run leaves it: three releases, one of them in a folder, and one that holds every payload. */
function writePages(): void {
  const overview = new Overview()
  const add = (summary: Summary, text: string): void => {
    overview.add(summary)
    const file = join(folder, `${summary.document.id}.html`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, releasePage(summary, text))
  }
  for (const [index, id] of ['newest', 'sub/middle', 'oldest'].entries()) {
    const text = releaseText(index)
    add(pipeline.summarize(documentOf(text, { id, date: `2024-05-1${3 - index}` })), text)
  }
  writeFileSync(
    join(folder, 'overlap.html'),
    releasePage(pipeline.summarize(documentOf(OVERLAP, { id: 'overlap' })), OVERLAP),
  )
  const { summary, text } = summaryWith(PAYLOADS.join('\n'))
  add({ ...summary, document: { ...summary.document, id: 'hostile', date: null } }, text)
  writeFileSync(join(folder, 'index.html'), indexPage(overview, 0))
}

/** News that is told within a quote, and a paragraph of Arabic. */
const OVERLAP =
  'Ports meet\n\nRagna Holm, head of the Board of Sluices, said: “The next Sluice Conference will be held in Ulvik in 2025.”\n\n' +
  'هذا النص باللغة العربية.'

/** The styles of the lines below the marks that a selector finds, each once. */
function underlines(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    `[...new Set([...document.querySelectorAll(${JSON.stringify(selector)})].map(one => getComputedStyle(one).borderBottomStyle))]`,
  )
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe.skipIf(!HAS_BROWSER)('release pages in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    writePages()
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = (path: string, options: BrowserContextOptions = {}) =>
    openPage(browser, `${folder}/${path}`, { viewport: { width: 1100, height: 700 }, ...options })
  const lit = (page: Page): Promise<string[]> => page.locator('mark.lit').allInnerTexts()
  /** In a window of 300 points. */
  const isSeen = (page: Page, selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return top >= 0 && bottom <= 300
      })

  it.each(['hostile.html', 'index.html'])(
    '%s: a hundred payloads do nothing, and nothing offends the policy',
    async (path) => {
      const { page, complaints } = await open(path)
      expect(await page.locator('img, iframe, base, form, [onload], [onerror], [style]').count()).toBe(0)
      expect(await page.locator('script').count()).toBe(1)
      for (const key of ['j', '?', 'Escape', '1', '/']) await page.keyboard.press(key)
      expect(complaints).toEqual([])
      await page.close()
    },
  )

  it('a claim that is followed lights its words and shows them', async () => {
    const { page } = await open('newest.html', { viewport: { width: 1100, height: 300 } })
    await page.locator('.claim.quote').first().click()
    expect((await lit(page)).join('')).toContain('We leave with 2 new shelves and a plan,')
    await expect.poll(() => isSeen(page, 'mark.quote.lit')).toBe(true)
    await page.close()
  })

  it('an address that names a claim leads to its words', async () => {
    const { page } = await open('newest.html#a1', { viewport: { width: 1100, height: 300 } })
    const [first] = pipeline.summarize(documentOf(releaseText(0))).announcements
    expect(wordsOf((await lit(page)).join(' '))).toBe(wordsOf(first!.evidence.text))
    await expect.poll(() => isSeen(page, 'mark.lit')).toBe(true)
    await page.close()
  })

  it('without scripts the address leads there too, and every claim is a link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1100, height: 300 } })
    const page = await context.newPage()
    await page.goto(`file://${folder}/newest.html#q1`)
    expect(await page.locator(':target mark').count()).toBeGreaterThan(0)
    expect(await page.locator('.claim:not([href^="#"])').count()).toBe(0)
    await context.close()
  })

  it('the claims of words that are pointed at light up', async () => {
    const { page } = await open('newest.html')
    await page.locator('mark.quote').first().hover()
    expect(await page.locator('.claim.quote.lit').count()).toBe(1)
    await page.close()
  })

  it('a category is hidden and shown by its key and its button', async () => {
    const { page } = await open('newest.html')
    const section = page.locator('[data-section=quote]')
    await page.keyboard.press('3')
    expect(await section.isVisible()).toBe(false)
    expect(await underlines(page, 'mark.quote:not(.theme):not(.announcement):not(.person)')).toEqual(['none'])
    await page.locator('[data-kind=quote]').click()
    expect(await section.isVisible()).toBe(true)
    await page.close()
  })

  it('words of two categories keep the line of the one that is still shown', async () => {
    const { page } = await open('overlap.html')
    const shared = 'mark.quote.announcement:not(.person):not(.theme)'
    expect(await underlines(page, shared)).toEqual(['solid'])
    await page.keyboard.press('3')
    expect(await underlines(page, shared)).toEqual(['double'])
    await page.keyboard.press('2')
    expect(await underlines(page, shared)).toEqual(['none'])
    await page.keyboard.press('3')
    expect(await underlines(page, shared)).toEqual(['solid'])
    await page.close()
  })

  it('a claim that was followed goes dark when another is pointed at', async () => {
    const { page } = await open('overlap.html#q1')
    const golden = (): Promise<number> =>
      page.evaluate(
        `[...document.querySelectorAll('mark')].filter(one => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)').length`,
      )
    expect(await golden()).toBeGreaterThan(0)
    await page.locator('.claim.theme').first().focus()
    expect(await golden()).toBe(await page.locator('mark.lit').count())
    await page.close()
  })

  it('a paragraph in a script from right to left is set so', async () => {
    const { page } = await open('overlap.html')
    const sides: readonly number[] = await page.evaluate(`(() => {
      const main = document.querySelector('main')
      const range = document.createRange()
      range.selectNodeContents(main.lastChild)
      const line = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1)
      return [line.right, main.getBoundingClientRect().right].map(Math.round)
    })()`)
    expect(sides[0]).toBe(sides[1])
    await page.close()
  })

  it('the claims are reached by the Tab key, in the order of the page', async () => {
    const { page } = await open('newest.html')
    await page.locator('[data-help]').focus()
    const ids = await page.locator('.claim').evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))
    for (const id of ids) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.dataset.claim')).toBe(id)
    }
    expect(await page.locator('.claim.lit').count()).toBe(1)
    await page.close()
  })

  it('j and k go from release to release in the order of the list, u back to it', async () => {
    const { page } = await open('newest.html')
    await page.keyboard.press('j')
    await page.waitForURL(/\/sub\/middle\.html$/)
    await page.keyboard.press('j')
    await page.waitForURL(/\/oldest\.html$/)
    await page.keyboard.press('k')
    await page.waitForURL(/\/sub\/middle\.html$/)
    await page.keyboard.press('u')
    await page.waitForURL(/index\.html#at=sub\/middle\.html$/)
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('sub/middle.html')
    await page.close()
  })

  it('the list is searched and moved through by keys; the search is still there after a visit', async () => {
    const { page } = await open('index.html')
    await page.keyboard.press('/')
    await page.keyboard.type('ostrova')
    expect(await page.locator('.releases li:visible').count()).toBe(1)
    expect(await page.locator('#count').innerText()).toBe('1 found')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/oldest\.html$/)
    await page.goBack()
    await expect.poll(() => page.locator('.releases li:visible').count()).toBe(1)
    await page.close()
  })

  it('? shows the keys and Escape closes them', async () => {
    for (const path of ['newest.html', 'index.html']) {
      const { page } = await open(path)
      await page.keyboard.press('?')
      expect(await page.locator('#keys').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator('#keys').isVisible()).toBe(false)
      await page.close()
    }
  })

  it('on a small screen no line is too wide, and words that are touched show their claim', async () => {
    const { page } = await open('newest.html', { viewport: { width: 380, height: 700 }, hasTouch: true })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380)
    await page.locator('mark.quote').first().tap()
    expect(await page.locator('#bar').innerText()).toContain('We leave with 2 new shelves')
    await page.close()
    const index = await open('index.html', { viewport: { width: 380, height: 700 } })
    expect(await index.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380)
    await index.page.close()
  })

  it('on paper there are no controls', async () => {
    const { page } = await open('newest.html')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls:visible').count()).toBe(0)
    expect(await page.locator('.claim.quote:visible').count()).toBe(1)
    await page.close()
  })
})
