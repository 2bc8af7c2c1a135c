import { afterSign, cased, GAP, type Manner, oneOf, small, upTo, wholeWords } from './patterns.js'

/** Words that say in a writer's own voice that something is not known to be so. Each is one in almost any sentence. */
export const OWN_HEDGE = new RegExp(
  [
    String.raw`\b(?:perhaps|maybe|possibly|probably|presumably|conceivably|seemingly|allegedly|apparently|supposedly)\b`,
    String.raw`\bit (?:seems|seemed|appears|appeared) (?:that|as if|as though)\b`,
    String.raw`\bmay (?:well |already |also )*have (?:been|had|known|seen|said|told|given|gone|taken|made|done|left|lost|led|won|met|\w+ed)\b`,
    String.raw`\b(?:might|could) (?:well )?have been\b`,
    // Not "the might of the army".
    String.raw`\bmight (?:not |well |also |still |soon |even |already )?(?:be|have|become|cause|lead|help|mean|explain)\b`,
    // Not "smokers are more likely to", which is a count.
    String.raw`(?<!\b(?:more|less|most|least|as|so|how|equally|times|half) )\blikely to\b`,
  ].join('|'),
  'i',
)

/** Said, and by nobody. */
export const IMPERSONAL =
  /\bit (?:is|was) (?:thought|believed|rumou?red|said) that\b|\b(?:is|are|was|were) (?:thought|believed|rumou?red|said) to\b/i

