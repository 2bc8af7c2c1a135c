import type { DeadLink } from '../../findings/link.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { field: DeadLink['field']; url: string; status: number; archived?: string }

const LOST = 'find where it went, or a lasting copy, such as on web.archive.org, and give it as `archived`'
const WAYS_OUT: Record<DeadLink['field'], string> = {
  URL: LOST,
  archived: LOST,
  DOI: 'compare it with the document, letter by letter: what is registered does not end',
}

export const linkAlive: Rule<'link-alive', Fact> = {
  name: 'link-alive',
  severity: 'error',
  since: '0.1.0',
  needs: 'deadLinks',
  asks: 'The address of a source still leads somewhere. Checked with --links only.',
  why: 'Readers cannot follow a citation to a page that is gone. A server that does not answer, or asks for a password, is not reported: the page may be there.',
  links: [
    {
      source: 'gazette',
      field: 'URL',
      value: 'https://gazette.example/old-page',
      url: 'https://gazette.example/old-page',
      status: 404,
    },
  ],
  bad: `
sources:
  gazette:
    title: Harbour Bridge closed to traffic
    URL: https://gazette.example/old-page  # the server answers 404
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says: ({ field, url, status, archived }) => ({
    message: `the server answers ${status}: ${url} is gone`,
    help: archived ? `a lasting copy is at ${archived}` : WAYS_OUT[field],
  }),
  *check({ ledger, deadLinks }) {
    for (const { source: key, field, value, url, status, archived } of deadLinks ?? []) {
      const source = ledger.sources.get(key)
      if (source?.[field] !== value) continue
      const fact = { field, url, status, ...(archived && { archived }) } as const
      yield { fact, source, path: [field], what: url }
    }
  },
}
