/**
 * Stems of the nouns by which a report speaks of a meeting itself: its kinds, parts, people and paper. As the head of a
 * phrase they name the event's frame and not its topic. From the event and document nouns of Roget's Thesaurus, 696 (council),
 * and from reading releases; nothing that such meetings are about (`election`, `trade`) may stand here.
 */
export const MEETING_STEMS: ReadonlySet<string> = new Set(
  (
    'confer forum summit meet session congress assembl symposium workshop seminar event festiv fair gather convent edit ' +
    'ceremoni plenari panel roundtabl hackathon weekend agenda programm particip deleg delegat attende guest visitor ' +
    'speaker present present audienc organis organ host venu opening close open communiqu minut press releas statement ' +
    'speech remark address letter photo photograph pictur video record slide page websit websit link email contact inform ' +
    'registr dinner recept lunch breakfast applaus thank hall room centr center floor tent stage stand afternoon morn even ' +
    'day week month year hour minut season spring summer autumn winter centuri decad today tomorrow yesterdai'
  ).split(' '),
)

/**
 * Stems of nouns too general to name a topic alone: shell nouns (Schmid, English Abstract Nouns as Conceptual Shells, 2000),
 * measures and parts. They may stand inside a topic (`time zones`, `quality of life`). Not `government`, whose stem is that of `governance`.
 */
export const SHELL_STEMS: ReadonlySet<string> = new Set(
  (
    'thing fact case point reason idea problem issu matter question answer way mean kind sort type form part number amount ' +
    'lot share rest half third quarter percent cent dollar euro pound kilometr metr mile ton tonn litr degre time moment ' +
    'period term side end start begin place area level line list exampl result effect purpos aim goal object step stage ' +
    'word name titl text paragraph chapter section item group set pair team member head chair chairman chairperson presid ' +
    'director secretari minist offici spokesman spokeswoman spokesperson colleagu friend somebodi someon nobodi everybodi ' +
    'everyon man woman men women person peopl subject topic theme focu discuss debat talk convers view opinion hope wish ' +
    'need want work job role task effort attempt act action activ process approach opportun challeng import interest ' +
    'countri state citi town region world nation'
  ).split(' '),
)

/**
 * Stems of the nouns for kinds of bodies and for people who act for them. As the head of a phrase they name who talked and not
 * about what (`customs administrations`, `member states`). From the nouns of groups in Roget's Thesaurus, 696 and 712, and from
 * reading releases; sectors such as `industry`, people whom a matter concerns (`children`, `farmers`) and `government`, whose
 * stem is that of `governance`, must not stand here.
 */
export const BODY_STEMS: ReadonlySet<string> = new Set(
  (
    'administr agenc author ministri depart bureau committe council commiss board secretariat compani firm corpor enterpris ' +
    'busi associ feder union institut univers academi parliament senat court municip member partner stakehold ' +
    'leader expert repres offici minist director chairman chair presid secretari ambassador delegat deleg particip ' +
    'speaker scholar economist colleagu team group panel parti countri nation state'
  ).split(' '),
)
