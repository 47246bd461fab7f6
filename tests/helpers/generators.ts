/** Texts of about `length` units on which readers of text grow faster than their input. */
export const GENERATORS: Readonly<Record<string, (length: number) => string>> = {
  'one line without punctuation': (length) => repeated('the delegates went home with a plan and a list ', length),
  'opening quotation marks': (length) => repeated('“', length),
  'straight quotation marks': (length) => repeated('"a ', length),
  'pairs of marks in every word': (length) => repeated('“a” “b” said ', length),
  'single marks and apostrophes': (length) => repeated('‘it’s ‘they’re ', length),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'opening square brackets': (length) => repeated('[a](', length),
  'only digits': (length) => repeated('1234567890', length),
  'numbers and dates': (length) => repeated('12 October 2023 - 14, ', length),
  'one word repeated': (length) => repeated('harbour ', length),
  'one name repeated': (length) => repeated('Aino Salmela, ', length),
  'capital letters': (length) => repeated('THE ASSEMBLY OF PORTS ', length),
  'dots between letters': (length) => repeated('a.a.a.', length),
  'one token': (length) => 'x'.repeat(length),
  'combining marks': (length) => 'e' + '\u0301'.repeat(length - 1),
  'white space': (length) => 'a' + ' '.repeat(length - 2) + 'b',
  'line breaks': (length) => repeated('a\n\n', length),
  'list items': (length) => repeated('- launched the portal;\n', length),
  'reporting clauses': (length) =>
    repeated(
      '“Yes,” said Ana Núñez, the Minister of Ports. She said he announced that it will be held in Riga in May 2026. ',
      length,
    ),
  'mail addresses': (length) => repeated('press@a.example, +00 555 01 ', length),
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
