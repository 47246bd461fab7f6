import { describe, expect, it } from 'vitest'
import { barLine } from '../../src/cli/progress.js'
import { parseCount, parseDuration, parseSize } from '../../src/cli/values.js'

describe('values of options', () => {
  it.each([
    ['30s', 30_000],
    ['1.5m', 90_000],
    ['36h', 129_600_000],
    ['250ms', 250],
  ])('the duration %s is %i milliseconds', (text, ms) => {
    expect(parseDuration(text, '--timeout')).toBe(ms)
  })

  it.each([
    ['10MB', 10_000_000],
    ['512kb', 512_000],
    ['1.5GB', 1_500_000_000],
    ['20B', 20],
  ])('the size %s is %i bytes', (text, bytes) => {
    expect(parseSize(text, '--max-bytes')).toBe(bytes)
  })

  it.each(['', '30', 's', '-1s', '0s', '1 h', '1e3s', 'tens'])('%j is no duration', (text) => {
    expect(() => parseDuration(text, '--timeout')).toThrow(
      /^--timeout: expected a duration such as 30s, 5m or 36h, got /,
    )
  })

  it.each(['', '10', 'MB', '0MB', '1TBB'])('%j is no size', (text) => {
    expect(() => parseSize(text, '--max-bytes')).toThrow(/^--max-bytes: expected a size/)
  })

  it.each(['0', '-1', '1.5', 'two', ''])('%j is no number of workers', (text) => {
    expect(() => parseCount(text, '--workers', 1)).toThrow(/^--workers: expected a whole number >= 1, got /)
  })
})

describe('the progress bar', () => {
  it('shows rate and time left', () => {
    expect(barLine(50, 200, 10_000)).toBe('━━━━━━                   50 of 200 · 5.0 a second · 30 s left')
  })

  it.each([
    [50, 0, '50 done · 5.0 a second'],
    [50, 49, '50 done · 5.0 a second'],
    [50, 50, '━━━━━━━━━━━━━━━━━━━━━━━━ 50 of 50 · 5.0 a second · 0 s left'],
    [0, 50, '                         0 of 50 · 0.0 a second'],
  ])('after %i documents of %i that are known shows %s', (done, total, line) => {
    expect(barLine(done, total, 10_000)).toBe(line)
  })
})
