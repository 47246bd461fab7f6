const EXCHANGE = /^(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|JSE|AIM|OTC\p{Lu}{0,3}|Euronext)$/u

/** Whether a word names where shares are traded, as releases of companies give it in brackets: "(NYSE: CVH)". */
export function isExchange(word: string): boolean {
  return EXCHANGE.test(word)
}
