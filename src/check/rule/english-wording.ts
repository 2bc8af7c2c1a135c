/** What the wording of an English text tells of how sure it is. Other languages are not judged. */

/** Words that say in a writer's own voice that something is not known to be so. Each is one in almost any sentence. */
const HEDGE = new RegExp(
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
const IMPERSONAL =
  /\bit (?:is|was) (?:thought|believed|rumou?red|said) that\b|\b(?:is|are|was|were) (?:thought|believed|rumou?red|said) to\b/i

/** Words that, in a speculative claim, show that it is one. Wider than a hedge: a doubt about a doubt raises no alarm. */
const TENTATIVE = new RegExp(
  [
    HEDGE.source,
    String.raw`\b(?:might|could|would|should|can|if|unless|whether|likely|unlikely|possib\w*|potential\w*|apparent\w*|alleged\w*|reported\w*|rumou?r\w*|supposed\w*|seem\w*|appear\w*|doubt\w*|uncertain\w*|unclear|unknown|chance|risk\w*)\b`,
  ].join('|'),
  'i',
)

/** The verb, not the month or a name, which have a capital, or a day or year beside them. */
const MAY = /(?<!\d(?:st|nd|rd|th)?\s)\bmay(?!\s(?:is|of|the|was)\b),?\s[“‘"']?[a-z]|\bMAY (?:BE|HAVE|NOT)\b/

/** Somebody says, thinks or shows it: "the paper says", "critics claim", "he argued". */
const SAYING = new Set([
  ...`announce argue ask assert assume attribute accuse believe claim conclude consider contend deny describe estimate
  expect fear forecast guess hope imply indicate insist maintain predict presume propose quote raise reckon show speculate
  suggest suppose suspect testify warn wonder`
    .split(/\s+/)
    .flatMap((verb) => [verb, ...inflected(verb)]),
  // As they stand, these are nouns as often.
  ...'call credit judge note report state view'.split(' ').flatMap(inflected),
  ...`according say says said hold holds held infer infers inferred think thinks thought write writes wrote put puts take
  takes took read reads see sees saw find finds found findings tell tells told admit admits admitted`.split(/\s+/),
])

function inflected(verb: string): string[] {
  const stem = verb.replace(/y$/, 'i')
  return [stem === verb ? `${verb}s` : `${stem}es`, `${stem.replace(/e$/, '')}ed`]
}

const IN_SOMEONES_VIEW = /\bin (?:\S+ )?\S+ (?:view|opinion|words|reading|account)\b/i

/** Common words that no other language with Latin letters shares. */
const ENGLISH = /\b(?:the|this|that|with|which|were|would|has|from|will be|there)\b|\bwill\b.*\b(?:in|by|the)\b/i

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu

/** The first hedge in a text that nobody else is said to make. */
export function ownHedge(text: string): string | undefined {
  const own = text.replace(QUOTED, ' ')
  if (!isEnglish(text) || isAttributed(own.replace(IMPERSONAL, ' '))) return undefined
  return (IMPERSONAL.exec(own) ?? HEDGE.exec(own))?.[0]
}

/** Whether a text puts something as plain fact: no hedge, nobody who holds it. */
export function isFlat(text: string, holder: string | undefined): boolean {
  return isEnglish(text) && !TENTATIVE.test(text) && !MAY.test(text) && !isAttributed(text) && !names(text, holder)
}

function isAttributed(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return words.some((word) => SAYING.has(word)) || IN_SOMEONES_VIEW.test(text)
}

function isEnglish(text: string): boolean {
  return ENGLISH.test(text)
}

/** Whether a text names who holds it, by any word of the name that is not common. */
function names(text: string, holder = ''): boolean {
  const said = text.toLowerCase()
  return (holder.toLowerCase().match(/(?!(?:the|and|for)\b)\p{L}{3,}/gu) ?? []).some((word) => said.includes(word))
}
