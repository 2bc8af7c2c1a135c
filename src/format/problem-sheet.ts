import { CLAIM, LEDGER, QUOTE } from '../ledger/model/model.js'
import type { Fact } from '../ledger/model/problem.js'
import { line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { describeProblem } from '../words/problem-words.js'

type Code = Fact['code']
type Examples = { readonly [Name in Code]: Extract<Fact, { code: Name }> }

/** Each problem of loading as it may be met: what `explain` says of it are the words that it is told with. */
const EXAMPLES: Examples = {
  'ledger-not-found': { code: 'ledger-not-found', folder: '.' },
  'file-missing': { code: 'file-missing' },
  'file-is-folder': { code: 'file-is-folder' },
  'file-changed': { code: 'file-changed' },
  'file-elsewhere': { code: 'file-elsewhere' },
  'file-not-plain': { code: 'file-not-plain', found: 'device' },
  'file-slow': { code: 'file-slow', seconds: 10 },
  'file-unreadable': { code: 'file-unreadable', reason: 'permission denied' },
  'file-too-large': { code: 'file-too-large', size: 600 << 20, limit: 500 << 20 },
  'characters-too-many': { code: 'characters-too-many', limit: 5_000_000 },
  'encoding-utf-16': { code: 'encoding-utf-16' },
  'encoding-not-utf-8': { code: 'encoding-not-utf-8', byte: 0xe9 },
  'nul-character': { code: 'nul-character' },
  'yaml-syntax': { code: 'yaml-syntax', mistake: { kind: 'never-closed', opened: '"' } },
  'character-odd': { code: 'character-odd', codePoint: 0xa0 },
  'several-documents': { code: 'several-documents' },
  'nested-too-deeply': { code: 'nested-too-deeply' },
  'values-too-many': { code: 'values-too-many' },
  'part-too-large': { code: 'part-too-large', size: 9 << 20, limit: 8 << 20 },
  'problems-too-many': { code: 'problems-too-many', limit: 10_000 },
  'forms-too-many': { code: 'forms-too-many', name: 'Kyiv', limit: 200 },
  'aliases-too-many': { code: 'aliases-too-many', limit: 1_000_000 },
  'alias-unknown': { code: 'alias-unknown', name: 'name' },
  'merge-not-mapping': { code: 'merge-not-mapping', found: { kind: 'list' } },
  'merge-cycle': { code: 'merge-cycle' },
  'file-empty': { code: 'file-empty' },
  'no-claims': { code: 'no-claims', sources: 0 },
  'wrong-type': {
    code: 'wrong-type',
    path: ['claims'],
    found: { kind: 'mapping' },
    expected: LEDGER.fields.claims,
  },
  'field-missing': { code: 'field-missing', record: CLAIM, field: 'text' },
  'field-unknown': { code: 'field-unknown', record: CLAIM, name: 'txt', nearest: 'text' },
  'field-named-twice': { code: 'field-named-twice', record: QUOTE, name: 'exact', alias: 'original' },
  'word-unknown': {
    code: 'word-unknown',
    path: ['rules', 'source-used'],
    found: 'warn',
    known: ['error', 'warning', 'off'],
  },
  'text-malformed': {
    code: 'text-malformed',
    path: ['rules'],
    isKey: true,
    found: 'A',
    expected: 'the name of a rule',
  },
  'text-empty': { code: 'text-empty', path: ['claims', 0, 'text'] },
  'text-too-long': { code: 'text-too-long', path: ['claims', 0, 'text'], length: 12_000, limit: 10_000 },
  'rule-lowered': { code: 'rule-lowered', name: 'label-known' },
  'text-unsafe': { code: 'text-unsafe', path: ['claims', 0, 'text'], codePoint: 0x202e },
  'id-reserved': { code: 'id-reserved', path: ['claims', 0, 'id'], found: 'constructor' },
  'id-duplicate': { code: 'id-duplicate', what: 'claim', id: 'my-claim', first: { file: 'claims.yaml', line: 3 } },
  'include-missing': { code: 'include-missing', pattern: 'more.yaml' },
  'include-outside': { code: 'include-outside', pattern: '../more.yaml', through: 'path' },
  'include-unread': { code: 'include-unread', path: 'claims/pipe.yaml', because: 'no-file' },
  'include-cycle': { code: 'include-cycle', chain: ['claims.yaml', 'more.yaml', 'claims.yaml'] },
  'include-of-rules': { code: 'include-of-rules' },
  'document-missing': { code: 'document-missing', pattern: 'article.md' },
  'document-outside': { code: 'document-outside', pattern: '../article.md', through: 'path' },
  'document-unread': { code: 'document-unread', path: 'chapters/pipe.md', because: 'no-file' },
  'document-is-folder': { code: 'document-is-folder', path: 'chapters' },
  'draft-format': { code: 'draft-format', path: 'article.odt', endings: ['md', 'html', 'tex'] },
  'documents-too-large': { code: 'documents-too-large', limit: 10_000_000 },
  'draft-unmatched': { code: 'draft-unmatched' },
  'draft-parts-too-many': { code: 'draft-parts-too-many', what: 'sentences', limit: 100_000 },
  'draft-unread': { code: 'draft-unread', because: { code: 'file-missing' } },
  'rule-unknown': { code: 'rule-unknown', name: 'source-usd', nearest: 'source-used' },
  'baseline-version': { code: 'baseline-version', found: '2' },
  'baseline-malformed': { code: 'baseline-malformed' },
}

/** What `factcheck explain` prints of a code that is no rule's; `undefined` where it is none. */
export function formatProblemSheet(code: string, theme: Theme): string | undefined {
  if (!Object.hasOwn(EXAMPLES, code)) return undefined
  const { message, help } = describeProblem(EXAMPLES[code as Code])
  const { width } = theme.terminal
  const lines = [
    `${theme.id(code)}, a problem when reading a ledger; for example:`,
    wrap(line(message), width, '  '),
    ...(help ? [wrap(`${theme.hint('help:')} ${line(help)}`, width, '  ', '    ')] : []),
  ]
  return `${lines.join('\n')}\n`
}
