import type { SearchDocument } from '../index/fields.js'

/** What a question asks for. */
export type AskedKind = 'identity' | 'time' | 'duration' | 'number' | 'reason' | 'place' | 'person' | 'ever'

const QUESTIONS: [AskedKind, RegExp][] = [
  [
    'identity',
    // Without the sets of Unicode, which take a millisecond of every look-up to make.
    /^\W*(?:who(?:['’]s| is| was| are)(?: [^\s?]{1,40}(?<!ing|ed)){1,3}\W*$|what (?:do|does) (?:\S{1,40} ){1,3}?do(?: for a living)?\W*$|what did (?:\S{1,40} ){1,3}?do (?:before|earlier)|what (?:is|was) (?:\S{1,40} ){0,2}?\S{1,40}['’]s (?:job|profession|background|position|title|career)|wer (?:ist|war|sind)(?: [^\s?]{1,40}){1,3}\W*$)/i,
  ],
  [
    'duration',
    /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes))\b|\bduration\b|\btime between\b|\bwie (?:lange|viele (?:jahre|monate|wochen|tage|stunden))\b/i,
  ],
  [
    'number',
    /\bhow (?:many|much|big|large|high|far|often|old|tall|fast|deep|wide|heavy|hot|cold|loud|thick|small|low)\b|\bnumber of\b|\b(?:cost|price|size|amount|sum|total|share|percentage|proportion) of\b|\bwie (?:viele?|hoch|groß|teuer|lang|weit|schwer|schnell|oft|alt)\b/i,
  ],
  [
    'time',
    /^\W*when\b|\bwhen (?:did|was|were|is|will|does|do)\b|\b(?:what|which|on what) (?:day|date|year|month|time)\b|\bdate\b|\bwann\b|\bdeadline\b/i,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\breasons?\b|\bcauses? of\b|\bwhat (?:caused|led to|triggered|made)\b|\bcaus(?:e|ed) by what\b|\bwarum\b|\bweshalb\b|\bwieso\b/i,
  ],
  ['place', /\bwhere\b|\b(?:what|which) (?:city|country|place|town)\b|\bwo\b/i],
  ['person', /\bwho\b|\bwhose\b|\bwhom\b|\bwer\b|\bwen\b|\bwem\b/i],
  ['ever', /\b(?:ever|really|actually|at all)\b|\bjemals\b/i],
]

const NUMBER_WORDS =
  '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice|double[ds]?|tripled?|none|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|tausend|millionen?|milliarden?)\\b)'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)'
const UNIT =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|seconds?|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?)'

/** How a text shows that it says such a thing. Made for the kind that is asked for alone. */
const SHOWS: Record<AskedKind, () => RegExp> = {
  identity: () =>
    /\b(?:is|was|were|are|been|became|becomes|named|appointed|elected|as|serves?|served|works?|worked)(?: once| formerly| now| then| also)?(?: an?\b| the\b| his\b| her\b| \p{Lu}\p{L}+['’]s\b| (?:head|director|chair|chief|deputy)\b)|,(?: once| formerly| then)? (?:an?|the|who|whom|chair|head|director|chief)\b|\b(?:ex-|former)\p{L}*|\b(?:ist|war|wurde)(?: \p{Ll}+)? (?:eine?|der|die|das)\b/u,
  time: () =>
    new RegExp(
      `\\b(?:1[5-9]|20)\\d\\d\\b|\\b${MONTH}\\b|\\b(?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b`,
      'i',
    ),
  duration: () => new RegExp(`${NUMBER_WORDS}(?:[\\s-]+\\S+){0,2}?[\\s-]+${UNIT}\\b`, 'i'),
  number: () =>
    new RegExp(
      NUMBER_WORDS.replace(
        '\\d',
        '(?<![\\d/-])\\d+(?!\\d*(?:-\\d\\d| (?:january|february|march|april|may|june|july|august|september|october|november|december)))',
      ),
      'i',
    ),
  reason: () =>
    /\b(?:because|since|due to|owing to|so that|in order to|as a result|results? (?:of|from)|resulted from|reasons?|grounds?|caus(?:e[ds]?|ing)|after|following|led to|therefore|blam(?:e[ds]?|ing)|cit(?:ed|es|ing)|attribut\w+|trigger\w*|in response|in protest|against|over|weil|da|wegen|aufgrund|infolge|damit|deshalb|grund|ursache|führte zu)\b/i,
  place: () =>
    /\b(?:in|at|near|from|to|on|off|into|outside|across|between|beneath|under|along|im|bei|nach|aus|am) (?:\p{Ll}+ ){0,4}(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u,
  person: () => /(?<!^)(?<![.!?] )\b\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}/u,
  ever: () => /\b(?:not?|never|none|nobody|nothing|without|denied|denies|nicht|nie|kein\w*)\b|n[’']t\b/i,
}

/** What a query asks for, by its question words. */
export function askedKind(query: string): AskedKind | undefined {
  return QUESTIONS.find(([, pattern]) => pattern.test(query))?.[0]
}

const shows = new Map<AskedKind, RegExp>()

/** Whether a claim says a thing of this kind. */
export function says({ text, date }: Pick<SearchDocument, 'text' | 'date'>, kind: AskedKind): boolean {
  const pattern = shows.get(kind) ?? SHOWS[kind]()
  shows.set(kind, pattern)
  return pattern.test(text) || (kind === 'time' && date !== undefined)
}
