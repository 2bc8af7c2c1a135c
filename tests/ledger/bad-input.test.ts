import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { factcheck, folderWith, IS_POSIX } from '../harness.js'

const claim = (more = '', id = 'a', text = 'A text.') =>
  `claims:\n  - id: ${id}\n    text: ${text}\n    confidence: sourced\n${more}`

/** What is wrong, the file, and the first line of each message. */
const CASES: [what: string, text: string | Uint8Array, messages: string[]][] = [
  ['empty', '', ['1:1: error: the file is empty']],
  ['only a comment', '# nothing\n', ['1:1: error: the file is empty']],
  [
    'not a mapping',
    '- a\n- b\n',
    [
      '1:1: error: the ledger is a list, expected a ledger (a mapping)',
      'help: write `claims:` on the line above the list',
    ],
  ],
  ['a bare text', 'hello\n', ['1:1: error: the ledger is the text hello, expected a ledger (a mapping)']],
  ['no claims', 'title: T\n', ['1:1: error: no claims in the ledger']],
  ['an empty list of claims', 'claims: []\n', ['1:1: error: no claims in the ledger']],
  ['a tab', 'claims:\n  - id: a\n\ttext: b\n', ['3:1: error: a tab is used for indentation']],
  ['a key twice', 'title: A\ntitle: B\n', ['2:1: error: this mapping has this key twice']],
  ['two documents', `${claim()}---\ntitle: B\n`, ['5:1: error: a second YAML document begins here']],
  ['UTF-16 with a mark', Buffer.from('\ufefftitle: A\n', 'utf16le'), ['1:1: error: the file is in UTF-16']],
  ['UTF-16 without one', Buffer.from('title: A\n', 'utf16le'), ['1:1: error: the file is in UTF-16']],
  [
    'bytes that are not UTF-8',
    Buffer.concat([Buffer.from('title: é\nx: '), Buffer.of(0xe9, 0x20)]),
    ['2:4: error: the byte 0xe9 is not UTF-8'],
  ],
  ['a NUL', 'title: A\nnote: b\0c\n', ['2:8: error: a NUL character']],
  ['10,000 levels of lists', `claims: ${'['.repeat(10_000)}`, ['error: nested too deeply']],
  ['20,000 levels of aliases', `claims:\n  - ${'*a : '.repeat(20_000)}`, ['error: nested too deeply']],
  ['10,000 levels of maps', 'a: {'.repeat(10_000), ['error: nested too deeply']],
  ['an unknown alias', claim('    note: *nowhere\n'), ['5:11: error: no anchor `&nowhere`']],
  ['a merge of text', claim('    <<: hello\n'), ['5:9: error: `<<` merges a mapping']],
  [
    'an unknown key',
    claim('    confidnce: x\n'),
    ['5:5: error: a claim has no key `confidnce`', 'did you mean `confidence`?'],
  ],
  [
    'an unknown label',
    'claims:\n  - {id: a, text: b, confidence: sorced}\n',
    ['2:34: error[label-known]: `confidence` of the claim `a` is `sorced`', 'did you mean `sourced`?'],
  ],
  [
    'an unknown type, of many',
    `sources: {b: {type: artcle}}\n${claim()}`,
    ['1:21: error: `sources.b.type` is `artcle`, which is unknown\n', 'help: did you mean `article`?'],
  ],
  ...(
    [
      ['tweet', 'post'],
      ['video', 'motion_picture'],
      ['journal-article', 'article-journal'],
      ['journalArticle', 'article-journal'],
      ['newspaper article', 'article-newspaper'],
      ['news', 'article-newspaper'],
      ['blogPost', 'post-weblog'],
      ['inproceedings', 'paper-conference'],
      ['website', 'webpage'],
      ['podcast', 'broadcast'],
      ['Book', 'book'],
      ['press release', 'document'],
    ] as const
  ).map(([type, meant]): (typeof CASES)[number] => [
    `the type ${type}`,
    `sources: {b: {type: ${type}}}\n${claim()}`,
    [`\`sources.b.type\` is \`${type}\`, which is unknown`, `help: did you mean \`${meant}\`?`],
  ]),
  ...(
    [
      ['page', 'citations: [{source: b, page: 41}]', 'write it as the locator: `locator: p. 41`'],
      ['timestamp', 'citations: [{source: b, timestamp: 1}]', 'write it as the locator: `locator: 12:30`'],
      ['chapter', 'citations: [{source: b, chapter: 1}]', 'write it as the locator: `locator: chapter 3`'],
      ['url', 'citations: [{source: b, url: x}]', 'it belongs to the source: list that under `sources:`'],
      ['text', 'citations: [{source: b, text: x}]', 'write the quoted words as `quote: …`'],
      ['source', 'source: b', 'list what it cites as `citations: [my-source]`'],
      ['quote', 'quote: b', 'quote in a citation: `citations: [{source: my-source, quote: …}]`'],
      ['page', 'page: 4', 'it belongs to a citation: `citations: [{source: my-source, locator: …}]`'],
      ['said_by', 'said_by: b', 'write who says or infers it as `attributed-to: …`'],
      ['based-on', 'based-on: [b]', 'list the claims that it is drawn from as `premises: [my-claim]`'],
    ] as const
  ).map(([key, field, help]): (typeof CASES)[number] => [
    `the key in ${field}`,
    claim(`    ${field}\n`),
    [`has no key \`${key}\``, `help: ${help}`],
  ]),
  ['one like none', `sources: {b: {type: zzz}}\n${claim()}`, ['help: write one of article, article-journal, ']],
  [
    'a text for a list',
    claim('    citations: gazette\n'),
    ['5:16: error: `citations` of the claim `a` is the text gazette, expected a list', 'write a list: [gazette]'],
  ],
  [
    'a value of the last claim of many',
    `${claim()}${Array.from({ length: 40 }, (_, at) => `  - {id: b-${at}, text: T., confidence: sourced}\n`).join('')}  - {id: last-one, text: [T], confidence: sourced}\n`,
    ['45:26: error: `text` of the claim `last-one` is a list, expected text'],
  ],
  ['a list for a text', claim('    note: [a]\n'), ['5:11: error: `note` of the claim `a` is a list, expected text']],
  [
    'a claim without its dash',
    'claims:\n  id: a\n  text: b\n',
    ['help: begin each item with a dash: `- id: my-claim`'],
  ],
  ['claims that are nothing', 'claims:\n', ['help: list what belongs to it below, such as `- id: my-claim`']],
  [
    'sources with dashes',
    `sources:\n  - title: T\n${claim()}`,
    [
      'help: write each under a key of its own, without a dash: `my-source:`, and below it, indented further, `title: …`',
    ],
  ],
  [
    'sources whose fields are indented too little',
    `sources:\n  a:\n  title: T\n${claim()}`,
    ['2:5: error: `sources.a` is nothing', 'help: write its fields below the key, indented further: `title: …`'],
  ],
  [
    'a citation without its dash',
    claim('    citations:\n      source: b\n'),
    ['help: begin each item with a dash: `- source: my-source`'],
  ],
  [
    'a field of a source that is nothing',
    `sources:\n  a:\n    title:\n${claim()}`,
    ['3:11: error: `sources.a.title` is nothing, expected text', 'help: write it after the colon, or remove the key'],
  ],
  [
    'a list for a field of a source',
    `sources:\n  a:\n    title: [x]\n${claim()}`,
    ['3:12: error: `sources.a.title` is a list', 'help: if it is a text, put all of it in quotes'],
  ],
  ['a quote that is nothing', claim('    citations: [{source: a, quote: Null}]\n'), ['write `"Null"`']],
  ['a list for a citation', claim('    citations: [[a]]\n'), ['help: write `- source: my-source`']],
  [
    'a key that is a list',
    claim('    ? [a]\n    : b\n'),
    ['5:7: error: a key of the claim `a` is a list, expected text'],
  ],
  [
    'a source of a citation that is nothing',
    claim('    citations: [{source: }]\n'),
    ['help: write it after the colon; if it begins with `#`, put it in quotes'],
  ],
  ['a text after a dash', 'claims:\n  - a claim\n', ['help: write its fields after the dash: `- id: my-claim`']],
  ['a text for a list, with a bracket', claim('    tags: a]\n'), ['help: begin each item with a dash: `- my tag`']],
  ['a text that is all comment', claim('', 'a', '#1 so'), ['help: write it after the colon; if it begins with `#`']],
  [
    'a prefix beside its quote',
    claim('    citations: [{source: b, quote: c, prefix: d}]\n'),
    ['error: a citation has no key `prefix`', 'help: write it as a part of the quote: `quote: {exact: …, prefix: …}`'],
  ],
  [
    'a translation beside its quote',
    claim('    citations: [{source: b, quote: c, translation: d}]\n'),
    ['help: write it as a part of the quote: `quote: {original: …, translation: …, translator: …}`'],
  ],
  [
    'a quote under two names',
    claim('    citations: [{source: b, quote: {exact: c, original: d}}]\n'),
    ['5:47: error: a quote has both `exact` and `original`, which are one field', 'help: keep one of the two'],
  ],
  [
    'a quote by a misspelt name',
    claim('    citations: [{source: b, quote: {orignal: d}}]\n'),
    ['5:37: error: a quote has no key `orignal`', 'help: did you mean `original`?'],
  ],
  [
    'a quote without words',
    claim('    citations: [{source: b, quote: {edited: true}}]\n'),
    ['error: a quote needs `exact`'],
  ],
  [
    'a flag that is none',
    claim('    citations: [{source: b, quote: {exact: c, edited: yes}}]\n'),
    [
      '`citations[0].quote.edited` of the claim `a` is the text yes, expected true or false',
      'help: write `true` after the colon',
    ],
  ],
  ['an empty id', claim('', '""'), ['help: write it: it cannot be left out']],
  ['an empty note', claim('    note: ""\n'), ['help: write it, or remove it']],
  ['an id with an accent', claim('', 'Café-Crème'), ['help: did you mean `cafe-creme`?']],
  ['an id in other letters', claim('', 'émoji-漢字'), ['help: choose a name of that form']],
  ['an id with a digit first', claim('', '1st-claim'), ['help: choose a name of that form']],
  [
    'a missing key',
    'claims:\n  - id: a\n    text: b\n',
    ['2:5: error: a claim needs `confidence`', 'help: add `confidence: …`. '],
  ],
  [
    'a label that is nothing',
    'claims:\n  - {id: a, text: b, confidence: }\n',
    ['help: write one of these words after the colon'],
  ],
  ['an id that is a number', claim('', '2025'), ['2:9: error: `id` of a claim is the number 2025, expected text']],
  [
    'an id that is a date',
    claim('', '2025-10-14'),
    ['2:9: error[id-format]: `id` of a claim is `2025-10-14`, expected kebab-case'],
  ],
  ['an id that is a boolean', claim('', 'true'), ['2:9: error: `id` of a claim is the boolean true']],
  ['an id that is nothing', claim('', '~'), ['2:9: error: `id` of a claim is nothing']],
  [
    'the id __proto__',
    claim('', '__proto__'),
    ['2:9: error[id-format]: `id` of a claim is `__proto__`, a name that JavaScript reserves'],
  ],
  [
    'the id constructor',
    claim('', 'constructor'),
    ['2:9: error[id-format]: `id` of a claim is `constructor`, a name that JavaScript reserves'],
  ],
  [
    'the source __proto__',
    `sources: {__proto__: {title: T}}\n${claim()}`,
    ['1:11: error[id-format]: a key of `sources` is `__proto__`'],
  ],
  [
    'an id in capitals',
    claim('', 'BridgeClosed'),
    ['2:9: error[id-format]: `id` of a claim is `BridgeClosed`', 'did you mean `bridge-closed`?'],
  ],
  [
    'an id twice',
    `${claim()}  - {id: a, text: b, confidence: sourced}\n`,
    ['5:5: error[id-unique]: the claim `a` was defined before, at claims.yaml:2'],
  ],
  [
    'a terminal escape',
    claim('', 'a', '"\\e[31mred"'),
    ['3:11: error: `text` of the claim `a` holds the character U+001B, ESCAPE'],
  ],
  [
    'a bidi override',
    claim('', 'a', 'a\u202eb'),
    ['3:11: error: `text` of the claim `a` holds the character U+202E, a bidirectional control'],
  ],
  [
    'a lone surrogate',
    claim('', 'a', '"\\uD800"'),
    ['3:11: error: `text` of the claim `a` holds the character U+D800, half of a surrogate pair'],
  ],
  ['an empty text', claim('', 'a', '"  "'), ['3:11: error: `text` of the claim `a` is empty']],
  [
    'too long a text',
    claim('', 'a', 'x'.repeat(10_001)),
    ['3:11: error: `text` of the claim `a` has 10,001 characters, but may have at most 10,000'],
  ],
  ['an include of nothing', `include: [nowhere.yaml]\n${claim()}`, ['1:11: error: `nowhere.yaml` matches no file']],
  [
    'an include above',
    `include: [../up.yaml]\n${claim()}`,
    ['1:11: error: `../up.yaml` leaves the folder of this file'],
  ],
  [
    'an include with a way up inside',
    `include: [a/../../up.yaml]\n${claim()}`,
    ['1:11: error: `a/../../up.yaml` leaves'],
  ],
  ['an absolute include', `include: [/etc/passwd]\n${claim()}`, ['1:11: error: `/etc/passwd` leaves']],
  ['an absolute include of Windows', `include: ['C:\\x.yaml']\n${claim()}`, ['1:11: error: `C:\\x.yaml` leaves']],
  [
    'an include of itself',
    `include: [claims.yaml]\n${claim()}`,
    ['1:11: error: files include each other: claims.yaml > claims.yaml'],
  ],
]

