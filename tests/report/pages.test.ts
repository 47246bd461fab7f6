import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { parseGold } from '../../src/labels/index.js'
import { comparePage } from '../../src/report/compare-page.js'
import { scorePage } from '../../src/report/score-page.js'
import { compareScores, detailsOf, NOTHING_PREDICTED, scoreSummaries, type Prediction } from '../../src/score/index.js'
import { HAS_BROWSER, openBrowser, openPage } from '../helpers/browser.js'
import { PAYLOADS } from './payloads.js'

const TEXT = PAYLOADS.map((payload, index) => `Item ${index} is ${payload} here.`).join('\n')
const GOLD = { people: [{ name: 'Item 1' }, { name: 'Item 2', role: 'chair' }], themes: [] }
const releases = PAYLOADS.slice(0, 6).map((payload) => parseGold(TEXT, JSON.stringify(GOLD), payload, 'x'))
const hostile: Prediction = {
  ...NOTHING_PREDICTED,
  people: PAYLOADS.map((name) => ({ name, role: { value: name }, organization: null })),
  quotes: PAYLOADS.slice(0, 30).map((payload) => {
    const start = TEXT.indexOf(payload)
    return { span: { start, end: start + payload.length, text: payload }, speaker: { name: payload }, confidence: 0.7 }
  }),
}
const a = scoreSummaries(
  releases.map((one) => ({ ...one, quotes: [] })),
  new Map(releases.map(({ id }) => [id, hostile])),
)
const b = scoreSummaries(
  releases.map((one) => ({ ...one, quotes: [] })),
  new Map(),
)
const PAGES = {
  compare: comparePage(compareScores(a, b, { resamples: 100 }), { a: PAYLOADS[0]!, b: PAYLOADS[1]! }, releases),
  score: scorePage(a, detailsOf(a, { resamples: 100 }), releases, true),
}

describe.skipIf(!HAS_BROWSER)('pages in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  beforeAll(async () => {
    browser = await openBrowser()
    for (const [name, source] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), source)
  }, 60_000)
  afterAll(() => browser.close())

  const open = (name: string) =>
    openPage(browser, `${join(folder, name)}.html`, { viewport: { width: 1000, height: 800 } })

  it.each(Object.keys(PAGES))('%s: a hundred payloads do nothing, and nothing offends the policy', async (name) => {
    const { page, complaints } = await open(name)
    expect(await page.locator('img, iframe, base, form, a[href], [onload], [onerror], [style]').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(name === 'compare' ? 2 : 1)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('compare: filters by group and winner, searches, and moves by keys', async () => {
    const { page } = await open('compare')
    const visible = () => page.locator('.case:visible').count()
    const all = await visible()
    expect(all).toBeGreaterThan(100)
    await page.keyboard.press('4')
    expect(await page.locator('.case:visible:not([data-group=people])').count()).toBe(0)
    await page.keyboard.press('0')
    expect(await visible()).toBe(all)
    await page.selectOption('#winner', 'a')
    expect(await page.locator('.case:visible:not([data-winner=a])').count()).toBe(0)
    await page.selectOption('#winner', '')
    await page.locator('h1').click()
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.className')).toBe('case')
    await page.keyboard.press('/')
    await page.keyboard.type('no such words')
    expect(await visible()).toBe(0)
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.close()
  })

  it.each(['light', 'dark'] as const)('words stand out enough from the paper (%s)', async (colorScheme) => {
    const { page } = await open('compare')
    await page.emulateMedia({ colorScheme })
    const contrasts = (await page.evaluate(CONTRASTS)) as number[]
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
    await page.close()
  })

  it('no line is wider than a small screen', async () => {
    const { page } = await open('compare')
    await page.setViewportSize({ width: 380, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380)
    await page.close()
  })
})

/** Contrast of text colours with the page's own ground, as WCAG 2.1 defines it (4.5 is level AA). */
const CONTRASTS = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number)
  const light = (rgb) => rgb.map((c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const ground = light(parse(getComputedStyle(document.body).backgroundColor))
  return [...document.querySelectorAll('p, b, td, th, dt, .soft, .good, .bad, .name-a, .name-b')].map((one) => {
    const ink = light(parse(getComputedStyle(one).color))
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
  })
})()`