/** The verb, not the month or a name, which have a capital, or a day or year beside them. */
const MAY = /(?<!\d(?:st|nd|rd|th)?\s)\bmay(?!\s(?:is|of|the|was)\b),?\s[“‘"']?[a-z]|\bMAY (?:BE|HAVE|NOT)\b/

const BE = '(?:is|are|was|were|be|been|being|remains?|remained)'

/** "Would" and "could" of what happened: refused, later, was able to. */
const HAPPENED = {
  would: `(?!(?: not|n[’']t) (?:answer|say|comment|speak|talk|meet|reply|open|sign|pay|let)| (?:later|soon|eventually|go on to))`,
  could: `(?!(?:n[’']t| not)(?! (?:have|be (?:ruled|excluded|confirmed|verified)|rule|exclude|confirm|verify))| (?:hear|see|read|afford|walk|swim|speak) )`,
}

/** Words that, in a speculative claim, show that it is one. Wider than a hedge: a doubt about a doubt raises no alarm. */
const TENTATIVE = wholeWords(
  `might(?! of)|should|(?<!decided that (?:\\S{1,40} ){1,4})would${HAPPENED.would}|(?<!\\bso (?:that )?(?:\\S{1,40} ){1,3})could${HAPPENED.could}|cannot have|can[’']t have|must(?: \\p{L}{1,20}ly)? have|can only be|(?:may|need) not have`,
  `(?<!\\bas )if|as if|as though|unless|(?<!regardless of )whether(?! to)|supposing|assuming|provided that|in case|what if`,
  // Not "twice as likely", "as soon as possible", "for no apparent reason", "a tentative deal".
  `(?<!(?<!\\p{L})(?:times|twice|half|equally)(?: as| more| less)? (?:as )?)likely(?! to (?:\\S{1,40} ){1,8}?than)|unlikely|plausibl[ey]|(?<!(?<!\\p{L})(?:as \\S{1,40} as|ma[dk]es?(?: \\S{1,40}){1,4}?|\\S{1,40}est) )possible|possibly|possibilit(?:y|ies)|
   potentially|(?<!no )apparent|apparently|alleged(?:ly)?|reportedly|purported(?:ly)?|putative(?:ly)?|suspected|rumou?r(?:s|ed)?|supposed(?:ly)?|seem(?:s|ed|ing|ingly)?|
   unclear|uncertain|doubtful|doubtless|no doubt|surely|arguabl[ey]|conceivabl[ey]|ostensibl[ey]|evidently|hypothetical(?:ly)?|tentative(?:ly)?(?! (?:deal|agreement|pact))|speculation|speculative|presumed|
   who knows|debatable|disputed by|contested by|unproven|unconfirmed|unverified|inconclusive|questionable`,
  `appear(?:s|ed)? (?:to(?! (?:applause|cheers|boos)\\b)|that|as)|it appears|looks? (?:like|as|set to)|looked (?:like|as)|sounds? (?:like|as)|smacks? of|consistent with|hard to (?:say|know|tell|see)|
   (?:a|any|some|no|every|the) chance (?:of|that)|chances are|odds are|there (?:is|was|are) (?:an? |some |no |every )?(?:\\S{1,40} )?(?:risk|danger)|(?<!(?<!\\p{L})(?:the|a|an|its|their|his|her|these|such|of|all|most) )risks (?:\\w{1,30}ing|an?|another|the)|
   at risk|doubts? (?:that|about|whether)|in doubt|(?:some|little|much|reason to) doubt|open (?:question|to (?:doubt|question))|in all (?:likelihood|probability)|to all appearances|on the face of it|at first (?:sight|glance)`,
  `(?:is|are) meant to|${BE} (?:widely |generally |also |long |now )?(?:thought|believed|said|understood|expected|feared|claimed|reported|assumed|presumed|held|alleged|rumou?red) (?:to|that|lost|dead)|cannot be ruled out|for all we know|best guess|anyone[’']s guess`,
  // What is not known, and what has no proof.
  `${BE} (?:not|un|never|still not|not yet|far from) ?(?:been )?(?:known|clear|certain|sure|proven|proved|established|settled|confirmed|verified|impossible|inconceivable)|not been (?:proven|proved|established|settled|confirmed|verified)|
   not necessarily|too (?:early|soon) to|(?:all the|the|every) (?:marks?|hallmarks?|makings|signs|traces) of|likeliest|suspicious(?:ly)?|(?:unexplained|unsolved)|(?:a|an) (?:blank|enigma|unknown)(?=[.,]|$)|lost to history|(?:nobody|no one|none) (?:has|have|had|ever|can|could) (?:ever |yet |really )*(?:shown?|prove[dn]?|demonstrated?|explain(?:ed)?|established?|confirm(?:ed)?|said?|tell|been able)|never been (?:shown|proved|proven|explained|established|solved|settled|confirmed|identified|found out)|(?:little|not much|nothing certain|next to nothing) (?:is|was) known|(?:has|have) yet to (?:be|say|explain|establish|determine|find|show|prove|learn|decide)|remains to be \\p{L}{3,20}|(?:questions|doubts) (?:remain|persist)|raises? (?:\\S{1,40} )?(?:doubts|questions)|almost certain(?:ly)?|certainly|theoretically|in theory|potential (?:cause|source|motive|reason)|must (?:surely )?be (?:an?|the|some|that)|in dispute|(?:matter|subject|object) of (?:debate|dispute)|disputed(?=[.,]|$)|contested(?=[.,]|$)|unknown (?:who|how|why|what|when|where)|(?:no ?one|nobody|none|who) (?:really |yet )?knows|(?:can|could) (?:not|never|hardly) ?(?:yet )?(?:be )?(?:ruled? out|excluded?|confirm(?:ed)?|verif(?:y|ied)|dismissed|sure|known)|
   (?:cannot|can[’']t|nor can|couldn[’']t) ${upTo(5)}(?:ruled? out|excluded?|confirm(?:ed)?|verif(?:y|ied)|dismissed|sure|known|proved|proven)|remains? (?:to be seen|open|a (?:mystery|question|matter|puzzle|riddle))|(?:impossible|difficult) to (?:say|know|tell|verify|prove)`,
  `(?:there (?:is|was|are|were)|has|have|had|with|without) (?:no|little|scant|some|limited|insufficient|not enough|hardly any|only weak|weak|thin|any) (?:\\S{1,40} ){0,2}?(?:evidence|proof|indications?|signs?|grounds?)|
   (?:evidence|proof|case|data) ${upTo(3)}${BE} (?:thin|weak|lacking|mixed|scant|slim|missing)|(?:evidence|signs?|clues?|data|everything|all|much|traces?|facts) (?:\\S{1,40} ){0,4}?points? (?:to|towards?)|nothing (?:proves|shows|suggests|indicates|points)`,
)

/** "Had he known, …", "Were the letter real, …", "Should the dam fail, …" */
const CONDITION = /^(?:had|were|should) (?:[^\s,]{1,40} ){1,12}?[^\s,]{1,40}, /

/** Verbs that hardly do anything else than say or think something. */
const SAYS =
  verbs(`suggest argue allege believe speculate suspect surmise conjecture infer presume suppose contend insist predict forecast reckon imply
  hint opine theorise theorize hypothesise hypothesize wonder guess claim accuse assert posit intimate say think estimate assume doubt
  conclude interpret portray depict construe dispute characterise characterize lament bemoan mischaracterise profess muse postulate
  liken assail refute rebut disbelieve theorise caricature insinuate extrapolate aver`)

/** Verbs that are as often plain action: they say something where a clause follows. */
const SAYS_THAT = `${verbs(`maintain state note report announce judge expect fear hope propose indicate testify reveal admit deny mention add
  explain reply complain observe remark write tell find hold show feel consider ask describe view declare acknowledge concede recall confess
  stress emphasise emphasize underline underscore caution confirm remember warn point swear boast joke inform assure remind convince advise
  demonstrate protest signal promise comment counter stipulate retort answer submit respond establish prove see read`)}|
  wrote|told|found|held|shown|felt|written|saw|swore|denied|denies`

/** “The claim was paid”, “two suspects fled”: a noun. */
const NO_NOUN =
  '(?<!(?<!\\p{L})(?:the|an?|this|that|these|those|his|its|their|no|every|insurance|two|three|four|five|six|seven|eight|nine|ten|several|many|all|some|other|of|\\d{1,6}) )'

const HOLDER = oneOf(
  `suspicions?|guess|theory|theories|hypothesis|view|opinion|belief|claims?|allegations?|fears?|forecast|predictions?|impression|conclusion|
  assumption|verdict|reading|hunch|argument|contention|accusations?|charge|charges|notion|idea|interpretation|explanation|assertion|thesis|
  speculation|rumou?rs?|suggestion|insinuation|conviction|assessment|diagnosis|account|version|story|complaint|concern|worry|premise|word`,
)

/** Plain uses of the verbs of saying. */
const PLAIN =
  String.raw`(?! (?:expenses|damages|victory|asylum|credit|insurance|money|little|office|power|command|control|responsibility|(?:nothing|nobody|no one)(?=[.,;]|$| (?:at|in|to|about|on|for|of|when|during|else)\b)|
  (?:his|her|its|their|the) (?:post|role|duties|office|prize|seat|title|benefit|money|insurance|talks|trial|deal|contract|sale|meeting|hearing|inquiry|job|place|mantle|throne)\b|in (?:god|him|her|ghosts)))`.replaceAll(
    /\s*\n\s*/g,
    '',
  )

/** People whose view it is that "to" or "for" begins. */
const PEOPLE = `(?:the |an? |its |his |her |their |this |these |those |many |most |some |several |other |both )?(?:\\S{1,40} ){0,2}?(?:authors?|writers?|critics?|observers?|opponents?|supporters?|analysts?|residents?|historians?|
  economists?|lawyers?|neighbours?|experts?|scholars?|readers?|reviewers?|columnists?|editors?|families|widow|union|unions|party|opposition|prosecutors?|defenders?|believers?|biographers?|sceptics?|fans|voters?|locals|him|them|me|us|many|some|others|most)`

/** A phrase of a few words that no preposition breaks: what is called something. */
const NAMED = `(?:(?!(?:in|on|for|at|to|from|of|after|with|by|about|until|before)\\b)[^\\s.,;]{1,40} ){1,4}?`
const A_KIND = 'an?(?! (?:week|day|month|year|minute|hour|second time|few|third time|decade|century)\\b)'

export const ENGLISH: Manner = {
  tentative: [TENTATIVE, cased(OWN_HEDGE), cased(MAY), small(CONDITION)],
  attributed: [
    wholeWords(
      `according to|(?:in|on|by|to) (?:his|her|its|their|my|our|your|most|some|many|all|(?:\\S{1,40} ){0,3}?\\S{1,40}[’']s?) (?:own |very )?(?:view|views|opinion|words|reading|account|accounts|judge?ment|estimation|estimates?|telling|eyes|mind|version|interpretation|assessment|description|retelling|analysis|estimate|lights)|
       in the (?:view|opinion|words|judge?ment|eyes|telling|reading|account|version) of|from (?:\\S{1,40} ){0,3}?(?:point of view|perspective|standpoint)|as (?:\\S{1,40} ){1,4}?(?:sees?|puts?|has|had|saw|tells?|told|reads?|describes?|described|recalls?|remembers?|knows?) it|
       per the|as far as \\S{1,40} (?:is|are|was|were) concerned|to hear|for (?:his|her|its|their|my) part|by (?:his|her|its|their|most|some|all) (?:own )?(?:\\S{1,40} )?accounts?|(?:account|legend|rumou?r|word|story|tradition|theory|version|report|gossip|lore) (?:has it|goes|holds)|
       (?:accounts?|versions?|legends?|stories) (?:has|have|of|differ|diverge)|if ${upTo(4)}(?:is|are) (?:to be believed|right|correct)|word is|so (?:he|she|they) (?:says?|claims?)`,
      `${NO_NOUN}(?:${SAYS}|thought(?! of))${PLAIN}`,
      // "Warned the board of the leak" is an act; "warns of a war" is a view of what comes.
      `(?:warns|warn|warning)(?: \\S{1,40}){0,4}? (?:of|about|against)|warned (?:of|about|against) (?!the|his|her|its|their|these|this|those)`,
      `(?:${SAYS_THAT})(?: \\S{1,40}){0,2}? (?:that|whether|if|why|how)|(?:tell|tells|told|warned|assured|informed|reminded)(?: \\S{1,40}){1,5}? (?:that|whether|why|how)`,
      `(?:tell|tells|told|warned|assured|informed) (?:(?:the|an?|his|her|their|its) )?\\S{1,40}(?: \\S{1,40})? (?:he|she|they|we|i|there|(?:it|(?:the|his|her|its|their) \\S{1,40}(?: \\S{1,40})?) (?:is|are|was|were|has|had|have|would|will|did|does))`,
      `(?!tell|told)(?:${SAYS_THAT}) (?:he|she|they|we|i|there|nobody|nothing|(?:it|(?:the|his|her|its|their) \\S{1,40}(?: (?!and |or |but )\\S{1,40})?) (?:is|are|was|were|has|had|have|would|will|did|does))`,
      `(?:denie[sd]|deny|denying|admit(?:s|ted)?(?: to)?|confess(?:es|ed)? to|recalls?|recalled|remembers?|remembered|acknowledge[sd]?) (?:(?:ever|having|being|any|all) |(?:his|her|its|their|the) (?:role|part|involvement|knowledge|charges?|claims?|accusations?|allegations?|reports?)|it|this|wrongdoing|responsibility|involvement|knowledge|\\w{2,30}ing)`,
      `(?:reads?|sees?|saw|seen|regards?|regarded|views?|viewed|treats?|treated|describes?|described|casts?|paints?|painted|presents?|presented|understands?|understood|dismiss(?:es|ed)?|hails?|hailed|prais(?:es|ed)|denounce[sd]?|condemn(?:s|ed)?|brand(?:s|ed)?|
       frames?|framed|classif(?:y|ies|ied)|recogni[sz]e[sd]?|decr(?:y|ies|ied)|derides?|derided|mocks?|mocked|celebrates?|celebrated|remembers?|remembered|cites?|cited)(?: \\S{1,40}){0,8}? as|(?:takes?|took|taken|understands?|understood|reads?|holds?|held|thinks?|finds?|believes?)(?: \\S{1,40}){0,6}? to (?:be|mean|have)|
       (?:takes|took) (?:\\S{1,40} ){1,5}?(?:as|for) (?:an?|proof|evidence)|(?:sees?|saw|reads?|finds?|detects?) in ${upTo(5)}(?:an?|the|signs?|proof)|(?:sees?|detects?|senses) (?:\\S{1,40} )?(?:signs?|proof|hints?|traces?|evidence|a pattern)`,
      `(?:attributes?|attributed|ascribes?|ascribed|traces)(?: \\S{1,40}){1,8}? to|puts?(?: \\S{1,40}){1,6}? down to|(?:credit(?:s|ed)?|taxes|charges)(?: \\S{1,40}){1,8}? with|(?:compares|compared|equates|equated)(?: \\S{1,40}){1,8}? (?:to|with)|
       (?:blames?|blamed|faults?|faulted|criticises|criticizes|criticised|criticized|praises|praised)(?: \\S{1,40}){0,8}? (?:for|on)|holds?(?: \\S{1,40}){1,6}? (?:responsible|accountable|liable)|points? (?:the|a) finger|(?:puts?|estimates?) (?:the|its|their) (?:\\S{1,40} ){1,6}?at|makes? (?:\\S{1,40} ){1,4}?out to be|(?:explains?|explained) (?:\\S{1,40} ){1,6}?(?:by|as|away)|identif(?:y|ies|ied) (?:\\S{1,40} ){1,6}?as|(?:is|are|was|were|remains?) (?:of the (?:view|opinion|belief)|adamant|convinced|persuaded|certain that|sure that|in no doubt)|tak(?:es|ing) the view|(?:speaks?|spoke|talks?|talked|writes?|wrote|tells?|told|complains?|boasts?|boasted) of (?:an?|\\p{L}{3,20}ing|\\p{L}{3,20}s)|(?:slams?|slammed|lambasts?|lambasted|chides?|chided|rebukes?|rebuked|castigates?|scolds?|ridicules?|ridiculed|scorns?|vilif(?:y|ies|ied)|applauds?|lauds?|lauded) (?:\\S{1,40} ){1,8}?(?:for|as|over)|(?:dates?) the (?:\\S{1,40} ){1,4}?to|links the|mak(?:es?|ing) the case|(?:has|have|leaves?) no doubt that|(?:relates|recounts|tells|records) (?:that|how|of)`,
      `(?:calls?|called|labels?|labell?ed|deems?|deemed|considers?|considered|thinks?|brands?|branded|terms?|termed|dubs?|dubbed|declares?|declared|pronounces?|pronounced|finds) ${NAMED}(?:${A_KIND}|guilty|responsible|unfit|corrupt|likely|unlikely|unsafe|safe|innocent|useless|needless|wrong|unjust|illegal|unlawful|excessive|dangerous)|
       found ${NAMED}(?:guilty|responsible|unfit|corrupt|wanting)|${BE} (?:widely |often |sometimes |generally |also |mostly |usually )*(?:called|labell?ed|deemed|considered|seen|regarded|viewed|described|portrayed|depicted|hailed|branded|dismissed|denounced|blamed|credited|accused|remembered|celebrated) (?:an?|as|for|with|of|the|by)`,
      `(?:calls?|called) (?:it|this|that)|calls (?!for|on|off|in|at|out|to|a meeting|the (?:police|bank|meeting|vote|shots))|(?:deems|considers|regards|swears?)|(?:fear|fears|feared|dreads?|hopes? for|expects?) (?:an?|the|for|more|another|no|worse|\\d)|(?:raises?|raised|floats?|floated|voices?|voiced|aired?|airs|reject(?:s|ed)?|dismiss(?:es|ed)?|repeats?|repeated|spreads?|denie[sd]|supports?|advances?|advanced|defends?) (?:the|a|an|that|this|any|such|all|his|her|their|those|these) (?:\\S{1,40} )?(?:possibility|question|suspicion|prospect|${HOLDER})|expects?(?: \\S{1,40}){1,6}? to|expected(?: \\S{1,40}){1,6}? to`,
      `(?:${HOLDER})(?: that|(?: against \\S{1,40})?, that|, \\S{1,40} \\S{1,40}, (?:is|was))|(?:findings?|verdict|claim) (?:is|was) that|(?:suspicions?|allegations?|accusations?|fears?|rumou?rs?|claims|impression|charges|complaints|predictions?|theory|hypothesis|insinuations?) (?:of|about)|
       (?:his|her|its|their|my|one|another|a (?:popular|common|likely|possible|different|rival|simpler)|the (?:common|usual|official|prevailing|likeliest|simplest|only|best)|\\S{1,40}[’']s?) (?:\\S{1,40} )?(?:${HOLDER}) (?:is|was|has|holds|of|about)|
       (?:${HOLDER})s? (?:\\S{1,40} ){0,3}?(?:is|are|was|were) that|asks? (?:why|how|who|whether|if)|(?:reports?|claims?) (?:that|say)|(?:sources|insiders) (?:close|familiar|in|at)`,
    ),
    afterSign(
      `, (?:\\S{1,40} ){1,5}?(?:found|held|felt|notes?|noted|adds?|added|writes?|wrote|explain(?:s|ed)|recall(?:s|ed)|admit(?:s|ted)|complain(?:s|ed)?|warn(?:s|ed)?|reports?|reported|observe[sd]?|remark(?:s|ed)|maintain(?:s|ed)?|concede[sd]?|fears?|feared|feels?|finds?|testified|told)(?=,|\\.|$| in| at| on| to)|
       [”"’],? (?:\\S{1,40} ){0,5}?(?:notes?|noted|adds?|added|writes?|wrote|explain(?:s|ed)|recall(?:s|ed)|admit(?:s|ted)|complain(?:s|ed)|warn(?:s|ed)?|replied|told|tells|asked|shouted|announced|declared|protested)`,
    ),
    cased(
      new RegExp(
        `^(?:To|For) (?:${oneOf(PEOPLE)}|(?:\\p{Lu}\\S{0,40} ){0,2}\\p{Lu}\\S{0,40}),? (?:\\S{1,40} ){1,8}?(?:is|was|are|were|be|means?|meant|remains?|remained|looks?|looked|seems?|feels?|felt|amounts?|proved|proves|shows?|counts?)(?!\\p{L})`,
        'u',
      ),
    ),
    small(new RegExp(`^(?:to|for) (?:${oneOf(PEOPLE)}),? ${GAP}(?:is|was|are|were)(?!\\p{L})`, 'u')),
  ],
}

/** A pattern of the verbs, as they stand and inflected. */
function verbs(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, '')
      const soft = verb.replace(/(?<![aeo])y$/, 'i')
      if (verb === 'admit') return ['admit', 'admits', 'admitted', 'admitting']
      if (verb === 'infer') return ['infer', 'infers', 'inferred', 'inferring']
      if (verb === 'refer') return ['refer', 'refers', 'referred']
      if (/(?:s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
      return soft === verb
        ? [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]
        : [verb, `${soft}es`, `${soft}ed`, `${verb}ing`]
    })
    .concat(/\bsay\b/.test(list) ? ['said', 'says'] : [])
    .join('|')
}
