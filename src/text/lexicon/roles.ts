import { remembered } from '../remembered.js'

/** Nouns for what somebody is or does in a body or a trade. Own list, from signatures and by-lines of releases of many kinds. */
const ROLES =
  'academic accountant businessman businesswoman businessperson astrologer defendant activist actor actress adjudicator administrator admiral adviser advisor advocate agent agronomist aide alternate ambassador amateur analyst anchor animator anthropologist apprentice arbitrator archaeologist archbishop architect archivist artist assessor assistant associate astronaut astronomer athlete attaché attorney auctioneer auditor author baker banker barrister bassist beekeeper biologist bishop boatbuilder botanist breeder broadcaster broker brewer builder bursar butcher cabinetmaker campaigner captain cardinal caretaker carpenter cartographer cellist ceo cfo chair chairman chairperson chairwoman chairs champion chancellor chaplain checker checkers chef chemist chief choreographer cio clerk clinician coach co-chair co-chairs co-director co-founder co-organiser co-organizer co-ordinator coo colleague colleagues collector colonel columnist comedian commander commandant commissioner composer competitor comptroller conductor consul consultant contact contractor controller convener convenor coordinator cook coroner correspondent cosmonaut councillor councilman councilwoman councilmember counsel counsellor counselor courier craftsman creator critic cto curator custodian dancer dean dealer delegate dentist deputy designer detective developer dietitian diplomat director directors dispatcher diver docent doctor dramaturg drafter drama driver drummer ecologist economist editor educator electrician elder employee engineer engineers entomologist entrepreneur envoy epidemiologist ethnographer ethnologist examiner executive exhibitor expert explorer facilitator farmer fellow ferryman filmmaker financier firefighter fisher fisherman fisherwoman forecaster foreman forester founder founders friend gardener general geneticist geographer geologist glaciologist governor grazier grower guard guide harbourmaster harvester head headmaster headmistress headteacher healer herder historian horticulturist host hydrologist hydrographer illustrator inspector instructor intern interpreter inventor investigator investor janitor jeweller journalist judge juror justice keeper keynote knitter landlord lawyer laureate lead co-lead leader lecturer legislator librarian lieutenant linguist lobbyist luthier magistrate maintainer maker manager marshal mason master mathematician mayor mechanic mediator member members merchant meteorologist microbiologist midwife mother multiplier miller miner minister ministers mp moderator musician musicologist navigator negotiator neighbour nephrologist notary novelist nun nurse nurseryman nutritionist observer oceanographer officer official officials ombudsman operator optician organiser organizer ornithologist owner painter palaeontologist panellist paralegal paramedic parent participant partner pastor pathologist patron pediatrician petitioner pharmacist philosopher photographer physician physicist physiotherapist pianist pilot planner playwright plumber poet policeman politician postmaster potter premier presenter president presidents priest primatologist principal printer probationer processor producer professor programmer prosecutor provost psychiatrist psychologist publisher puppeteer ranger rapporteur rapporteur-general receptionist recorder rector referee registrar reporter representative representatives researcher reviewer resident reeve dike-reeve restorer reverend sailor salesman scholar schoolteacher scientist scrivener sculptor secretary secretaries secretary-general secretary-treasurer seismologist senator sergeant sexton sheriff shepherd shepherdess singer singer-songwriter skipper sociologist solicitor soldier songwriter speaker speakers specialist spokesman spokesperson spokeswoman spokespeople staffer statistician steward stewardess storekeeper strategist student superintendent supervisor surgeon surveyor tailor taxidermist teacher technician technologist teller tester timetabler tourist trader trainee trainer translator transcriber treasurer trustee tutor undersecretary usher user vendor verger veterinarian vet vp vps vice-chair vice-chairman vice-chairperson vice-president vice-presidents vice-chancellor vice-rector victim volunteer warden widow weaver welder winemaker winner winners witness writer youth zoologist'.split(
    ' ',
  )

/** Trades, by the books of occupations (ISCO-08) and reports; written in lower case, for many are names too. */
const TRADES = new Set(
  'admin announcer cashier caterer celebrant cheerleader churchwarden curate dramatist entertainer ethicist evaluator evangelist humorist jurist logistician naturopath orchardist panelist prefect publicist reservist storyteller teammate trooper umpire valedictorian valuer midfielder coauthor finalist runner-up recipient honoree awardee grantee beneficiary neighbor motorist pedestrian complainant inmate eyewitness bystander humanitarian nominee candidate frontrunner front-runner contender pollster neurosurgeon paediatrician gynecologist gynaecologist obstetrician cardiologist oncologist psychotherapist therapist radiologist anaesthetist optometrist screenwriter copywriter speechwriter ghostwriter scriptwriter commentator donor fundraiser billionaire millionaire mogul magnate tycoon dictator rider jockey sprinter swimmer runner cyclist golfer footballer boxer wrestler skier skater rower climber gymnast goalkeeper striker quarterback congressman congresswoman congressmen assemblyman assemblywoman assemblymember statesman lawmaker parliamentarian cadet corporal brigadier commodore airman seaman veteran philanthropist socialite heiress monk friar abbot rabbi imam vicar deacon missionary theologian astrophysicist geophysicist biochemist neuroscientist climatologist volcanologist philologist classicist cartoonist ceramicist printmaker cinematographer violinist guitarist vocalist rapper saxophonist flautist trumpeter soprano baritone organist essayist biographer memoirist podcaster vlogger blogger youtuber influencer newsreader newscaster stringer freelancer newspaperman litigator bailiff policewoman constable fireman lifeguard jailer paratrooper bricklayer roofer glazier plasterer joiner machinist fitter driller fishmonger trawlerman shrimper oysterman crofter smallholder rancher logger landscaper florist greengrocer grocer shopkeeper stallholder importer exporter wholesaler retailer hotelier restaurateur innkeeper publican bartender barista waiter waitress sommelier cheesemaker distiller cobbler seamstress dressmaker milliner jeweler goldsmith silversmith blacksmith watchmaker clockmaker locksmith hairdresser barber beautician estate-agent realtor landlady homeowner housewife househusband homemaker pensioner retiree schoolmaster postdoc undergraduate alumnus alumna coder sysadmin webmaster cryptographer hacker actuary stockbroker underwriter adjuster recruiter typist typesetter proofreader copyeditor bookseller conservator naturalist conservationist environmentalist canvasser protester demonstrator whistleblower plaintiff defendant detainee refugee migrant caregiver carer childminder nanny au-pair dietician chiropractor osteopath acupuncturist undertaker mortician gravedigger mouthpiece emissary ombudswoman stenographer bus-driver cabbie trucker lorry-driver motorman signaller signalman helmsman boatman bosun docker longshoreman stevedore porter concierge sweeper'.split(
    ' ',
  ),
)
/** Endings of trades: "ethnomusicologist", "photographer", "fisherman". */
const TRADE_ENDING =
  /^\p{Ll}{3,}(?:ologist|grapher|ometrist|iatrist|surgeon|writer|smith|monger|keeper|maker|sman|swoman|sperson|owner)s?$/u