/** A mistake of the pen in the middle of a ledger, and all that is told of it: places and messages, and the first help. */
const SLIPS: [what: string, text: string, messages: string[], help?: string][] = [
  [
    'an apostrophe in single quotes',
    claim('', 'a', "'it's so'"),
    ["3:15: the text in quotes ends before this, at the second `'`"],
    'write `"it\'s so"`',
  ],
  [
    'quotation marks in double quotes',
    claim('', 'a', '"a "quoted" word"'),
    ['3:15: the text in quotes ends before this, at the second `"`'],
    'write `\'a "quoted" word\'`',
  ],
  [
    'a text that begins with quoted words',
    claim('', 'a', '"Foo" isn\'t it'),
    ['3:17: the text in quotes ends before this, at the second `"`'],
    "write `'\"Foo\" isn''t it'`",
  ],
  [
    'one with a comment behind it',
    claim('', 'a', "'it's so' # he says"),
    ["3:15: the text in quotes ends before this, at the second `'`"],
    'put the whole text in double quotes, "…"',
  ],
  [
    'one that goes on below: how it is fixed is not known',
    claim('', 'a', '"Foo" said\n      so'),
    ['3:17: the text in quotes ends before this, at the second `"`'],
    "put the whole text in single quotes, '…'",
  ],
  [
    'a text that begins with a bracket',
    claim('', 'a', '[Trump] said'),
    ['3:19: what begins with `[` is a list, and more follows its end'],
    'if it is a text, write `"[Trump] said"`',
  ],
  [
    'a quotation mark behind a list',
    claim('    tags: [bridge]"\n'),
    ['5:19: what begins with `[` is a list, and more follows its end'],
    "if it is a text, write `'[bridge]\"'`",
  ],
  [
    'a quotation mark too many',
    claim('', 'a', '"A text.""'),
    ['3:20: the text in quotes ends before this, at the second `"`'],
    "write `'A text.\"'`",
  ],
  [
    'a list that is never closed, with closed brackets in it',
    claim('    tags: [a, {b: c}\n'),
    ['5:11: the `[` that is opened here is never closed'],
    'close it with `]`; if it is part of a text, put the whole text in quotes',
  ],
  [
    'a list that is never closed, with a closed text in it',
    claim("    tags: [a, 'b'\n"),
    ['5:11: the `[` that is opened here is never closed'],
    'close it with `]`; if it is part of a text, put the whole text in quotes',
  ],
  [
    'a text that begins with a dash',
    claim('', 'a', '- said'),
    ['3:11: a text without quotes may not begin with `-`'],
    'write `"- said"`; if it is a list, begin it on the next line',
  ],
  [
    'a text in brackets that begins with an at sign',
    claim('    tags: [@perl, b]\n'),
    ['5:12: a text without quotes may not begin with `@`'],
    'write `"@perl"`',
  ],
  ...['@trump', '`so`', '%5', '|Trump said', '>50% of voters', '>-50 so', '*Trump* said'].map(
    (text): [string, string, string[], string] => [
      `a text that begins with ${text[0]}`,
      claim('', 'a', text),
      [`3:11: a text without quotes may not begin with \`${text[0]}\``],
      `write \`"${text}"\``,
    ],
  ),
  [
    'a colon and a space',
    claim('', 'a', 'He said: no'),
    ['3:18: a text without quotes may not hold `: `, which ends a key'],
    'write `"He said: no"`',
  ],
  [
    'a colon and a space on the next line of a text',
    claim('', 'a', 'The city closed\n      the bridge: no'),
    ['4:17: a text without quotes may not hold `: `, which ends a key'],
  ],
  ['a backslash', claim('', 'a', '"C:\\dir"'), ['3:14: `\\d` is not an escape in a text in "…"']],
  [
    'a key that is indented too far',
    'claims:\n  - id: a\n    text: b\n     date: 2025\n',
    ['4:6: `date` begins in column 6, and `text` above it in column 5'],
  ],
  [
    'one below a list',
    'claims:\n  - id: a\n    tags: [b]\n     date: 2025\n',
    ['4:6: `date` begins in column 6, and `tags` above it in column 5'],
  ],
  [
    'a key that is indented too little',
    'claims:\n  - id: a\n    text: b\n   date: 2025\n',
    ['4:4: `date` begins in column 4, and `text` above it in column 5'],
  ],
  [
    'a dash that is indented too little',
    'claims:\n  - id: a\n    text: b\n - id: b\n',
    ['4:2: this `-` stands in column 2, and the one above it in column 3'],
  ],
  [
    'a dash in the column of the keys',
    'claims:\n  - id: a\n    text: b\n    - id: b\n',
    ['4:5: this `-` stands in column 5, and the one above it in column 3'],
  ],
  [
    'a forgotten dash, and keys that stand twice for it',
    claim('    id: b\n    text: c\n    confidence: sourced\n    note: d\n    note: e\n'),
    ['5:5: this mapping has this key twice', '9:5: this mapping has this key twice'],
    'remove one of the two; if a new list item begins here, write `- ` before it',
  ],
  [
    'a forgotten dash',
    'claims:\n  - id: a\n    text: b\n  id: c\n    text: d\n',
    ['4:3: `id` begins in the column of the `-` above, and has none'],
  ],
  [
    'no space after a colon',
    claim('', 'a').replace('text: ', 'text:'),
    ['3:5: a space is missing after `text:`'],
    'write `text: A text.`',
  ],
  ['no space after a colon, at the end', 'claims:\n  - id: a\n    text:b\n', ['3:5: a space is missing after `text:`']],
  [
    'no space after a dash',
    'claims:\n  -id: a\n    text: b\n',
    ['2:3: a space is missing after `-`'],
    'write `- id: a`',
  ],
  [
    'a line without a key',
    'claims:\n  - id: a\n    text: b\n    and so on\n    date: 2025\n',
    ['4:5: this line is not a `key: value`'],
  ],
  [
    'a quoted text that goes on too far left',
    'claims:\n  - id: a\n    text: "b\n  and so on"\n    date: 2025\n',
    ['4:3: this line is not a `key: value`'],
  ],
  [
    'a list that is never closed',
    claim('    tags: [b, c\n  - id: d\n    text: e\n'),
    ['5:11: the `[` that is opened here is never closed'],
  ],
  [
    'a list that is closed as a mapping',
    claim('    tags: [b}\n'),
    ['5:11: the `[` that is opened here is closed by `}`'],
  ],
  [
    'a mapping that is never closed',
    claim('    citations:\n      - {source: b\n    date: 2025\n'),
    ['6:9: the `{` that is opened here is never closed'],
  ],
  ['a bracket too many', claim('    tags: [b]]\n    date: 2025\n'), ['5:14: this `]` closes nothing']],
  ['a quote that is never closed', 'title: "T\nclaims: []\n', ['1:8: the `"` that is opened here is never closed']],
  [
    'one in the middle',
    claim('  - id: b\n    text: c\n', 'a', "'Tis so"),
    ["3:11: the `'` that is opened here is never closed"],
  ],
  [
    'a forgotten colon',
    claim().replace('text:', 'text'),
    ['3:5: this line is not a `key: value`'],
    'give it a key and a colon: `text: A text.`; or, if it continues `id`, indent it further than that',
  ],
  [
    'a forgotten comma',
    claim('    citations: [{source: a quote: b}]\n'),
    ['5:26: this cannot stand inside of […] or {…}'],
  ],
  [
    'a key that is indented too far after a comment',
    'claims:\n  - id: a\n    tags: [b]\n\n  # so\n     date: 2025\n',
    ['6:6: `date` begins in column 6, and `tags` above it in column 5'],
  ],
  [
    'a quotation mark before a key',
    'claims:\n  - id: a\n   " text: b\n',
    ['3:4: this `"` does not belong here'],
    'remove it',
  ],
  ['a colon before a dash', 'claims:\n  : - id: a\n    text: b\n', ['2:3: this `:` does not belong here'], 'remove it'],
  [
    'a text that begins too far left',
    'claims:\n  - id: a\n    text:\n the city\n    date: 2025\n',
    ['4:2: this line is not a `key: value`'],
  ],
  ['tabs', 'claims:\n\t- id: a\n\t\ttext: b\n', ['2:1: a tab is used for indentation']],
  [
    'a merge conflict',
    'claims:\n  - id: a\n<<<<<<< HEAD\n    text: b\n=======\n    text: c\n>>>>>>> other\n',
    ['3:1: this is a git merge conflict'],
  ],
  ...(
    [
      [
        'a no-break space before a dash',
        'claims:\n\u00a0 - id: a\n\u00a0   text: b\n',
        '2:1',
        'U+00A0, NO-BREAK SPACE,',
      ],
      ['one after a dash', 'claims:\n  -\u00a0id: a\n    text: b\n', '2:4', 'U+00A0, NO-BREAK SPACE,'],
      [
        'one after a colon',
        'claims:\n  - id: a\n    text:\u00a0b\n    date: 2025\n',
        '3:10',
        'U+00A0, NO-BREAK SPACE,',
      ],
      ['one before a key', `${claim()}\u00a0\u00a0  date: 2025\n`, '5:1', 'U+00A0, NO-BREAK SPACE,'],
      ['a zero-width space', claim('    \u200bdate: 2025\n'), '5:5', 'U+200B, ZERO WIDTH SPACE,'],
      [
        'an escape in a mapping',
        `claims:\n  - {id: a, text: \u001b[31mb}\n${'  - {id: b, text: c}\n'.repeat(30)}`,
        '2:19',
        'U+001B, ESCAPE,',
      ],
      ['an en dash for a dash', 'claims:\n  \u2013 id: a\n    text: b\n', '2:3', 'U+2013, EN DASH,'],
      ['a wide colon', claim('    note\uff1ab\n    date: 2025\n'), '5:9', 'U+FF1A, FULLWIDTH COLON,'],
    ] as const
  ).map(([what, text, place, name]): [string, string, string[]] => [
    what,
    text,
    [`${place}: the character ${name} breaks the layout of the file`],
  ]),
  [
    'mistakes in several claims',
    `${claim('    note: it is: so\n')}  - id: b\n    text: 'it's'\n    note: @c\n`,
    [
      '5:16: a text without quotes may not hold `: `, which ends a key',
      "7:15: the text in quotes ends before this, at the second `'`",
      '8:11: a text without quotes may not begin with `@`',
    ],
  ],
]

