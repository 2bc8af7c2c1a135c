import type { Words } from '../words/words.js'
import type { Misnamed } from './asked.js'

const FORMS = 'doi:10.1000/182, isbn:9780306406157, pmid:31452104, arxiv:2101.00001 or https://…'
const ADDRESS = { message: 'is no address of the web', help: 'name it as https://gazette.example/bridge' }
const DOI = { message: 'is no DOI', help: 'a DOI begins with 10. and a number, then a slash: doi:10.1000/182' }

/** What is wrong with the name of a source, to be put behind it. */
const FAULTS: Record<Misnamed['code'], Words> = {
  'no-scheme': { message: 'names no source', help: `name it by ${FORMS}` },
  'not-pmid': { message: 'is no number of PubMed', help: 'it has digits only: pmid:31452104' },
  'not-arxiv': { message: 'is no number of arXiv', help: 'write it as arxiv:2101.00001 or arxiv:hep-th/9901001' },
  'isbn-length': { message: 'is no ISBN', help: 'an ISBN has 10 or 13 digits: isbn:9780306406157' },
  'isbn-check-digit': {
    message: 'is no ISBN: its last digit does not fit the others',
    help: 'compare it with the book: a digit is mistyped',
  },
  'not-doi': DOI,
  'doi-end': DOI,
  'doi-as-url': DOI,
  'not-url': ADDRESS,
  'not-http': ADDRESS,
  'scheme-twice': ADDRESS,
  slashes: ADDRESS,
  host: ADDRESS,
  'url-end': ADDRESS,
}

export function describeMisnamed({ code, suggestion }: Misnamed): Words {
  const { message, help } = FAULTS[code]
  return { message, help: suggestion === undefined ? help : `did you mean ${suggestion}?` }
}
