import { docxOf, epubOf } from '../archives.js'
import { column, type Placed, placedPdf, wrapped } from '../pdfs.js'
import type { CorpusPage } from './page.js'

const REPORT = [
  'In the spring of 2024 the Authority commissioned a survey of all nine piers of the bridge. It was carried out by two divers, who found rust in piers 2, 4, 5 and 7.',
  'The Authority did not inform the council at that time. It considered the findings provisional, and the season for repairs had passed.',
  'In the opinion of the Comptroller this was an error. The cost of the repairs has since risen from 1.4 to 2.0 million, or by 43 per cent.',
  'We recommend that reports be published within 30 days. The Authority does not accept this recommendation.',
]

const head = (page: number): Placed[] => [
  { x: 60, y: 764, text: 'COMPTROLLER OF THE HARBOUR', size: 8 },
  { x: 470, y: 764, text: 'HC 112', size: 8 },
  { x: 300, y: 28, text: String(page), size: 8 },
]

function government(): Uint8Array {
  const text = REPORT.join(' ')
  const half = (from: number, to: number) => wrapped(text.split(' ').slice(from, to).join(' '), 38)
  const words = text.split(' ').length
  const cut = [0, 1, 2, 3, 4].map((at) => Math.round((words * at) / 4))
  return placedPdf(
    ...[0, 1].map((page) => {
      const [left, right] = [
        half(cut[page * 2] ?? 0, cut[page * 2 + 1] ?? 0),
        half(cut[page * 2 + 1] ?? 0, cut[page * 2 + 2] ?? 0),
      ]
      const [a, b] = [column(60, 720, left), column(320, 720, right)]
      // Line by line over both columns, as some programs write it.
      return [...head(page + 12), ...a.flatMap((line, at) => [line, ...(b[at] ? [b[at]] : [])]), ...b.slice(a.length)]
    }),
  )
}

function annual(): Uint8Array {
  const lines = wrapped(REPORT.join(' '), 80)
  const [first, second] = [lines.slice(0, 5), lines.slice(5)]
  const filler = wrapped(
    'Ferries are not the subject of this report, and what it says of them is of no weight at all.',
    80,
  )
  return placedPdf(
    [
      ...head(41),
      { x: 60, y: 735, text: '3 The survey', size: 14 },
      ...column(60, 700, first),
      ...column(60, 92, ['1 Renn and another; see appendix C.'], 7),
    ],
    [...head(42), ...column(60, 720, second)],
    [...head(43), ...column(60, 720, filler)],
  )
}

const p = (runs: string) => `<w:p>${runs}</w:p>`
const r = (text: string, props = '') =>
  `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

const README = `---
title: Bridge data
---

# Bridge data

Counts of **14,000** vehicles a day, from *nine* cameras[^1]. We do ~~all of~~ our counting by hand.

| Month | Vehicles |
|-------|---------:|
| March | 421,700  |
| April | 418,200  |

- [x] Publish the counts
- [ ] Publish the code, which is not ready

> “Count twice,” says Lena Fisk.

[^1]: The ninth was stolen in 2023.
`

const cue = (from: string, to: string, ...lines: string[]) => `${from} --> ${to}\n${lines.join('\n')}\n`

const MAIL = `From: Tobias Renn <renn@divers.example>
To: mayor@port.example
Subject: =?UTF-8?Q?Pier_four_=E2=80=93_urgent?=
Date: Tue, 12 Mar 2024 09:14:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

plain

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(
  '<html><head><style>.d{display:none}</style></head><body><p>Dear Ms Brisk,</p><p>pier four has lost 11 mm of steel. It will not hold another winter.</p><p class="d">Draft: 12 mm.</p><p>Yours, T. Renn</p><div class="gmail_quote"><div>On 1 March the office wrote:</div><blockquote><p>Please send us a short note.</p></blockquote></div></body></html>',
)
  .toString('base64')
  .replace(/.{76}/g, '$&\n')}
