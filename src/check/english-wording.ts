/** What the wording of an English text tells of how sure it is. Other languages are not judged. */

/** Words that say in a writer's own voice that something is not known to be so. Each is one in almost any sentence. */
const HEDGE = new RegExp(
  [
    String.raw`\b(?:perhaps|maybe|possibly|probably|presumably|conceivably|seemingly)\b`,
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
    String.raw`\b(?:may|might|could|would|should|can|if|unless|whether|likely|unlikely|possib\w*|potential\w*|apparent\w*|alleged\w*|reported\w*|rumou?r\w*|supposed\w*|seem\w*|appear\w*|doubt\w*|uncertain\w*|unclear|unknown|chance|risk\w*)\b`,
  ].join('|'),
  'i',
)

/** Somebody says, thinks or shows it. */
const ATTRIBUTION =
  /\b(?:according to|in (?:the|his|her|their|its|\p{Lu}[\p{L}'’]*) (?:view|opinion|words|reading|account)|sa(?:ys?|id)|stat(?:es?|ed)|claim(?:s|ed)?|argu(?:es?|ed)|hold(?:s)?|held|suggest(?:s|ed)?|conclud(?:es?|ed)|infer(?:s|red)?|believ(?:es?|ed)|th(?:inks?|ought)|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|speculat(?:es?|ed)|suspect(?:s|ed)?|guess(?:es|ed)?|suppos(?:es?|ed)|presum(?:es?|ed)|assum(?:es?|ed)|consider(?:s|ed)?|reckon(?:s|ed)?|fear(?:s|ed)?|hop(?:es?|ed)|warn(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|insist(?:s|ed)?|not(?:es|ed)|writ(?:es?)|wrote|report(?:s|ed)?|describ(?:es?|ed)|quot(?:es?|ed)|call(?:s|ed)|put(?:s)?|tak(?:es?)|took|read(?:s)?|see(?:s)?|saw|rais(?:es?|ed)|estimat(?:es?|ed)|impl(?:y|ies|ied)|ask(?:s|ed)?|wonder(?:s|ed)?|propos(?:es?|ed)|find(?:s|ings?)?|found|show(?:s|ed)?|indicat(?:es?|ed)|den(?:y|ies|ied)|attribut(?:es?|ed)|credit(?:s|ed)?|t(?:ells?|old)|announc(?:es?|ed)|testif(?:y|ies|ied)|admit(?:s|ted)?|judg(?:es?|ed)|view(?:s|ed)?|accus(?:es?|ed))\b/iu

/** Common words that no other language with Latin letters shares. */
const ENGLISH = /\b(?:the|this|that|with|which|were|would|has|from|will be|there)\b|\bwill\b.*\b(?:in|by|the)\b/i

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu

/** The first hedge in a text that nobody else is said to make. */
export function ownHedge(text: string): string | undefined {
  const own = text.replace(QUOTED, ' ')
  if (!isEnglish(text) || ATTRIBUTION.test(own.replace(IMPERSONAL, ' '))) return undefined
  return (IMPERSONAL.exec(own) ?? HEDGE.exec(own))?.[0]
}

/** Whether a text puts something as plain fact: no hedge, nobody who holds it. */
export function isFlat(text: string, holder: string | undefined): boolean {
  return isEnglish(text) && !TENTATIVE.test(text) && !ATTRIBUTION.test(text) && !names(text, holder)
}

function isEnglish(text: string): boolean {
  return ENGLISH.test(text)
}

/** Whether a text names who holds it, by any word of the name that is not common. */
function names(text: string, holder = ''): boolean {
  const said = text.toLowerCase()
  return (holder.toLowerCase().match(/(?!(?:the|and|for)\b)\p{L}{3,}/gu) ?? []).some((word) => said.includes(word))
}
