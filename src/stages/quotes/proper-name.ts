import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
/** Words before a name that are none of it: the forms of address and offices that stand before names in releases. */
const TITLES = new Set(
  (
    'senators representatives congressmen ministers governors commissioners mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable sen senator rep representative gov governor ' +
    'president vice minister chairman chairwoman chairperson chair chairs secretary general commissioner ambassador director executive chief ' +
    'officer ceo cto cfo coo spokesman spokeswoman spokesperson prime deputy mayor councillor councilor congressman congresswoman ' +
    'delegate speaker judge justice captain capt colonel col lt lieutenant major sgt sergeant rev reverend father bishop ' +
    'archbishop pope king queen prince princess the attorney district sheriff premier chancellor dean rector head manager founder h.e ' +
    'ltgen majgen brig brigadier admiral adm commodore inspector superintendent constable detective deputy ombudsman headteacher ' +
    'excellency under assistant undersecretary sheikh imam rabbi sister brother treasurer state u.s'
  ).split(' '),
)

/** Whether a word is a form of address or an office, as they stand before names. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, '')) || /^(?:DA|D\.A\.?)$/.test(word)
}

/** First words of phrases that are a body's name whole, its *of* and *for* included. */
const BODY =
  /^(?:Academy|Administration|Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Center|Centre|Chamber|Club|Coalition|Commission|Committee|Confederation|Congress|Council|Court|Department|Federation|Foundation|Fund|Government|House|Institute|League|Ministry|Museum|National|Network|Office|Order|Organi[sz]ation|Republic|School|Secretariat|Society|Trust|Union|University)$/

const MOST_WORDS = 24
const NO_NAME =
  /^(?:Almost|Nearly|More|Most|Half|Well|Here|There|So|Even|Part|Example|Question|Answer|Topic|He|She|They|It|We|I|One|You|Somebody|Someone|Nobody|Everybody|Everyone|Others|Both|Who|His|Her|Its|Their|Our|My|A|An|This|That|Some|Many|Another|No|In|On|At|But|And|As|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** The one month that the reading of people takes for a name as well: where nothing else stands in the phrase, it is one. */
const SURNAME = 'May'

/** The name of the person or body that a noun phrase is about; null where it has only common words (*one delegate*). */
export function properNameIn(mention: string): string | null {
  if (isDescription(mention)) return null
  if (mention === SURNAME) return mention
  const runs = runsOf(
    mention
      .replace(/\s\([^()]{1,40}\)/g, '')
      .split(/\s+/)
      .slice(0, MOST_WORDS),
  )
  const own = runs.filter((run) => !run.possessive)
  const named = own.find((run) => !run.governed && run.name.length > 0)
  if (!named) return null
  if (named.body) return bodyName(mention, named)
  const isNation = named.name.length === 1 && countryOfAdjective(named.name[0]!) !== null
  return isNation || named.name.every((word) => OFFICE_ONLY.test(word)) ? null : named.name.join(' ')
}

/** *the Communications Chief*, *the MP*: an office, and nobody's name. */
const OFFICE_ONLY =
  /^(?:MP|MPs|MEP|MSP|MLA|CEO|CFO|COO|CTO|DCE|MCE|Chief|Communications?|Press|Media|Information|Presidential|Parliamentary|Executive|Deputy|Vice|Acting|Interim|Chair|Chairman|Chairwoman|Chairperson|Director|General|Manager|Secretary|Minister|President|Commissioner|Commander|Governor|Mayor|Senator|Congressman|Congresswoman|Representative|Speaker|Spokesman|Spokeswoman|Spokesperson|Officer|Principal|Chancellor|Vice-Chancellor|Registrar|Ambassador|Envoy|Prosecutor|Coordinator|Treasurer|Lieutenant|Counsel|Justice|Judge)$/

/** *Harbour League officials*: some of the body's people, whom nobody names. */
const MEMBERS =
  /\s(?:officials|investigators|aides|insiders|sources|supporters|critics|members|staff|staffers|workers|volunteers|researchers|scientists|experts|analysts|lawyers|prosecutors|lawmakers)$/

/** `one Chinese processor`, `the team from Tartu`: the last word before a preposition is a common noun. */
function isDescription(mention: string): boolean {
  if (MEMBERS.test(mention)) return true
  const head = mention.split(/\s(?:of|for|from|in|at|with|to|on|,)\s/, 1)[0]!
  return (
    /^(?:an?|one|some|another|two|three|the|its|his|her|their|our|my)\s/i.test(head) &&
    /(?:^|\s)\p{Ll}[\p{Ll}-]{1,30}$/u.test(head)
  )
}

interface Run {
  readonly name: readonly string[]
  /** Behind a preposition whose noun is not a title: *a spokesman for X*. */
  readonly governed: boolean
  readonly possessive: boolean
  readonly body: boolean
}

function runsOf(words: readonly string[]): Run[] {
  const runs: Run[] = []
  let run: string[] = []
  let governed = false
  let nounBefore = false
  const finish = (possessive: boolean): void => {
    if (run.length > 0)
      runs.push({ name: withoutTitles(run), governed, possessive, body: run.some((word) => BODY.test(word)) })
    run = []
  }
  for (const word of words) {
    const bare = withoutMarks(word)
    if (/^\p{Lu}/u.test(bare) && !NO_NAME.test(bare)) {
      run.push(bare.replace(/['’]s?$/u, ''))
      if (/['’]s?[,.]?$/u.test(word)) {
        finish(true)
        nounBefore = false
      }
      if (/[,;:)]$/.test(word)) finish(false)
      continue
    }
    finish(false)
    if (/^(?:of|for|from|to|in|at|with|by|on|near|about)$/i.test(bare))
      governed = governed || nounBefore || runs.length > 0
    else if (/^\p{Ll}/u.test(bare) && !/^(?:the|and|a|an)$/.test(bare)) nounBefore = true
  }
  finish(false)
  return runs
}

function withoutTitles(run: readonly string[]): string[] {
  const first = run.findIndex((word) => !isTitle(word))
  return first < 0 ? [] : run.slice(first)
}

function bodyName(mention: string, run: Run): string {
  const start = mention.indexOf(run.name[0]!)
  const words = mention.slice(start).split(/\s+/)
  let end = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (/^\p{Lu}/u.test(word)) end = at + 1
    else if (!/^(?:of|for|the|and|on|&)$/.test(word)) break
    if (/[,;:]$/.test(word)) break
  }
  return withoutMarks(words.slice(0, end).join(' '))
}

/** Without punctuation at the edges; the full stop of an initial stays. */
function withoutMarks(word: string): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '')
  return /^(?:\p{Lu}\.)+$/u.test(bare) ? bare : bare.replace(/[^\p{L}\p{N}]{1,8}$/u, '')
}
