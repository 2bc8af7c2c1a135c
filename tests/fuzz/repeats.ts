import type { Random } from './random.js'
import { HOSTILE, words } from './words.js'

/** What a pattern may read in several ways when it stands there again and again, and what ends it otherwise. */
const UNITS: readonly [string, ...string[]] = [
  'a ',
  'a b ',
  'a.',
  'A. ',
  'ab-',
  '-a',
  'C,',
  'C-0,',
  ',C-0',
  '0,',
  '1 ',
  '1-',
  '1.',
  '1 May ',
  ' 00:00',
  '&a',
  '&b',
  '&a ',
  '!a ',
  '&amp;',
  '<!---->',
  '<!----> ',
  '<!--',
  '<a ',
  '<b>',
  '</',
  '#\r\n',
  '# c\r\n\r\n',
  '#\n',
  '\r',
  '\r\n ',
  '\r\n a',
  '\n\n',
  '- ',
  '> ',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '[a](',
  '[^1]: ',
  '|a',
  '*a',
  '_a ',
  '~~a',
  '`',
  '=\n',
  'a\n=\n',
  '/',
  '\\',
  '\\a{',
  '\\footnote{a}',
  '$',
  '``',
  '“',
  '”',
  '"a" ',
  "'",
  '„a“ ',
  '…',
  '. . ',
  '##',
  '\f[',
  ':a:`',
  'and ',
  ';',
  '@a{',
  'a # ',
  'und',
  'not ',
  'http://a.',
  'a@',
  '\u0301',
  '\u200d',
  '\u3000',
  ' ',
  '\t',
  '「',
  '不',
]

/** Something again and again, mostly from the begin, and before an end that is not of it. */
export function repeats(random: Random, most = 800, units: readonly [string, ...string[]] = UNITS): string {
  const unit = random.pick(units) + (random.chance(0.4) ? random.pick(units) : '')
  const times = 10 + random.below(random.chance(0.5) ? 150 : most)
  const end = () =>
    random.pick(['', 'x', 'a', '1', ' ', '\n', '\r', '-', '#', ':', random.pick(HOSTILE), random.pick(units)])
  const begin = random.chance(0.7) ? '' : end()
  return `${begin}${unit.repeat(times)}${end()}${random.chance(0.5) ? end() : ''}`
}

/** What places in a source are made of. */
const PLACES = [
  'C,',
  'C-0,',
  ',C-0',
  '0,',
  '1-',
  '1-2,',
  'p. 1',
  '1:00',
  ' ',
  'f.',
  '第',
  'IV',
  'iv-',
  ', ',
  '§',
] as const
/** What stands before a value that is not in quotes. */
const PROPERTIES = ['&a', '&b', '!a', '!', '& ', '*a', '- ', '? ', 'a: ', '#', ' #', '\n      '] as const
/** What stands between lines. */
const COMMENTS = ['#\r\n', '# c\r\n\r\n', '#\n', '  # c\n', '\r\n', '---\n'] as const
/** More than is read as one piece. */
const PAD = '# x\n'.repeat(20_000)

/** Words, some of which are repeated far too often. */
export function said(random: Random): string {
  return random.chance(0.3) ? repeats(random) : words(random, 12, 0.01)
}

const quoted = (text: string) => JSON.stringify(text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}\0]/gu, ''))

/** A ledger with such values in its fields, or between them. */
export function repeatingLedger(random: Random): string {
  const line = random.chance(0.15) ? repeats(random, 150, COMMENTS) : ''
  const value = () => (random.chance(0.97) ? quoted(said(random)) : said(random))
  const citation = () =>
    `{source: s0, locator: ${random.chance(0.5) ? quoted(repeats(random, 150, PLACES)) : value()}, quote: ${value()}}`
  const claim = (at: number) =>
    `  - id: c${at}\n    text: ${random.chance(0.1) ? `${repeats(random, 100, PROPERTIES)} # c\n      x` : value()}\n    confidence: sourced\n    citations: [${random.some(3, citation).join(', ')}]\n    about: [${value()}]\n`
  const fields = ['title', 'ISBN', 'DOI', 'URL', 'page', 'publisher', 'note', 'issued'].filter(() => random.chance(0.4))
  const source = fields.map((name) => `    ${name}: ${value()}\n`).join('') || '    note: x\n'
  return `${line}sources:\n  s0:\n${source}${line}claims:\n${line}${random.some(3, claim).join(line) || claim(0)}${random.chance(0.1) ? PAD : ''}`
}

