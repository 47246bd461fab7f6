import * as z from 'zod'

/** What a user may say of the themes. */
export const OPTIONS = z.strictObject({
  maxThemes: z.int().min(0).max(9).default(6).describe('most themes of one release, 0 to 9'),
  leastScore: z
    .number()
    .min(0)
    .max(1)
    .default(0.35)
    .describe(
      'a theme less likely than this is left out, but for the likeliest one; three fifths of it do for what is highlighted, discussed or called for',
    ),
  maxKeyphrases: z.int().min(0).max(15).default(15).describe('most index terms of one release, 0 to 15'),
  diversity: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('0: themes may overlap; 1: what is likely to name the same theme as an earlier one is left out'),
  stop: z.array(z.string()).default([]).describe('phrases that are never themes or index terms, in any inflection'),
  block: z.array(z.string()).default([]).describe('words that no theme or index term may hold, in any inflection'),
  seeds: z
    .record(z.string(), z.array(z.string()).min(1))
    .default({})
    .describe("themes of one's own, label to terms: one whose term stands in the text is a theme"),
})

export type ThemeOptions = z.infer<typeof OPTIONS>
