import { CONFIDENCES } from './confidence.js'
import { CSL_FIELDS, NAME } from './csl.js'
import { dateFields, type MapShape, type RecordShape, type Shape, type TextFormat, type TextShape } from './shape.js'
import { SOURCE_TYPES, typeCalled } from './source-types.js'
import { CLAIM_STATUSES, SOURCE_CHANGES } from './status.js'

const ID: TextFormat = {
  pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  name: 'kebab-case: small letters and digits in words joined by "-", a letter first',
  fix: (text) => {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
    // A name that lost letters would be another.
    if (/[^\x00-\x7f]/.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return ''
    return plain
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  },
}

const SOURCE_KEY: TextFormat = {
  pattern: /^[A-Za-z0-9](?:[\w.:+-]*[A-Za-z0-9])?$/,
  name: 'letters, digits and any of _ . : + - between them',
}

/** Written without \p, which the JSON Schema of some editors does not know. */
const SEARCHABLE: TextFormat = { pattern: /\w|[^\x00-\x7f]/, name: 'a name with letters or digits' }

const SHARE: TextFormat = {
  pattern: /^(?:100|[1-9]?[0-9])%$/,
  name: 'a share, such as 50%',
  fix: (text) => {
    const number = Number(text.replace('%', ''))
    const percent = number > 0 && number < 1 ? Math.round(number * 100) : number
    return Number.isInteger(percent) && percent >= 0 && percent <= 100 ? `${percent}%` : ''
  },
}

const COUNT: TextFormat = { pattern: /^[1-9]$/, name: 'a number from 1 to 9' }

const text = (description: string, more: Partial<TextShape> = {}): TextShape => ({ kind: 'text', description, ...more })
const flag = (description: string) => ({ kind: 'flag', description }) as const
const list = <Of extends Shape>(description: string, of: Of) => ({ kind: 'list', description, of }) as const
/** A list that is empty where none is written. */
const listAlways = <Of extends Shape>(description: string, of: Of) =>
  ({ ...list(description, of), alwaysThere: true }) as const
/** One item or a list of them. */
const oneOrMore = <Of extends Shape>(description: string, of: Of) =>
  ({ ...list(description, of), orOne: true }) as const
const date = (description: string) =>
  ({
    ...text(description),
    numbers: true,
    isDate: true,
    examples: ['2025-11-26', '2025-10', '2025-11-26~', '2025-10-17/2025-10-18'],
  }) as const

// Where one is named, any text will do: the rules say which names lead nowhere, and what they may stand for.
const CLAIM_ID = text('The id of a claim.')
const SPEAKER = text('A name.')

/** As the W3C's TextQuoteSelector has it (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export const QUOTE = {
  kind: 'record',
  name: 'a quote',
  description:
    'Words as they stand in the source. A bare string is the exact words; an ellipsis (… or [...]) parts them.',
  fields: {
    exact: text('The words, exactly; of a quote that is translated, those of the original.'),
    prefix: text('Words right before them, to say which place is meant where they stand more than once.'),
    suffix: text('Words right after them.'),
    edited: {
      kind: 'flag',
      description:
        'Whether what stands in [brackets] is the editor’s: `[T]he`, `walk[ed]`, `[the mayor]`, `[sic]`. All else is held word for word.',
    },
    translation: text('The words in another language. They are shown, and not looked up.'),
    translator: text('Who translated them.'),
  },
  required: ['exact'],
  aliases: { original: 'exact' },
  short: 'exact',
} as const satisfies RecordShape

export const CITATION = {
  kind: 'record',
  name: 'a citation',
  description: 'Where a claim is found. A bare source key is short for {source: KEY}.',
  fields: {
    source: text('A key of `sources`.'),
    locator: text('Where in the source, so that a reader finds the place.', {
      numbers: true,
      examples: ['para. 3', 'p. 12', '12:30'],
    }),
    quote: QUOTE,
    via: text(
      'The source through which this one is known: it was read, and credits this one. The two count as one voice.',
    ),
    identified: flag('With `via`: that source does not name this one; the keeper of the ledger identified it.'),
    read: flag('With `via`: this source was read, too.'),
    contrary: flag('It speaks against the claim: a denial, in its own words. It does not count as support.'),
    'attributed-to': oneOrMore(
      'Whose words these are, where they are not those of the source’s author; or a chain, the speaker first.',
      SPEAKER,
    ),
  },
  required: ['source'],
  short: 'source',
} as const satisfies RecordShape

/** CSL gives the first three and `retracted` as examples; the others are what publishers say of what they published. */
const SOURCE_STATUSES = ['forthcoming', 'in press', 'advance online publication', ...SOURCE_CHANGES] as const

/** The names of its fields are variables of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export const SOURCE = {
  kind: 'record',
  name: 'a source',
  description: "A source, with CSL-JSON's field names.",
  fields: {
    type: {
      kind: 'word',
      description: 'What it is, one of the types of CSL 1.0.2.',
      values: SOURCE_TYPES,
      calledElse: typeCalled,
    },
    title: text('Its title; a description in [square brackets] where it has none.'),
    author: list('Who wrote or said it.', NAME),
    editor: list('Who edited it.', NAME),
    genre: text('A closer word than the type: "transcript", "press release".'),
    'container-title': text('The newspaper, journal, site or book it is part of.'),
    publisher: text('Who published it.'),
    volume: text('Volume.', { numbers: true }),
    issue: text('Issue.', { numbers: true }),
    page: text('Pages.', { numbers: true }),
    'event-date': date('When the recorded event took place (EDTF).'),
    issued: date('When it was published (EDTF).'),
    accessed: date('When it was read (EDTF), as pages change.'),
    URL: text('Where it can be read.'),
    DOI: text('Its DOI, without https://doi.org/. It outlives an address.', { examples: ['10.1000/182'] }),
    ISBN: text('Its ISBN; several may stand in one text or in a list.', { numbers: true, joinsList: true }),
    archived: text('The URL of a lasting copy, for the day when the page is gone.'),
    'derived-from': list(
      'Sources that it repeats: together they count as one voice. An empty list says that it repeats none.',
      text('A key of `sources`.'),
    ),
    status: {
      kind: 'word',
      description: `What became of it since: ${SOURCE_STATUSES.join(', ')}. A claim that only sources support that are retracted or withdrawn is reported.`,
      values: SOURCE_STATUSES,
      isOpen: true,
    },
    'status-date': date('Since when it has this status (EDTF).'),
    'status-note': text('Why, and where that is said.'),
    snapshot: text('A local copy of its text to check quotes against; a path below this file.'),
    confidential: flag(
      'Its text stays out of the repository: git ignores its folder, and the lock says who took it, and when.',
    ),
    note: text('What a reader should know, such as why there is no URL.'),
    ...CSL_FIELDS,
  },
  required: [],
  isOpen: true,
} as const satisfies RecordShape

const DISPUTE = {
  kind: 'record',
  name: 'a dispute',
  description: 'A claim that is contradicted, and how. A bare id is short for {claim: ID}.',
  fields: {
    claim: CLAIM_ID,
    reason: text('What in the one is against the other.'),
  },
  required: ['claim'],
  short: 'claim',
} as const satisfies RecordShape

export const REVIEW = {
  kind: 'record',
  name: 'a review',
  description: 'Who has checked a claim, when, and of what. `factcheck review` writes it.',
  fields: {
    by: text('Who checked.'),
    on: date('When (EDTF).'),
    of: text('A digest of what was checked. Where it is no longer the same, a review is due.', { numbers: true }),
    seen: list('Digests of the parts, so that it can be said what has changed.', text('A part and its digest.')),
  },
  required: ['by', 'on', 'of'],
} as const satisfies RecordShape

export const CLAIM = {
  kind: 'record',
  name: 'a claim',
  description: 'One claim: what is said, how it is supported, and by what.',
  fields: {
    id: text('A kebab-case name, unique and never renumbered: other claims, exceptions and readers refer to it.', {
      format: ID,
    }),
    text: text('The claim in one or two neutral sentences that say who says it.'),
    confidence: {
      kind: 'word',
      description:
        'How it is supported: sourced shows a citation, inferred the premises it is drawn from and who draws it, ' +
        'speculative who speculates.',
      values: CONFIDENCES,
    },
    status: {
      kind: 'word',
      description:
        'Where it no longer stands as it was: `corrected` (its text was), `withdrawn` (nobody holds it), `superseded` ' +
        '(another claim took its place).',
      values: CLAIM_STATUSES,
    },
    'status-date': date('Since when it has this status (EDTF).'),
    'status-note': text('Why, and where that is said.'),
    'superseded-by': oneOrMore('The claims that took its place.', CLAIM_ID),
    'attributed-to': oneOrMore(
      'Who says, infers or speculates; or a chain from the speaker outward: [an unnamed insider, Politico]. A guess that is nobody’s reads as a fact.',
      SPEAKER,
    ),
    premises: listAlways('The claims that this one is drawn from.', CLAIM_ID),
    'supplied-premises': list(
      'Those of the premises that the keeper of the ledger added. Whoever draws the conclusion states the others.',
      CLAIM_ID,
    ),
    reasoning: text('How it follows from them, so that a reader can judge the step.'),
    disputes: listAlways(
      'The claims that this one contradicts, each with its reason or as a bare id. Both stay in the ledger, which takes no side.',
      DISPUTE,
    ),
    citations: listAlways('Where it is found, and who denies it.', CITATION),
    date: date('When what is claimed took place (EDTF date or interval); --from and --to find it.'),
    about: listAlways(
      'The people, places and things that it is about; --about finds them.',
      text('A name.', { numbers: true }),
    ),
    tags: listAlways('Topics; --tag finds them.', text('A topic.', { numbers: true })),
    also: listAlways(
      'Other words that people may look it up by, such as a short name or the term of another trade; find reads them.',
      text('A word or phrase.', { numbers: true }),
    ),
    note: text('What a reader should know.'),
    reviewed: list('Who has checked it; `factcheck review` writes this.', REVIEW),
    'review-by': date('When it must have been checked again (EDTF).'),
  },
  required: ['id', 'text', 'confidence'],
} as const satisfies RecordShape

const EXCEPTION = {
  kind: 'record',
  name: 'an exception',
  description: 'A claim or source that a rule leaves out, and why.',
  fields: {
    claim: text('The claim it holds for.'),
    source: text('The source it holds for.'),
    reason: text('Why this is fine.'),
    until: date('The last day of the exception (EDTF). After it the exception is reported.'),
  },
  required: ['reason'],
} as const satisfies RecordShape

export const RULE = {
  kind: 'record',
  name: 'a rule setting',
  description: 'Severity and exceptions of a rule. A bare word is the severity.',
  fields: {
    severity: { kind: 'word', description: 'What a finding counts as.', values: ['error', 'warning', 'off'] },
    except: list('What the rule leaves out.', EXCEPTION),
    reviews: text(
      'Of `review-current`: how many different people must have checked each claim. 1 where nothing is said.',
      {
        format: COUNT,
        numbers: true,
      },
    ),
    share: text(
      'Of `single-point-of-failure`: how many of the backed sentences of a draft may fall with one source. 50% where nothing is said.',
      { format: SHARE, numbers: true, examples: ['50%', '80%'] },
    ),
  },
  required: [],
  short: 'severity',
} as const satisfies RecordShape

const SOURCES = {
  kind: 'map',
  description: 'Sources by key.',
  keys: SOURCE_KEY,
  of: SOURCE,
} as const satisfies MapShape

export const INCLUDED = text('A path or glob.', { examples: ['claims/*.yaml'] })
const DOCUMENT = text('A path or glob.', { examples: ['article.md', 'chapters/*.tex'] })

/** The whole ledger file. */
export const LEDGER = {
  kind: 'record',
  name: 'a ledger',
  description: 'A factcheck ledger: claims, each marked sourced, inferred or speculative, and the sources they cite.',
  fields: {
    title: text('What the ledger is about.'),
    sources: SOURCES,
    claims: list('The claims.', CLAIM),
    include: list('More ledger files, as paths or globs below the folder of this file.', INCLUDED),
    documents: list(
      'Drafts that `factcheck check` holds to the ledger, as paths or globs below the folder of this file.',
      DOCUMENT,
    ),
    names: {
      kind: 'map',
      description:
        'Names and their other forms, for the whole ledger: whoever asks for one finds the claims that have another. ' +
        '{Kyiv: [Kiev, the Ukrainian capital]}',
      keys: SEARCHABLE,
      of: oneOrMore(
        'Other forms of the name: words or phrases.',
        text('A word or phrase.', { format: SEARCHABLE, numbers: true }),
      ),
    },
    rules: {
      kind: 'map',
      description: 'Severities and exceptions of the rules of `factcheck check`.',
      keys: { pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, name: 'the name of a rule' },
      of: RULE,
    },
  },
  required: [],
  extensible: true,
} as const satisfies RecordShape

const RECORDS: readonly RecordShape[] = [LEDGER, CLAIM, SOURCE, CITATION, QUOTE, NAME, DISPUTE, REVIEW, RULE, EXCEPTION]

/** Every key that a ledger may have somewhere and that no writer chooses. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  RECORDS.flatMap(({ fields, aliases = {} }) => [...Object.keys(fields), ...Object.keys(aliases)]),
)

/** The other names of fields, by field: no two records use one otherwise. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  RECORDS.flatMap(({ aliases = {} }) => Object.entries(aliases).map(([alias, name]) => [name, alias])),
)

/** Every field, wherever it stands, that is a date. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(RECORDS.flatMap(dateFields))
