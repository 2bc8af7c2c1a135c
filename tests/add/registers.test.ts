import { expect, test } from 'vitest'
import { readCsl, readOpenLibrary } from '../../src/adding/registers.js'
import { tidy } from '../../src/adding/tidy.js'
import type { SaidFields } from '../../src/fetch/extract/about/said.js'
import { page, serve } from '../fetch/server.js'
import { desk } from './desk.js'
import { ARXIV, CROSSREF, DATACITE, OPEN_LIBRARY, PUBMED } from './registers.js'

const fieldsOf = (read: (bytes: Uint8Array) => SaidFields | undefined, answer: unknown) =>
  tidy(read(new TextEncoder().encode(JSON.stringify(answer))) ?? {})

test('an answer of Crossref', () => {
  expect(fieldsOf(readCsl, CROSSREF)).toEqual({
    fields: {
      type: 'article-journal',
      title: 'Rust in the piers of bridges & quays',
      author: [
        { family: 'Doe', given: 'Jane A.' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'The Bridge Consortium' },
      ],
      'container-title': 'Journal of Piers',
      publisher: 'Pier Press',
      volume: '14',
      issue: '8',
      page: '715-721',
      issued: '2019-08',
      language: 'en',
      DOI: '10.1000/piers.2019.8',
      ISSN: '1234-5679, 2345-6789',
      URL: 'https://doi.org/10.1000/piers.2019.8',
    },
    odd: [],
  })
})

test('an answer of DataCite', () => {
  expect(fieldsOf(readCsl, DATACITE)).toEqual({
    fields: {
      type: 'dataset',
      title: 'Tides of the harbour',
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Harbour Office' }],
      publisher: 'Zenodo',
      issued: '2021-06-04',
      language: 'eng',
      DOI: '10.5072/TIDES',
      URL: 'https://zenodo.example/record/1',
    },
    odd: [],
  })
})

test('an answer of PubMed', () => {
  expect(fieldsOf(readCsl, PUBMED).fields).toEqual({
    type: 'article-journal',
    title: 'Injuries on closed bridges.',
    author: [
      { family: 'Doe', given: 'Jane A' },
      { family: 'Roe', given: 'John' },
    ],
    'container-title': 'Journal of injuries',
    publisher: 'Injury Press',
    'publisher-place': 'Leiden',
    volume: '7',
    issue: '2',
    page: '103-110',
    issued: '2019-08-26',
    DOI: '10.1000/inj.7',
    ISSN: '1234-5679',
    PMID: '31452104',
  })
})

test('an answer of Open Library', () => {
  expect(fieldsOf(readOpenLibrary, OPEN_LIBRARY).fields).toEqual({
    type: 'book',
    title: 'Bridges: a history',
    author: [{ literal: 'Jane Doe' }, { literal: 'Harbour Office' }],
    publisher: 'Pier Press',
    'publisher-place': 'Leiden',
    issued: '1999-03-03',
  })
})

test.each<[string, unknown]>([
  ['nothing', {}],
  ['a list', []],
  ['an error of Open Library', { error: 'notfound', key: '/books/OL0M' }],
  ['a book without a title', { 'ISBN:1': { authors: [{ name: 'Jane Doe' }] } }],
  ['a text', 'Resource not found.'],
])('what is no answer is none: %s', (_, answer) => {
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  expect(readOpenLibrary(bytes)).toBeUndefined()
  expect(readCsl(bytes)).toBeUndefined()
})

test('a page of arXiv', async () => {
  const server = await serve({ '/abs/2101.00001': page(ARXIV) })
  const { run } = desk()
  const { stdout } = await run(['add', 'source', `${server.origin}/abs/2101.00001`, '--allow-private', '--dry-run'])
  expect(stdout).toContain('+    title: Tides and the piers of bridges\n')
  expect(stdout).toContain('+    author: [{family: Doe, given: Jane}, {family: van der Berg, given: Jan}]\n')
  expect(stdout).toContain('+    issued: 2020-12-30\n')
})
