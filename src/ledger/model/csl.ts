import type { RecordShape, Shape, TextShape } from './shape.js'

/*
 * The rest of CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables), with the
 * names that its schema alone has. What reference managers write is taken as it is, kept, and given on in JSON.
 */

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text

/** Fields of one shape, by their names in one text. */
function fieldsNamed<const Names extends string, Of extends Shape>(names: Names, shape: Of): Record<Words<Names>, Of> {
  return Object.fromEntries(names.split(' ').map((name) => [name, shape])) as Record<Words<Names>, Of>
}

const VARIABLE = { description: 'As CSL-JSON has it.', isRare: true } as const
const TEXT = { kind: 'text', ...VARIABLE } as const
const NUMBER = { kind: 'text', numbers: true, ...VARIABLE } as const
const LISTED = { kind: 'text', numbers: true, joinsList: true, ...VARIABLE } as const
const LONG = { kind: 'text', limit: 100_000, ...VARIABLE } as const
const DATE = { kind: 'text', numbers: true, isDate: true, ...VARIABLE } as const
const ANYTHING = { kind: 'any', ...VARIABLE } as const

/** A truth that CSL writes as `true`, 1 or "true". */
const TRUTH = { kind: 'any', description: 'As CSL-JSON has it.', isRare: true } as const

const text = (description: string): TextShape => ({ kind: 'text', description })

export const NAME = {
  kind: 'record',
  name: 'a name',
  description: 'A person by family and given name, or an institution by literal name. A bare string is a literal name.',
  fields: {
    family: text('Family name.'),
    given: text('Given names.'),
    'non-dropping-particle': text('What belongs to the family name: the "van" of Vincent van Gogh.'),
    'dropping-particle': text(
      'What stands before the family name and goes where that stands alone: the "von" of Alexander von Humboldt.',
    ),
    suffix: text('What stands behind the name: "Jr.", "III".'),
    literal: text('The name as it stands, for institutions and names that do not divide.'),
    'comma-suffix': TRUTH,
    'static-ordering': {
      ...TRUTH,
      description: 'Whether the family name comes first, as in Mao Zedong.',
      isRare: false,
    },
    'parse-names': TRUTH,
  },
  required: [],
  short: 'literal',
  isOpen: true,
} as const satisfies RecordShape

const NAMES = { kind: 'list', of: NAME, ...VARIABLE } as const

export const CSL_FIELDS = {
  ...fieldsNamed(
    'citation-key language journalAbbreviation shortTitle archive archive_collection archive_location',
    TEXT,
  ),
  ...fieldsNamed('archive-place authority call-number citation-label collection-title container-title-short', TEXT),
  ...fieldsNamed(
    'dimensions division event event-title event-place jurisdiction license medium original-publisher',
    TEXT,
  ),
  ...fieldsNamed(
    'original-publisher-place original-title part-title PMCID publisher-place references reviewed-genre',
    TEXT,
  ),
  ...fieldsNamed('reviewed-title scale source title-short translated-title translated-title-short volume-title', TEXT),
  ...fieldsNamed('abstract annote', LONG),
  ...fieldsNamed('ISSN keyword ISAN ISCI ISMN ISRC ISWC', LISTED),
  ...fieldsNamed(
    'id PMID chapter-number citation-number collection-number edition first-reference-note-number',
    NUMBER,
  ),
  ...fieldsNamed('locator number number-of-pages number-of-volumes page-first part part-number printing', NUMBER),
  ...fieldsNamed('printing-number section supplement supplement-number version year-suffix', NUMBER),
  ...fieldsNamed('available-date container original-date submitted', DATE),
  ...fieldsNamed('chair collection-editor compiler composer container-author contributor curator director', NAMES),
  ...fieldsNamed('editor-translator editorial-director executive-producer guest host illustrator interviewer', NAMES),
  ...fieldsNamed('narrator organizer original-author performer producer recipient reviewed-author', NAMES),
  ...fieldsNamed('script-writer series-creator translator', NAMES),
  ...fieldsNamed('categories custom', ANYTHING),
}
