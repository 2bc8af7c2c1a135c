import type { Random } from './random.js'

/** Words as a ledger has them. */
const PLAIN =
  'the bridge city closed was on 3 May 2025 to all traffic mayor knew of rust may have said 10% ferry fares rose by a tenth not never'.split(
    ' ',
  )

/** What does something somewhere: in a terminal, a workflow's log, XML, Markdown, a shell, YAML, a spreadsheet, JavaScript. */
export const HOSTILE: readonly [string, ...string[]] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://127.0.0.1/\u0007link\u001b]8;;\u0007',
  '\u0007',
  '\u0000',
  '\u009b31m',
  '\u200b',
  '\u00ad',
  'a\u200d',
  'a\ufe0f',
  '\u3164',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\u{e0041}',
  '\u{1fffe}',
  '\ud800',
  '\r',
  '::error::x',
  '  ::notice file=a::x',
  '\n::stop-commands::x',
  '\n   ::add-mask::x',
  '##[error]x',
  '##vso[task.complete result=Failed;]',
  ']]>',
  '<script>alert(1)</script>',
  '&#xfffe;',
  '</testsuite>',
  '| [x](http://127.0.0.1) ![y](www.x.example)',
  '`'.repeat(5),
  '$(touch x)',
  '!!',
  '"',
  "'",
  '\\',
  '%0A::error::x',
  '=1+1',
  '@x',
  '[...]',
  '…',
  '- ',
  ': ',
  ' #x',
  '*a',
  '&a ',
  '<<: *a',
  '{',
  '[',
  '---\n',
  '%YAML 1.1\n',
  '!!js/function x',
  '__proto__',
  'constructor',
  'toString',
  '../../x',
  '/etc/passwd',
  '.git/config',
  '-'.repeat(40),
  'é\u0301'.repeat(30),
  '👨‍👩‍👧',
  '王小明',
  'مرحبا',
  '1e999',
  '0x1f',
  'null',
  'true',
  '2025-02-30',
  '~',
]

/** A few words, most of them harmless. */
export function words(random: Random, most = 12, hostile = 0.04): string {
  const found = [random.pick(['The', 'A', 'He', 'It'])]
  for (const word of random.some(most, () => (random.chance(hostile) ? random.pick(HOSTILE) : pickOf(PLAIN, random))))
    found.push(word)
  return found.join(' ')
}

function pickOf(list: readonly string[], random: Random): string {
  return list[random.below(list.length)] ?? ''
}

/** Any UTF-16 units, or one of those that do something. */
export function junk(random: Random, most = 30): string {
  return random
    .some(most, () =>
      random.chance(0.3)
        ? random.pick(HOSTILE)
        : String.fromCharCode(random.chance(0.7) ? random.below(128) : random.below(0x10000)),
    )
    .join('')
}