const MARKS = [
  '<!-- claim: c0 -->',
  '[claim: c0]',
  '[claim: c0, c1]',
  '% claim: c0\n',
  '// claim: c0\n',
  '.. claim: c0\n',
  '{/* claim: c0 */}',
] as const
const MARKUP = [
  '# ',
  '> ',
  '- ',
  '\\section{',
  '\\begin{quote}',
  '\\end{quote}',
  '<p>',
  '</p>',
  '<q>',
  '====\n',
  '|===\n',
  '----\n',
  '```\n',
  '.. note::\n',
  '[quote]\n',
  '[^1]',
  '$x$',
  '`code`',
  '<!-- factcheck off: x -->',
  '<!-- factcheck on -->',
] as const

/** A draft in no format, and so in all of them. */
export function draftText(random: Random): string {
  const part = () =>
    random.pick([
      words(random),
      words(random),
      `“${words(random)}”`,
      '12 % of 340',
      random.pick(MARKS),
      random.pick(MARKUP),
      '\n\n',
      repeats(random),
    ])
  return random.some(40, part).join(random.pick([' ', '\n', '. ', '\n\n', '\r\n']))
}

type Maker = (random: Random) => string

const field = (random: Random) =>
  random.pick([
    'title',
    'author',
    'year',
    'date',
    'isbn',
    'doi',
    'url',
    'pages',
    'note',
    'crossref',
    'keywords',
    'month',
  ])
/** Files to import, by how their names end. */
export const IMPORTED: Readonly<Record<'bib' | 'ris' | 'csv' | 'json' | 'html', Maker>> = {
  bib: (random) =>
    `${random.chance(0.2) ? `@string{a = "${said(random)}"}\n` : ''}${random
      .some(
        4,
        (at) =>
          `@book{k${at},\n${random.some(6, () => ` ${field(random)} = ${random.pick(['{', '"', 'a # {'])}${said(random)}${random.pick(['}', '"', '}'])},\n`).join('')}}\n`,
      )
      .join(random.chance(0.2) ? repeats(random) : '')}`,
  ris: (random) =>
    random
      .some(
        4,
        () =>
          `TY  - BOOK\n${random.some(6, () => `${random.pick(['TI', 'AU', 'PY', 'SN', 'SP', 'EP', 'DO', 'UR', 'N1', 'KW', 'DA'])}  - ${said(random)}\n`).join('')}ER  - \n`,
      )
      .join(random.chance(0.2) ? repeats(random) : ''),
  csv: (random) =>
    `${random.pick(['id,text,confidence,sources,quotes,date\n', 'text\n', 'id;text\n', 'text\ttags\n'])}${random
      .some(6, () =>
        random.some(6, () => (random.chance(0.5) ? `"${said(random).replaceAll('"', '""')}"` : said(random))).join(','),
      )
      .join('\n')}`,
  json: (random) =>
    random.chance(0.2)
      ? repeats(random)
      : JSON.stringify(
          random.some(4, (at) =>
            Object.fromEntries([
              ['id', `k${at}`],
              ['type', 'book'],
              ...random.some(6, () => [
                random.pick(['title', 'DOI', 'ISBN', 'URL', 'issued', 'author', '__proto__', 'note']),
                said(random),
              ]),
            ]),
          ),
        ),
  html: (random) =>
    `<title>${said(random)}</title>${random
      .some(
        6,
        () =>
          `<meta name="${random.pick(['citation_title', 'citation_authors', 'citation_author', 'citation_doi', 'citation_date', 'og:title'])}" content="${said(random).replaceAll('"', '&quot;')}">`,
      )
      .join(
        '',
      )}${random.chance(0.3) ? `<script type="application/ld+json">${random.chance(0.5) ? repeats(random) : JSON.stringify({ '@type': 'Article', name: said(random) })}</script>` : ''}<p>${said(random)}`,
}
