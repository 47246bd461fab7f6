/**
 * Stems of the verbs, and of a few nouns (*the importance of*, *readiness for*), by which a report names what was talked about,
 * asked for or worked on; the noun phrase behind them is likely a topic. Collected from the verbs of communication and of discussion in Levin, English Verb Classes (1993), 37,
 * and from reports of meetings. Verbs that introduce a clause (`said`, `told`) must not stand here: what follows them is no topic.
 */
export const TOPIC_VERB_STEMS: ReadonlySet<string> = new Set(
  (
    'highlight discuss address focus emphas emphasis underlin stress explor examin debat consid review cover concern ' +
    'tackl deal rais call urg demand advoc promot support recogn acknowledg recommend propos examin dwell center centr ' +
    'dedic devot devote regard improv strengthen advanc enhanc expand foster reduc prevent combat fight protect ' +
    'need import readi understand awar commit willing ' +
    'encourag ensur reaffirm welcom warn question criticis critic assess present outlin share explain describ argu'
  ).split(' '),
)
