import { CITATION, CLAIM, SOURCE } from '../ledger/model/model.js'
import type { RecordShape } from '../ledger/model/shape.js'

/** Fields of a citation, of those that people write on a claim. */
const LOCATED: ReadonlySet<string> = new Set(['locator', 'via'])

/** How to write what a key means that stands in the wrong place, or is called otherwise here; by record, then by key. */
const HINTS: ReadonlyMap<RecordShape, ReadonlyMap<string, string>> = new Map<RecordShape, ReadonlyMap<string, string>>([
  [
    CITATION,
    hints([
      ['prefix suffix edited', (name) => inQuote(`exact: …, ${name}: …`)],
      ['exact original', (name) => inQuote(`${name}: …`)],
      ['translation translator', () => inQuote('original: …, translation: …, translator: …')],
      ['text words excerpt quotation passage', () => 'write the quoted words as `quote: …`'],
      ['page pages p pp', () => 'write it as the locator: `locator: p. 41`'],
      ['timestamp time minute at', () => 'write it as the locator: `locator: 12:30`'],
      ['paragraph para par', () => 'write it as the locator: `locator: para. 3`'],
      [
        'section chapter line lines verse article location place',
        (name) => `write it as the locator: \`locator: ${name} 3\``,
      ],
      [
        'url URL link DOI doi title author date issued publisher archived',
        () => 'it belongs to the source: list that under `sources:`, and cite its key, `source: my-source`',
      ],
      ['key id ref reference cite', () => 'name the source by its key: `source: my-source`'],
    ]),
  ],
  [
    CLAIM,
    hints([
      [
        'source sources citation cite cites reference references ref refs evidence',
        () => 'list what it cites as `citations: [my-source]`, or `citations: [{source: my-source, quote: …}]`',
      ],
      [
        'url URL link href',
        () => 'list the page under `sources:`, as `my-source: {URL: …}`, and cite it: `citations: [my-source]`',
      ],
      ['quote quotes quotation', () => 'quote in a citation: `citations: [{source: my-source, quote: …}]`'],
      [
        'page pages timestamp locator via',
        (name) =>
          `it belongs to a citation: \`citations: [{source: my-source, ${LOCATED.has(name) ? name : 'locator'}: …}]\``,
      ],
      ['author speaker who by said-by says', () => 'write who says or infers it as `attributed-to: …`'],
      [
        'label level certainty type kind status-label',
        () => 'write `confidence: sourced`, `inferred` or `speculative`',
      ],
      ['claim statement title name summary', () => 'write what is claimed as `text: …`'],
      [
        'because based-on basis from derived-from depends-on rests-on',
        () => 'list the claims that it is drawn from as `premises: [my-claim]`',
      ],
      ['contradicts refutes disputed conflicts', () => 'list the claims that it contradicts as `disputes: [my-claim]`'],
      ['topic topics category categories keyword keywords', () => 'write `tags: [my-topic]`'],
      ['people person entities subject subjects place', () => 'write `about: [Name]`'],
      ['comment comments remark remarks notes', () => 'write `note: …`'],
    ]),
  ],
  [
    SOURCE,
    hints([
      [
        'date published publication-date pub-date year day',
        () => 'write when it was published as `issued: 2025-05-04`',
      ],
      ['link href website web address uri', () => 'write its address as `URL: …`'],
      [
        'journal newspaper paper magazine outlet site site-name website-title',
        () => 'write what it is part of as `container-title: …`',
      ],
      ['name headline', () => 'write `title: …`'],
      ['by writer writers creator reporter', () => 'write `author: [{family: Doe, given: Jane}]`'],
      [
        'archive-url archive_url archived-at wayback mirror',
        () => 'write the address of the lasting copy as `archived: …`',
      ],
      ['retrieved access-date accessdate read-on urldate', () => 'write when it was read as `accessed: 2025-11-26`'],
      ['file path copy local text-file', () => 'write the path of its text as `snapshot: …`'],
      ['pages', () => 'write `page: …`'],
      ['number-of-issue', () => 'write `issue: …`'],
      ['quote quotes locator', (name) => `it belongs to a citation: \`citations: [{source: my-source, ${name}: …}]\``],
    ]),
  ],
])

function inQuote(fields: string): string {
  return `write it as a part of the quote: \`quote: {${fields}}\``
}

function hints(lines: readonly [names: string, hint: (name: string) => string][]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap(([names, hint]) => names.split(' ').map((name): [string, string] => [name, hint(name)])))
}

/** What is meant by a key that a record does not have. */
export function keyHint(record: RecordShape, name: string): string | undefined {
  return HINTS.get(record)?.get(name) ?? HINTS.get(record)?.get(name.toLowerCase().replaceAll('_', '-'))
}
