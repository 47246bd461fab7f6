import { expect, it } from 'vitest'
import { findDates } from '../../src/text/dates.js'

const found = (text: string, anchor: string | null): string[] =>
  findDates(text, { start: 0, end: text.length }, anchor).map(
    ({ start, end, value, until, relative }) =>
      `${text.slice(start, end)} = ${value}${until === null ? '' : `/${until}`}${relative ? ' ~' : ''}`,
  )

it.each<[text: string, anchor: string | null, dates: string[]]>([
  ['held on 12–14 October 2023 and', null, ['12–14 October 2023 = 2023-10-12/2023-10-14']],
  ['on 30 and 31 October and 1 November 2023', null, ['30 and 31 October and 1 November 2023 = 2023-10-30/2023-11-01']],
  ['28 May – 2 June 2024', null, ['28 May – 2 June 2024 = 2024-05-28/2024-06-02']],
  ['28 December 2023 to 2 January 2024', null, ['28 December 2023 to 2 January 2024 = 2023-12-28/2024-01-02']],
  ['the 12th–14th of June 2025', null, ['the 12th–14th of June 2025 = 2025-06-12/2025-06-14']],
  ['opens on the first of August', '2025-06-01', ['the first of August = 2025-08-01 ~']],
  ['the twenty-third of May 2025', null, ['the twenty-third of May 2025 = 2025-05-23']],
  ['October 12, 2023', null, ['October 12, 2023 = 2023-10-12']],
  ['from May 28 to June 2, 2024', null, ['May 28 to June 2, 2024 = 2024-05-28/2024-06-02']],
  ['SEPTEMBER 4, 2019', null, ['SEPTEMBER 4, 2019 = 2019-09-04']],
  ['Wednesday, 3 July 2024', null, ['Wednesday, 3 July 2024 = 2024-07-03']],
  ['in May 2026', null, ['May 2026 = 2026-05']],
  ['the third quarter of 2025', null, ['third quarter of 2025 = 2025']],
  ['in 2025-26', null, ['2025-26 = 2025/2026']],
  ['12/10/2023 and 25/12/2023', null, ['12/10/2023 = 2023-10-12', '25/12/2023 = 2023-12-25']],
  ['10/12/2023, after October 10, 2023', null, ['10/12/2023 = 2023-10-12', 'October 10, 2023 = 2023-10-10']],
  ['October 12-14', '2023-10-15', ['October 12-14 = 2023-10-12/2023-10-14 ~']],
  ['on 12 January', '2023-12-15', ['12 January = 2024-01-12 ~']],
  ['next spring', '2025-01-03', ['next spring = 2025 ~']],
  ['next spring', '2025-06-03', ['next spring = 2026 ~']],
  ['from Monday to Thursday', '2025-11-27', ['Monday to Thursday = 2025-11-24/2025-11-27 ~']],
  ['it will open on Friday', '2025-11-27', ['Friday = 2025-11-28 ~']],
  ['two years ago', '2024-05-01', ['two years ago = 2022 ~']],
  ['on 12 October and today', null, []],
  ['2000 people in the 1990s, No. 27/2019, at 10:30, 3.5 May, you may 3', null, []],
  ['in Hall 3, 12 May 2024', null, ['12 May 2024 = 2024-05-12']],
])('%s (%s)', (text, anchor, dates) => {
  expect(found(text, anchor)).toEqual(dates)
})
