import { type Manner, wholeWords } from './patterns.js'

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

/** Words that, in a speculative claim, show that it is one. Wider than a hedge: a doubt about a doubt raises no alarm. */
const TENTATIVE = wholeWords(
  `might(?! of)|should|would(?!(?: not|n[’']t) (?:answer|say|comment|speak|talk|meet|reply|open|sign|pay|let))|could(?!n[’']t| not)|if|unless|whether|likely|unlikely|plausibl[ey]|possib(?:le|ly|ility|ilities)|potentially|apparent(?:ly)?|
   alleged(?:ly)?|reportedly|purported(?:ly)?|putative(?:ly)?|suspected|rumou?r(?:s|ed)?|supposed(?:ly)?|seem(?:s|ed|ing|ingly)?|unclear|uncertain|doubtful|
   arguabl[ey]|hypothetical(?:ly)?|tentative(?:ly)?|speculation|one reading|who knows`,
  `appear(?:s|ed)? (?:to|that|as)|it appears|(?:a|any|some|no|every|the) chance (?:of|that)|risks? (?:of|that|\\w+ing|an?|another)|at risk|doubts? (?:that|about|whether)|in doubt|
   is meant to|are meant to|(?:is|are|was|were) (?:thought|believed|said|understood|expected|feared|claimed|reported|assumed) (?:to|that)|can only be|must have|cannot be ruled out|for all we know`,
)

/** Verbs that hardly do anything else than say or think something. */
const SAYS =
  verbs(`suggest argue allege believe speculate suspect surmise conjecture infer presume suppose contend insist predict forecast reckon imply
  hint opine theorise theorize hypothesise hypothesize wonder guess claim accuse assert posit intimate say think estimate assume doubt
  conclude interpret portray depict construe dispute`)

/** Verbs that are as often plain action: they say something where a clause follows. */
const SAYS_THAT = `${verbs('maintain state note report announce judge expect fear hope raise propose indicate testify reveal admit deny mention add explain reply complain observe remark write tell find hold show see read feel know consider decide ask describe view')}|
  (?:wrote|told|found|held|shown|saw|felt|knew|written|denied|denies)`

/** “The claim was paid” says nothing of what anybody claims. */
const NO_NOUN = '(?<!(?:the|an?|this|that|his|its|their|no|every|insurance) )'

const HOLDER_NOUN =
  'suspicion|guess|theory|hypothesis|view|opinion|belief|claim|allegation|fear|forecast|prediction|impression|conclusion|assumption|verdict|reading|hunch|argument|contention'

/** Plain uses of the verbs of saying. */
const PLAIN = String.raw`(?! (?:expenses|damages|victory|asylum|credit|insurance|money|nothing|nobody|no one|little|office|power|command|control|responsibility|(?:his|her|its|their|the) (?:post|role|duties|office|prize|seat|title|benefit|money|insurance|talks|trial|deal|contract|sale|meeting|hearing|inquiry|job|place|mantle)\b|in (?:god|him|her|ghosts)))`

export const ENGLISH: Manner = {
  tentative: [TENTATIVE, OWN_HEDGE, MAY],
  attributed: wholeWords(
    `according to|in (?:his|her|its|their|(?:\\S+ ){0,3}\\S+[’']s?) (?:view|opinion|words|reading|account|judgement|judgment|estimation|telling|eyes)|
     in the (?:view|opinion|words|judgement|eyes) of|from (?:\\S+ ){0,3}point of view|as \\S+(?: \\S+){0,3} (?:sees?|puts?|has|had|saw) it|per the|warn(?:s|ed|ing)? (?:\\S+ ){0,3}?(?:of|that|about|against)`,
    `${NO_NOUN}(?:${SAYS})${PLAIN}`,
    `(?:${SAYS_THAT})(?: \\S+)? (?:that|whether|if|why|how)|(?:tell|tells|told)(?: \\S+){1,4}? (?:that|whether|why|how)`,
    `(?:take|takes|took|taken|read|reads|sees?|saw|regards?|regarded|views?|viewed|treats?|treated|describes?|described|casts?|paints?|presents?|presented|construes?|understands?|understood)(?: \\S+){1,8}? (?:as|for|to be|to mean)`,
    `(?:traces?|traced|attributes?|attributed|ascribes?|ascribed)(?: \\S+){1,8}? to|puts?(?: \\S+){1,6}? down to|credit(?:s|ed)?(?: \\S+){1,8}? with|
     (?:blames?|blamed|faults?|faulted)(?: \\S+){1,8}? (?:for|on)`,
    `(?:calls?|called|labels?|labelled|deems?|deemed|considers?|considered|holds|held|thinks?|finds?|found|brands?|branded)(?: \\S+){1,5}? (?:an?|guilty|responsible|unfit|corrupt|likely|to be|to have)`,
    `(?:calls?|called) (?:it|this|that)|(?:raises?|raised|floats?|floated|voices?|voiced|aired?|airs) (?:the|a|an) (?:possibility|question|idea|suspicion|prospect|theory|fear)|expects?(?: \\S+){1,6}? to|expected(?: \\S+){1,6}? to`,
    `(?:${HOLDER_NOUN}) (?:is|was|that|of|about)|(?:${HOLDER_NOUN})s? (?:\\S+ ){0,3}(?:is|are|was|were) that|asks? (?:why|how|who|whether|if)|rejects?|rejected|(?:to|for) (?:the author|critics|observers|opponents|supporters|analysts|residents),`,
  ),
}

/** A pattern of the verbs, as they stand and inflected. */
function verbs(list: string): string {
  return list
    .split(/\s+/)
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, '')
      const soft = verb.replace(/y$/, 'i')
      if (/(?:s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
      return soft === verb
        ? [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]
        : [verb, `${soft}es`, `${soft}ed`, `${verb}ing`]
    })
    .concat(list.includes('say') ? ['said', 'says', 'thought'] : [])
    .join('|')
}