--b--
`

/** Files that are no pages. */
export const FILES: readonly CorpusPage[] = [
  {
    name: 'government PDF in two columns',
    type: 'application/pdf',
    content: government(),
    found: [
      'In the spring of 2024 the Authority commissioned a survey of all nine piers of the bridge.',
      'It was carried out by two divers, who found rust in piers 2, 4, 5 and 7.',
      'The Authority did not inform the council at that time. It considered the findings provisional, and the season for repairs had passed.',
      'has since risen from 1.4 to 2.0 million, or by 43 per cent',
      'The Authority does not accept this recommendation.',
    ],
    missing: [
      'who found rust in piers 2, 4, 5 and 9',
      'The Authority did inform the council at that time.',
      'or by 34 per cent',
      'The Comptroller does not accept this recommendation.',
      'The Authority accepts this recommendation',
    ],
  },
  {
    name: 'annual report: heads, numbers, a note at the foot of the page',
    type: 'application/pdf',
    content: annual(),
    found: [
      'The Authority did not inform the council at that time. It considered the findings provisional',
      'In the opinion of the Comptroller this was an error. The cost of the repairs has since risen from 1.4 to 2.0 million',
      'Renn and another; see appendix C.',
      'COMPTROLLER OF THE HARBOUR',
      'Ferries are not the subject of this report',
    ],
    missing: [
      'The cost of the repairs has since risen from 1.4 to 3.0 million',
      'Ferries are the subject of this report',
      'The survey In the spring of 2024',
      'this was no error',
      'see appendix D',
    ],
  },
  {
    name: 'Markdown of a data set',
    type: 'text/markdown',
    content: README,
    found: [
      'Counts of 14,000 vehicles a day, from nine cameras. We do our counting by hand.',
      'April 418,200',
      'Publish the code, which is not ready',
      '“Count twice,” says Lena Fisk.',
      'The ninth was stolen in 2023.',
    ],
    missing: [
      'Counts of 41,000 vehicles a day',
      'We do all of our counting by hand',
      '421,700 April',
      'Publish the code, which is ready',
      'The ninth was stolen in 2032.',
    ],
  },
  {
    name: 'subtitles of a council meeting',
    type: 'text/vtt',
    content: `WEBVTT\nKind: captions\n\n${[
      cue('00:12:28.100', '00:12:31.000', '<v Ada Brisk>We closed the bridge on the third of May,'),
      cue('00:12:31.000', '00:12:34.000', 'and we will not open it', 'before the autumn.'),
      cue('00:12:34.500', '00:12:36.000', '<v Corin Vale>That is <i>five</i> months.'),
      cue('00:12:36.000', '00:12:39.000', '<v Ada Brisk>Yes. I&nbsp;can count.'),
    ].join('\n')}`,
    found: [
      'We closed the bridge on the third of May, and we will not open it before the autumn.',
      'That is five months.',
      'Yes. I can count.',
      'Corin Vale: That is five months.',
      'we will not open it before the autumn',
    ],
    missing: [
      'and we will open it before the autumn',
      'That is nine months.',
      'We closed the bridge on the third of June',
      'I can’t count.',
      'Calvin Vale: That is five months.',
    ],
  },
  {
    name: 'subtitles that roll up',
    type: 'text/vtt',
    content: `WEBVTT\nKind: captions\nLanguage: en\n\n${[
      cue('00:00:01.000', '00:00:03.000', ' ', 'so<00:00:01.300><c> the</c><00:00:01.600><c> divers</c> found'),
      cue('00:00:03.000', '00:00:03.010', 'so the divers found', ' '),
      cue('00:00:03.010', '00:00:05.000', 'so the divers found', 'rust<00:00:03.400><c> in</c> four'),
      cue('00:00:05.000', '00:00:05.010', 'rust in four', ' '),
      cue('00:00:05.010', '00:00:08.000', 'rust in four', 'of<00:00:05.300><c> nine</c> piers and nobody'),
      cue('00:00:08.000', '00:00:08.010', 'of nine piers and nobody', ' '),
      cue('00:00:08.010', '00:00:10.000', 'of nine piers and nobody', 'told the mayor'),
    ].join('\n')}`,
    found: [
      'so the divers found rust in four of nine piers and nobody told the mayor',
      'found rust in four',
      'nobody told the mayor',
      'four of nine piers',
      'piers and nobody told',
    ],
    missing: [
      'rust in five of nine piers',
      'and somebody told the mayor',
      'found rust in four rust in four',
      'the divers found no rust',
      'nobody told the major',
    ],
  },
  {
    name: 'subtitles with numbers',
    type: 'application/x-subrip',
    content: `\ufeff${['1\n00:00:01,000 --> 00:00:04,000\n- Is it safe?\n- It is not.\n', '2\n00:00:04,500 --> 00:00:07,000\n<font color="#fff">Eighteen tonnes</font> is too much,\n', '3\n00:00:07,000 --> 00:00:09,500\n{\\an8}says the engineer Lena Fisk.\n'].join('\n')}`,
    found: [
      '- Is it safe? - It is not.',
      'Eighteen tonnes is too much, says the engineer Lena Fisk.',
      'It is not.',
      'Is it safe?',
      'too much, says the engineer',
    ],
    missing: [
      'It is.',
      'Eighty tonnes is too much',
      'Eighteen tonnes is not too much',
      'says the engineer Lina Fisk',
      'says the mayor',
    ],
  },
  {
    name: 'Word document with changes',
    type: '',
    content: docxOf(
      p(r('Statement', '<w:b/>')) +
        p(
          `${r('The committee ')}<w:del w:id="1" w:author="V"><w:r><w:delText xml:space="preserve">regrets </w:delText></w:r></w:del><w:ins w:id="2" w:author="B">${r('notes ')}</w:ins>${r('that the report of 12 March was not read.')}`,
        ) +
        p(
          `${r('It cost ')}${r('three', '<w:dstrike/>')}${r(' two million')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>${r(', says Ms Fisk.')}`,
        ) +
        `<w:tbl><w:tr><w:tc>${p(r('Yes'))}</w:tc><w:tc>${p(r('9'))}</w:tc></w:tr><w:tr><w:tc>${p(r('No'))}</w:tc><w:tc>${p(r('3'))}</w:tc></w:tr></w:tbl>`,
      { footnotes: `<w:footnote w:id="1">${p(r('Without tax.'))}</w:footnote>` },
    ),
    found: [
      'The committee notes that the report of 12 March was not read.',
      'It cost two million, says Ms Fisk.',
      'No 3',
      'Without tax.',
      'Statement',
    ],
    missing: [
      'The committee regrets',
      'It cost three million',
      'the report of 12 March was read',
      '9 No',
      'the report of 21 March',
    ],
  },
  {
    name: 'book with pages of print',
    type: '',
    content: epubOf([
      '<section epub:type="chapter"><h1>Two</h1><p>They did not mend it in 1971<a epub:type="noteref" href="#n1">*</a>, and they did not<span epub:type="pagebreak" id="p42" title="42"/> mend it in 1987.</p><aside epub:type="footnote" id="n1"><p>The money went to the tram.</p></aside></section>',
      '<section epub:type="chapter"><h1>One</h1><p class="first"><span class="dropcap">A</span>nselm Roux never saw the sea<br/>until he was forty.</p><p>“It is flat,” he said.</p></section>',
    ]),
    found: [
      'They did not mend it in 1971, and they did not mend it in 1987.',
      'Anselm Roux never saw the sea until he was forty.',
      '“It is flat,” he said.',
      'The money went to the tram.',
      'The Old Bridge',
    ],
    missing: [
      'They did mend it in 1971',
      'mend it in 1978',
      'Anselm Rowe never saw the sea',
      'until he was fourteen',
      'Chapter file 0',
    ],
  },
  {
    name: 'mail in two forms',
    type: 'message/rfc822',
    content: MAIL,
    found: [
      'pier four has lost 11 mm of steel. It will not hold another winter.',
      'Pier four – urgent',
      'From: Tobias Renn <renn@divers.example>',
      'Please send us a short note.',
      'Yours, T. Renn',
    ],
    missing: [
      'pier four has lost 12 mm of steel',
      'It will hold another winter.',
      'Draft: 12 mm.',
      'Yours, T. Wren',
      'Yours, T. Renn Please send us a short note.',
    ],
  },
]
