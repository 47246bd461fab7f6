const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** How long something took: "three-day", "ten days", "a week". */
export const DURATION =
  /(?<![\p{L}-])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)[- ](day|week)s?\b/iu

/** The number that a word of a length stands for. */
export function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word)
  return word.toLowerCase() === 'a' ? 1 : NUMBERS.indexOf(word.toLowerCase()) + 1
}