/** Whether a word in lower case is a trade or a part that somebody plays in public. */
function isTrade(word: string): boolean {
  return TRADES.has(word) || TRADES.has(word.replace(/s$/, '')) || TRADE_ENDING.test(word)
}

const ROLE_SET = new Set(ROLES)

/** Words that belong to a role before its noun: "deputy director general", "outgoing President", "acting". */
const MODIFIERS = new Set(
  'acting phd postdoctoral ranking minority majority adjunct assistant associate chief co- deputy director emeritus executive first former founding general global group head honorary immediate incoming interim joint junior lead lecturer local long-time longtime managing national new newly outgoing past permanent presiding principal prime project regional retired second senior special staff state third under vice visiting current elected then long-standing technical scientific political financial commercial operating medical legal creative artistic editorial co presidential parliamentary ministerial diplomatic humanitarian'.split(
    ' ',
  ),
)

/** Whether a word is a noun for a role; hyphenated ones by their last part. */
export const isRole = remembered((word) => {
  const lower = word.toLowerCase().replace(/[’']s$/, '')
  if (ROLE_SET.has(lower) || isTrade(word.replace(/[’']s$/, ''))) return true
  if (lower.length > 4 && (ROLE_SET.has(lower.replace(/s$/, '')) || ROLE_SET.has(lower.replace(/es$/, '')))) return true
  if (/-in-(?:residence|charge|training|waiting)$/.test(lower)) return ROLE_SET.has(lower.slice(0, lower.indexOf('-')))
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (/^(?:elect|designate|emeritus)$/.test(last)) return ROLE_SET.has(lower.slice(0, lower.lastIndexOf('-')))
  return last !== lower && ROLE_SET.has(last)
})

export function isRoleModifier(word: string): boolean {
  return MODIFIERS.has(word.toLowerCase())
}

/** Offices that are held in a body: where none is named with them, it is the release's own. Trades and offices of state are none. */
const OFFICES =
  /\b(?:president|(?:co-|vice-)?chair(?:man|woman|person)?|chaired|chairs|secretary|secretary-general|secretary-treasurer|treasurer|(?:co-)?director|deputy|manager|head|heads|chief|ceo|cto|cfo|coo|vice-president|rapporteur(?:-general)?|trustee|board|council member|committee|coordinator|convener|editor|spokes\p{L}{1,12}|(?:press|communications|media|information|programme|executive|policy|project|complaints|outreach|liaison|development) officer|maintainer|(?:vice-)?chancellor|provost|registrar|superintendent|(?:co-)?lead(?! \p{L})|media contact|press (?:contact|desk|office)|(?:media|public|developer) relations|communications|librarian|commissioner|colleague|members?|national executive)\b/iu
const NOT_IN_A_BODY =
  /\b(?:ministers?|of state|state secretary|senator|representative|ambassador|(?:attorney|solicitor)[ -]general|to the (?:president|prime minister|king|queen|governor)|professor|captain|judge|justice|secretary of|under ?secretary|congress\p{L}{1,12}|union leader|editor of|(?:energy|education|defen[cs]e|treasury|agriculture|commerce|labou?r|interior|transportation|security|health|foreign|home|housing|finance|state|cabinet|affairs) secretary|presidential \p{L}{3,20}|(?:film|movie|stage|theat(?:er|re)) director|high commissioner|deputy chief of staff|parliamentary secretary|insurance commissioner|inspector(?: general)?|chief of detectives|family members?|national security \p{L}{3,20})\b/iu

/** Whether a role is an office of some body. */
export function isOffice(role: string): boolean {
  return (
    (OFFICES.test(role) ||
      /^(?:(?:co-)?founder(?: (?:and|&) \p{L}{3,20})?|press|media|information for the press)$/iu.test(role)) &&
    !isOfState(role)
  )
}

/** Whether a role is an office of a state, or a title, and none that a body gives. */
export function isOfState(role: string): boolean {
  return NOT_IN_A_BODY.test(role)
}