describe('a mistake of the pen is told once, and by its cause', () => {
  test.each(SLIPS)('%s', async (_what, text, messages, help) => {
    const { code, stderr } = await factcheck(['list'], { cwd: folderWith({ 'claims.yaml': text }) })
    const told = [...stderr.matchAll(/^claims\.yaml:(\d+:\d+): error: (.*)/gm)].map(
      ([, at, message]) => `${at}: ${message}`,
    )
    expect(told).toEqual(messages)
    if (help) expect(/^ {2}help: (.*)/m.exec(stderr)?.[1]).toBe(help)
    expect(stderr).toContain('  help: ')
    expect(code).toBe(2)
  })

  test('odd white space that is part of a text is no mistake', () => {
    const text = claim('    note: |\n      \u00a0a\n    txt: b\n', 'a', 'b\u00a0c').replace(
      'b\u00a0c',
      'b\u00a0c\n      \u00a0d',
    )
    const { problems } = parseLedger(new TextFile('claims.yaml', text))
    expect(problems.map(({ code }) => code)).toEqual(['field-unknown'])
  })
})

describe('bad input is told with its place, and exit code 2', () => {
  test.each(CASES)('%s', async (_what, text, messages) => {
    const { code, stdout, stderr } = await factcheck(['list'], { cwd: folderWith({ 'claims.yaml': text }) })
    expect(stdout).toBe('')
    for (const message of messages) expect(stderr).toContain(message)
    expect(stderr).toMatch(/^claims\.yaml:\d+:\d+: error(?:\[[a-z-]+\])?: /)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(2)
  })

  test('all problems of a file, in the order of its lines', async () => {
    const text = 'claims:\n  - id: A\n    txt: b\n    confidence: x\n  - id: b\n    text: 1\n    premises: b\n'
    const { stderr } = await factcheck(['list'], { cwd: folderWith({ 'claims.yaml': text }) })
    const places = [...stderr.matchAll(/^claims\.yaml:(\d+):/gm)].map(([, line]) => Number(line))
    expect(places).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('a key that is misspelt is not missing as well, and its value is read', async () => {
    const text = 'claims:\n  - id: a\n    txt: 1\n    confidence: sourced\n'
    const { problems } = parseLedger(new TextFile('claims.yaml', text))
    expect(problems.map(({ code, at }) => `${code} ${at.line}`)).toEqual(['field-unknown 3', 'wrong-type 3'])
  })

  test('also those that show only when all is read, before what stands below them', async () => {
    const cwd = folderWith({
      'claims.yaml': `include: [b.yaml]\n${claim()}  - {id: a, text: b, confidence: sourced}\n  - {id: c, txt: d}\n`,
      'b.yaml': claim('', 'D'),
    })
    const { stderr } = await factcheck(['list'], { cwd })
    const places = [...stderr.matchAll(/^(\w+\.yaml:\d+):\d+:/gm)].map(([, place]) => place)
    expect(places).toEqual(['claims.yaml:6', 'claims.yaml:7', 'claims.yaml:7', 'b.yaml:2'])
  })

  test('a line with its caret', async () => {
    const { stderr } = await factcheck(['list'], { cwd: folderWith({ 'claims.yaml': claim('    confidnce: x\n') }) })
    expect(stderr).toBe(`claims.yaml:5:5: error: a claim has no key \`confidnce\`
    |
  5 |     confidnce: x
    |     ^^^^^^^^^
  help: did you mean \`confidence\`?
`)
  })

  test('columns are right after a byte order mark and with CRLF', async () => {
    const text = `\ufeff${claim('    confidnce: x\n').replaceAll('\n', '\r\n')}`
    const { stderr } = await factcheck(['list'], { cwd: folderWith({ 'claims.yaml': text }) })
    expect(stderr).toContain('claims.yaml:5:5: error: a claim has no key')
    expect(stderr).not.toContain('\r')
  })

  test('an alias bomb ends soon', async () => {
    const levels = Array.from({ length: 9 }, (_, at) => `x-${at + 1}: &x${at + 1} [${`*x${at},`.repeat(9)}]\n`).join('')
    const text = `x-0: &x0 {id: a, text: b, confidence: sourced}\n${levels}claims: *x9\n`
    const { code, stderr } = await factcheck(['list'], { cwd: folderWith({ 'claims.yaml': text }) })
    expect(code).toBe(2)
    expect(stderr).toContain('error:')
  })

  test('a merge that goes in a circle', async () => {
    const { code, stderr } = await factcheck(['list'], {
      cwd: folderWith({ 'claims.yaml': claim('    <<: &m {<<: *m}\n') }),
    })
    expect(stderr).toContain('claims.yaml:5:17: error: this mapping merges itself')
    expect(code).toBe(2)
  })

  test('a problem is shown escaped, wherever it stands', async () => {
    const text = 'claims:\n  - {"\\u001b[2J\\u202e": 1}\n# \u001b[2J\n'
    const { stderr } = await factcheck(['list', '--file', '\u001b[1m.yaml'], {
      cwd: folderWith({ '\u001b[1m.yaml': text }),
    })
    expect(stderr).not.toMatch(/[\u001b\u202e]/)
    expect(stderr).toContain('\\x1b')
  })
})

describe('files that cannot be read', () => {
  test('none', async () => {
    const { code, stderr } = await factcheck(['list'], { cwd: folderWith({}) })
    expect(stderr).toMatch(/no claims\.yaml in this folder or any folder above it\n {2}help: .*factcheck init/)
    expect(stderr).toMatch(/^claims\.yaml: error/)
    expect(code).toBe(2)
  })

  test.each(['Claims.yaml', 'CLAIMS.YML', 'docs/claims.yaml', 'docs/claims.yml'])(
    'none, but %s is there',
    async (near) => {
      const { stderr } = await factcheck(['list'], {
        cwd: folderWith({ [near]: claim(), 'deeper/docs/claims.yaml': '' }),
      })
      expect(stderr).toBe(
        `claims.yaml: error: no claims.yaml in this folder or any folder above it\n  help: there is ${near}: name it with --file ${near}\n`,
      )
    },
  )

  test('a name that is not there', async () => {
    const { code, stderr } = await factcheck(['list', '--file', 'x.yaml'], { cwd: folderWith({}) })
    expect(stderr).toMatch(/^x\.yaml: error: no such file/)
    expect(code).toBe(2)
  })

  test('a folder', async () => {
    const { code, stderr } = await factcheck(['list', '--file', '.'], { cwd: folderWith({}) })
    expect(stderr).toMatch(/^\.: error: this is a folder/)
    expect(code).toBe(2)
  })

  test.runIf(IS_POSIX)('a file without permission', async () => {
    const cwd = folderWith({ 'claims.yaml': claim() })
    chmodSync(join(cwd, 'claims.yaml'), 0)
    const { code, stderr } = await factcheck(['list'], { cwd })
    // root may read anything.
    if (process.getuid?.() !== 0) expect(stderr).toContain('cannot be read: permission denied')
    expect(code).toBe(process.getuid?.() === 0 ? 0 : 2)
  })
})

describe('a line that is far too long is shown in part', () => {
  const LONG = 200_000
  test.each<[what: string, text: string]>([
    ['a bare text', `claims:\n  - ${'x'.repeat(LONG)}`],
    ['a bare text of marks', `claims:\n  - ${'e\u0301'.repeat(LONG / 2)}`],
    ['a bare text of emoji', `claims:\n  - ${'\u{1f409}'.repeat(LONG / 2)}`],
    ['a key', claim(`    ${'k'.repeat(LONG)}: 1\n`)],
    ['the name of a rule', `rules: {${'r'.repeat(LONG)}: off}\n${claim()}`],
    ['a text', claim('', 'a', 'word '.repeat(LONG / 5))],
    ['spaces', `claims:\n  - a${' '.repeat(LONG)}b: : c\n`],
  ])('%s', async (_what, text) => {
    for (const columns of [undefined, 80]) {
      const { code, stderr } = await factcheck(['list', '-f', '-'], { stdin: text, ...(columns && { columns }) })
      expect(code).toBe(2)
      expect(stderr).toContain('…')
      for (const row of stderr.split('\n').filter((shown) => shown.includes('|'))) expect(row.length).toBeLessThan(200)
    }
  })
})

describe('include', () => {
  const ledger = (id: string) => claim('', id)

  test('a glob, in the order of the paths, and each file once', async () => {
    const cwd = folderWith({
      'claims.yaml': 'include: [claims/*.yaml, claims/b.yaml]\n',
      'claims/b.yaml': ledger('b'),
      'claims/a.yaml': ledger('a'),
      'claims/c.txt': 'not this',
    })
    const { code, stdout } = await factcheck(['list', '--format', 'tsv'], { cwd })
    expect(stdout.split('\n').map((row) => row.split('\t')[0])).toEqual(['a', 'b', ''])
    expect(code).toBe(0)
  })

  test('many are followed up to a number, in one file or one after the other', async () => {
    const list = Array.from({ length: 1050 }, (_, at) => `x${at}.yaml`)
    const many = folderWith({ 'claims.yaml': `include: [${list}]\n${ledger('a')}` })
    const chain = folderWith({
      'claims.yaml': 'include: [x0.yaml]\n',
      ...Object.fromEntries(list.map((name, at) => [name, `include: [x${at + 1}.yaml]\n`])),
    })
    for (const cwd of [many, chain]) {
      const { code, stdout } = await factcheck(['check', '--format', 'json'], { cwd })
      expect(stdout).toContain('the includes up to here look at too many folders and files')
      expect(stdout).not.toContain('x1020.yaml')
      expect(code).toBe(2)
    }
  })

  test('a circle over two files', async () => {
    const cwd = folderWith({ 'claims.yaml': 'include: [b.yaml]\n', 'b.yaml': `include: [claims.yaml]\n${ledger('b')}` })
    const { code, stderr } = await factcheck(['list'], { cwd })
    expect(stderr).toContain('b.yaml:1:11: error: files include each other: claims.yaml > b.yaml > claims.yaml')
    expect(code).toBe(2)
  })

  test('a symbolic link out of the folder, by name, by glob and by folder', async () => {
    const outside = folderWith({ 'secret.yaml': ledger('secret') })
    for (const pattern of ['link.yaml', '*.yaml', 'folder/secret.yaml']) {
      const cwd = folderWith({ 'main/claims.yaml': `include: ['${pattern}']\n${ledger('a')}` })
      symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'main/link.yaml'))
      symlinkSync(outside, join(cwd, 'main/folder'))
      const { code, stderr } = await factcheck(['list'], { cwd: join(cwd, 'main') })
      expect(stderr).toContain('through a symbolic link')
      expect(code).toBe(2)
    }
  })

  /** The ids that `include: ['claims/**\/*.yaml']` finds, or the first line of what is wrong. */
  const below = async (make: (cwd: string) => void, pattern = 'claims/**/*.yaml') => {
    const cwd = folderWith({
      'main/claims.yaml': `include: ['${pattern}']\n`,
      'main/claims/a.yaml': ledger('a'),
      'main/other/b.yaml': ledger('b'),
      'out/c.yaml': ledger('c'),
    })
    make(join(cwd, 'main'))
    const { stdout, stderr } = await factcheck(['list', '--format', 'tsv'], { cwd: join(cwd, 'main') })
    return stderr ? stderr.split('\n')[0] : stdout.split('\n').flatMap((row) => row.split('\t')[0] || [])
  }
  const posix = <Row>(...rows: Row[]): Row[] => (IS_POSIX ? rows : [])
  const AT = 'claims.yaml:1:11: error: '
  test.each<[what: string, path: string, target: string, expected: string[] | string]>([
    ['a link to nothing', 'claims/x.yaml', 'missing.yaml', `${AT}\`claims/x.yaml\` matches no file`],
    ['a link to nothing that the pattern does not name', 'claims/x.md', 'missing.yaml', ['a']],
    ['a link to itself', 'claims/x.yaml', 'x.yaml', `${AT}\`claims/x.yaml\` matches no file`],
    ['a linked folder inside', 'claims/x', '../other', ['a', 'b']],
    [
      'a linked folder outside',
      'claims/x',
      '../../out',
      `${AT}\`claims/x\` leaves the folder of this file through a symbolic link`,
    ],
    ['a linked folder outside that the pattern does not name', 'x', '../out', ['a']],
    ['a circle', 'claims/x', '.', ['a']],
    ['a circle over the file itself', 'claims/x', '..', ['a', 'b']],
    ...posix<[string, string, string, string]>([
      'a device',
      'claims/x.yaml',
      '/dev/null',
      `${AT}\`claims/x.yaml\` leaves the folder of this file through a symbolic link`,
    ]),
  ])('a glob leaves nothing unread that it names: %s', async (_what, path, target, expected) => {
    expect(await below((cwd) => symlinkSync(target, join(cwd, path)))).toEqual(expected)
  })

  test.each(posix('claims/**/*.yaml', 'claims/pipe.yaml'))('a pipe is not waited for: %s', async (pattern) => {
    const makePipe = (cwd: string) => execFileSync('env', ['mkfifo', join(cwd, 'claims/pipe.yaml')])
    expect(await below(makePipe, pattern)).toBe(`${AT}\`claims/pipe.yaml\` is not a plain file`)
  })

  test('a pattern that a regular expression would take for ever with', async () => {
    const name = `claims/${'a'.repeat(200)}`
    const makeLong = (cwd: string) => writeFileSync(join(cwd, name), ledger('long'))
    for (const pattern of [`claims/${'*a'.repeat(20)}b`, `claims/{a*,a*}+b`, `${'{a,a}'.repeat(6)}/x`])
      expect(await below(makeLong, pattern)).toBe(`${AT}\`${pattern}\` matches no file`)
    expect(await below(makeLong, `claims/${'*a'.repeat(20)}`)).toEqual(['long'])
    expect(await below(makeLong, '{a,b}'.repeat(20))).toContain('stands for more than 100 patterns')
    expect(await below(makeLong, '{.,x}{.,x}/out/c.yaml')).toContain('leaves the folder of this file')
  })

  test('a symbolic link that stays inside', async () => {
    const cwd = folderWith({ 'claims.yaml': 'include: [link.yaml]\n', 'parts/a.yaml': ledger('a') })
    symlinkSync(join(cwd, 'parts/a.yaml'), join(cwd, 'link.yaml'))
    expect((await factcheck(['list'], { cwd })).code).toBe(0)
  })

  test('an included file may not set rules, and an id of two files is told', async () => {
    const cwd = folderWith({
      'claims.yaml': `include: [b.yaml]\n${ledger('a')}`,
      'b.yaml': `rules: {x: off}\n${ledger('a')}`,
    })
    const { stderr } = await factcheck(['list'], { cwd })
    expect(stderr).toContain('b.yaml:1:9: error: an included file sets `rules`')
    expect(stderr).toContain('b.yaml:3:5: error[id-unique]: the claim `a` was defined before, at claims.yaml:3')
  })

  test('the nearest claims.yaml above is found, and named from here', async () => {
    const cwd = folderWith({ 'claims.yaml': ledger('a') })
    mkdirSync(join(cwd, 'deep/er'), { recursive: true })
    const { stdout } = await factcheck(['list', '--format', 'tsv'], { cwd: join(cwd, 'deep/er') })
    expect(stdout).toContain('\t../../claims.yaml\t2\t')
  })
})

test.each([
  ['claims.yaml/x', 'claims.yaml/x: error: no such file'],
  ['x'.repeat(400), `${'x'.repeat(400)}: error: cannot be read: the path is too long`],
])('a path that leads nowhere is told of by every command: %.20s', async (path, said) => {
  const cwd = folderWith({ 'claims.yaml': claim() })
  for (const argv of [
    ['check', path],
    ['check', '--fix', path],
    ['list', '-f', path],
    ['word', '-f', path],
    ['diff', 'HEAD', '-f', path],
  ]) {
    const { code, stderr } = await factcheck(argv, { cwd })
    expect(stderr.replace(/\s+/g, ' ')).toContain(said)
    expect(code).toBe(2)
  }
})
