/**
 * Words that carry no topic, in lower case: the closed word classes of English (articles, pronouns, prepositions,
 * conjunctions, auxiliaries, quantifiers, question words; Quirk et al., A Comprehensive Grammar of the English Language, 2.34f)
 * and the adverbs that only connect or grade. No noun with a meaning of its own may stand here: what is too general to be
 * a topic (`time`, `work`) is for `general-nouns`, since it may still be part of one (`time zones`).
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another each every either neither both all any some no none ' +
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its ' +
    'itself they them their theirs themselves one ones who whom whose which what whatever whoever when where why how ' +
    'of in on at by for from to with without within into onto upon about above across after against along among amid ' +
    'around as before behind below beneath beside besides between beyond but despite down during except inside like ' +
    'near off out outside over past per since than through throughout till toward towards under until up via versus ' +
    'and or nor so yet if unless although though because while whereas whether ' +
    'am is are was were be been being have has had having do does did doing done can could may might must shall should ' +
    'will would ought cannot not never ' +
    'also too very more most less least much many few several enough only just even still already again ever often ' +
    'always sometimes here there now then thus therefore however moreover meanwhile instead rather quite almost ' +
    'well back away together yes please etc eg ie'
  ).split(' '),
)
