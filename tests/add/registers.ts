/** Answers of registers, in the shapes that they document; every work in them is made up. */

/** https://www.crossref.org/documentation/retrieve-metadata/content-negotiation/ */
export const CROSSREF = {
  indexed: { 'date-parts': [[2025, 3, 1]], 'date-time': '2025-03-01T05:12:00Z', timestamp: 1740805920000 },
  'reference-count': 31,
  publisher: 'Pier Press',
  issue: '8',
  license: [
    {
      start: { 'date-parts': [[2019, 8, 1]] },
      'content-version': 'tdm',
      'delay-in-days': 0,
      URL: 'https://pier.example/l',
    },
  ],
  'content-domain': { domain: ['pier.example'], 'crossmark-restriction': true },
  'published-print': { 'date-parts': [[2019, 8]] },
  DOI: '10.1000/piers.2019.8',
  type: 'journal-article',
  created: { 'date-parts': [[2019, 7, 30]] },
  page: '715-721',
  source: 'Crossref',
  'is-referenced-by-count': 12,
  title: 'Rust in the <i>piers</i> of bridges &amp; quays',
  prefix: '10.1000',
  volume: '14',
  author: [
    {
      ORCID: 'http://orcid.org/0000-0000-0000-0000',
      given: 'Jane A.',
      family: 'Doe',
      sequence: 'first',
      affiliation: [{ name: 'Harbour University' }],
    },
    { given: 'Jan', family: 'van der Berg', sequence: 'additional', affiliation: [] },
    { name: 'The Bridge Consortium', sequence: 'additional', affiliation: [] },
  ],
  member: '1',
  'container-title': 'Journal of Piers',
  'original-title': [],
  language: 'en',
  link: [{ URL: 'https://pier.example/a.pdf', 'content-type': 'application/pdf' }],
  score: 1,
  subtitle: [],
  'short-title': [],
  issued: { 'date-parts': [[2019, 8]] },
  'alternative-id': ['BFx'],
  URL: 'https://doi.org/10.1000/piers.2019.8',
  relation: {},
  ISSN: ['1234-5679', '2345-6789'],
  'container-title-short': 'J. Piers',
}

/** https://support.datacite.org/docs/datacite-content-resolver */
export const DATACITE = {
  type: 'dataset',
  id: 'https://doi.org/10.5072/tides',
  categories: ['Oceanography'],
  language: 'eng',
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Harbour Office' }],
  issued: { 'date-parts': [[2021, 6, 4]] },
  abstract: 'Heights of tides.',
  DOI: '10.5072/TIDES',
  publisher: 'Zenodo',
  title: 'Tides of the harbour',
  URL: 'https://zenodo.example/record/1',
  copyright: 'Creative Commons Attribution 4.0 International',
  version: '1.2',
}

/** https://api.ncbi.nlm.nih.gov/lit/ctxp */
export const PUBMED = {
  source: 'PubMed',
  accessed: { 'date-parts': [[2025, 5, 4]] },
  id: 'pmid:31452104',
  title: 'Injuries on closed bridges.',
  author: [
    { family: 'Doe', given: 'Jane A' },
    { family: 'Roe', given: 'John' },
  ],
  'container-title-short': 'J Inj',
  'container-title': 'Journal of injuries',
  publisher: 'Injury Press',
  'publisher-place': 'Leiden',
  ISSN: '1234-5679',
  issued: { 'date-parts': [[2019, 8, 26]] },
  page: '103-110',
  volume: '7',
  issue: '2',
  PMID: '31452104',
  PMCID: 'PMC1234567',
  DOI: '10.1000/inj.7',
  type: 'article-journal',
}

/** https://openlibrary.org/dev/docs/api/books */
export const OPEN_LIBRARY = {
  'ISBN:9780306406157': {
    url: 'https://openlibrary.org/books/OL1M/Bridges',
    key: '/books/OL1M',
    title: 'Bridges',
    subtitle: 'a history',
    authors: [
      { url: 'https://openlibrary.org/authors/OL1A/Jane_Doe', name: 'Jane Doe' },
      { url: 'https://openlibrary.org/authors/OL2A/Office', name: 'Harbour Office' },
    ],
    number_of_pages: 350,
    pagination: 'xii, 350 p.',
    identifiers: { isbn_13: ['9780306406157'], openlibrary: ['OL1M'] },
    classifications: { dewey_decimal_class: ['624.2'] },
    publishers: [{ name: 'Pier Press' }, { name: 'Quay Books' }],
    publish_places: [{ name: 'Leiden' }],
    publish_date: 'March 3, 1999',
    subjects: [{ name: 'Bridges', url: 'https://openlibrary.org/subjects/bridges' }],
    cover: { small: 'https://covers.openlibrary.org/b/id/1-S.jpg' },
  },
}

/** The head of a page of arXiv: https://info.arxiv.org/help/api/user-manual.html, citation tags as Google Scholar has them. */
export const ARXIV = `<!DOCTYPE html><html lang="en"><head>
<title>[2101.00001] Tides and the piers of bridges</title>
<link rel="canonical" href="https://arxiv.org/abs/2101.00001"/>
<meta property="og:type" content="website" /><meta property="og:site_name" content="arXiv.org" />
<meta property="og:title" content="Tides and the piers of bridges" />
<meta name="citation_title" content="Tides and the piers of bridges" />
<meta name="citation_author" content="Doe, Jane" /><meta name="citation_author" content="van der Berg, Jan" />
<meta name="citation_date" content="2020/12/30" /><meta name="citation_online_date" content="2021/01/04" />
<meta name="citation_pdf_url" content="https://arxiv.org/pdf/2101.00001" />
<meta name="citation_arxiv_id" content="2101.00001" />
<meta name="citation_abstract" content="We measure tides." />
</head><body><main><h1>Tides and the piers of bridges</h1><blockquote>We measure tides at forty piers.</blockquote></main></body></html>`
