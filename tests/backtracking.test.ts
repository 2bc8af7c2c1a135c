import { expect, test } from 'vitest'
import { ReadingBuilder } from '../src/draft/formats/builder.js'
import { HtmlPieces } from '../src/draft/formats/html-pieces.js'
import { isQuoted, SaidText } from '../src/draft/quoted.js'
import { write as writeCsv } from '../src/exchange/csv/write.js'
import { read as readRis } from '../src/exchange/ris/read.js'
import { nameOf, saidInCitationTags } from '../src/fetch/extract/about/tags.js'
import { typeOf } from '../src/fetch/extract/formats.js'
import { readMail } from '../src/fetch/extract/packed/mail.js'
import { tryLoad } from '../src/ledger/load/load.js'
import { doiFault, doiOfUrl, isbnFault } from '../src/ledger/model/identifier.js'
import { pageOf } from '../src/ledger/model/same-page.js'
import { lineOf } from '../src/ledger/yaml/source-line.js'
import { fold } from '../src/quotes/fold.js'
import { Layout, replaceMarks } from '../src/quotes/layout.js'
import { pagesIn } from '../src/quotes/locator.js'
import { locateQuote } from '../src/quotes/quote.js'
import { folderWith } from './harness.js'
import { toItsEnd } from './to-its-end.js'

const LONG = 500_000
const problemsOf = (text: string) =>
  tryLoad({ files: ['-'], cwd: folderWith({}), stdin: Buffer.from(text) }).problems.map(({ code }) => code)
const pad = '# x\n'.repeat(20_000)

/** HTML within Markdown, read as a draft. */
function html(text: string): void {
  new HtmlPieces(new ReadingBuilder()).take(text, text, 0, text.length)
}
const ris = (tag: string, value: string) => readRis(`TY  - BOOK\n${tag}  - ${value}\nER  - \n`).sources.length

const LEDGER = 'claims:\n  - {id: a, text: b, confidence: sourced}\n'

/** A text of a claim as a cell of a table. */
function cellOf(text: string): string | undefined {
  const { ledger } = tryLoad({ files: ['-'], cwd: folderWith({}), stdin: Buffer.from(LEDGER) })
  const written = [...ledger.claims.values()].map((claim) => ({
    claim: { ...claim, text },
    effective: claim.confidence,
  }))
  return writeCsv({ claims: written, sources: [] }).text.split('\n')[1]?.split(',')[1]
}

/** Texts that a pattern could read in more ways than anybody can wait for, each with what comes of it. */
const TEXTS: Record<string, [work: () => unknown, result: unknown]> = {
  'comments that end in a carriage return, before what is no claim': [
    () => problemsOf(`claims:\n${'#\r\n'.repeat(100)}  x: y\n${pad}`),
    ['wrong-type'],
  ],
  'comments that end in a carriage return, before a claim': [
    () => problemsOf(`claims:\r\n${'# c\r\n\r\n'.repeat(100)}  - {id: a, text: b, confidence: sourced}\r\n${pad}`),
    [],
  ],
  'anchors in an anchor, and a comment': [
    () => problemsOf(`claims:\n  - id: a\n    text: &a${'&b'.repeat(100)} # c\n      x\n    confidence: sourced\n`),
    ['yaml-syntax'],
  ],
  'a locator that may be pages or ranges of them': [() => pagesIn(`C,C${',C-0,C'.repeat(100)}-`), undefined],
  'comments before what is no page': [() => typeOf(Buffer.from('<!----> '.repeat(120)), 'text/plain'), 'text/plain'],
  'brackets in an ISBN that nothing closes': [() => isbnFault('('.repeat(LONG))?.code, 'isbn-length'],
  'brackets at the end of a DOI that nothing opens': [
    () => doiFault(`10.1234/x${')'.repeat(LONG)}`)?.suggestion,
    '10.1234/x',
  ],
  'an address of slashes': [() => pageOf(`http://a.example/${'/'.repeat(LONG)}x`), 'a.example/x'],
  'marks of a page that nothing closes': [() => replaceMarks('\f['.repeat(LONG), () => ''), '\f['.repeat(LONG)],
  'marks of a page after carriage returns': [() => new Layout('\r\f['.repeat(LONG), true).hasPages, false],
  'comments in a draft that nothing closes': [() => html('<!--'.repeat(LONG)), undefined],
  'a tag in a draft that nothing closes': [() => html(`<a${'-a'.repeat(LONG)}`), undefined],
  'a quotation of full stops': [
    () => isQuoted({ text: `a${'.'.repeat(LONG)}b` }, [new SaidText('a')], [], undefined),
    false,
  ],
  'brackets in a number of a book that nothing closes': [() => ris('SN', '('.repeat(LONG)), 1],
  'a cell that is white space within a text': [() => cellOf(`a${' '.repeat(LONG)}b`), `a${' '.repeat(LONG)}b`],
  'names of authors that are white space': [
    () =>
      saidInCitationTags(
        new Map([
          ['citation_title', ['T']],
          ['citation_authors', [`${' '.repeat(LONG)}b`]],
        ]),
      ),
    { title: 'T', author: [{ literal: 'b' }] },
  ],
  'a name that is white space between commas': [() => Object.keys(nameOf(`a,${' '.repeat(LONG)},b`)), ['literal']],
  'dashes that end in a carriage return': [() => lineOf(`${'- '.repeat(LONG)}\r`).column, 2 * LONG],
  'a quote of brackets that nothing closes': [
    () => locateQuote({ exact: '['.repeat(LONG), edited: true }, fold('a text')).state,
    'not-found',
  ],
  'a DOI of number signs': [() => doiOfUrl(`https://doi.org/10.1234/x${'#'.repeat(LONG)}\n#`), '10.1234/x'],
}

test.each(Object.entries(TEXTS))('%s', (_, [work, result]) => {
  expect(JSON.parse(JSON.stringify([toItsEnd(work)]))).toEqual(JSON.parse(JSON.stringify([result])))
})

test('lines of a header that go on and on', async () => {
  const mail = Buffer.from(
    `From: a@b.example\r\nContent-Type: text/plain\r\nX: y\r\n\r\nHe said it.\r\n\r\nContent-Type: a${'\r\n a'.repeat(100)}\r\n`,
  )
  expect(await toItsEnd(() => readMail(mail))).toContain('He said it.')
})
