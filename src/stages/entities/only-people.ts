import type { Candidate } from './candidates.js'

/** What befalls or is done by people only: "the death of X", "in memory of X", "under the leadership of X". */
const FATE =
  /^(?:death|murder|killing|shooting|stabbing|assassination|kidnapping|abduction|disappearance|arrest|extradition|trial|prosecution|conviction|sentencing|indictment|acquittal|detention|imprisonment|leadership|chairmanship|presidency|tutelage|memory|remains|widow|wife|husband|son|daughter|brother|sister|mother|father|parents|family|nephew|niece|cousin|election|re-election|appointment|nomination|resignation|retirement|swearing-in|testimony|confession|career|biography|brainchild|handiwork)$/

/** Nouns in "-er" and the like that name a kind of company or no agent at all. */
const NO_AGENT =
  /(?:maker|producer|provider|retailer|supplier|insurer|lender|brewer|importer|exporter|processor|contractor|carrier|vendor|dealer|reseller|giant)$|^(?:manufacturer|operator|distributor|developer|publisher|broadcaster|builder|other|another|under|over|after|never|ever|however|whether|rather|either|neither|former|number|paper|newspaper|computer|water|river|order|power|member|later|earlier|together|further|greater|larger|higher|lower|newer|older|better|for|or|nor|per|offer|cover|enter|remember|consider|deliver|discover|answer|matter|letter|winter|summer|quarter|center|super|major|minor|prior|senior|junior|interior|exterior|favor|labor|honor|harbor|color|floor|door|indoor|outdoor|corridor|sector|factor|error|motor|monitor|near|year|dear|clear|appear|exist|consist|assist|insist|resist|list|twist|christian)$/i

const AGENT = /^\p{Ll}{3,30}(?:er|or|ist|ian|eer|man|woman)$/u

/** "the assassination of X". */
export function isOfPerson({ tokens, run, first }: Candidate): boolean {
  return first === 0 && tokens[run.from - 1]?.text === 'of' && FATE.test(tokens[run.from - 2]?.text ?? '')
}

/** "the alleged people smuggler X": a noun for whoever does something, in lower case right before the name. */
export function isBehindAgent({ tokens, run, first }: Candidate): boolean {
  const before = first === 0 ? (tokens[run.from - 1]?.text ?? '') : ''
  return AGENT.test(before) && !NO_AGENT.test(before)
}

/** "identified as X", "X alias Y", "X, aged 41": how reports name whom nobody knows. */
export function isIntroduced({ tokens, run, first, last }: Candidate): boolean {
  const [earlier, before] =
    first === 0 ? [tokens[run.from - 2]?.text ?? '', tokens[run.from - 1]?.text ?? ''] : ['', '']
  const ends = last === run.elements.length
  const [next, second] = ends ? [tokens[run.to]?.text ?? '', tokens[run.to + 1]?.text ?? ''] : ['', '']
  return (
    (before === 'as' && /^(?:identified|named)$/.test(earlier)) ||
    /^(?:alias|a\.k\.a|aka|née|nee)$/.test(next) ||
    (next === ',' && second === 'aged')
  )
}
