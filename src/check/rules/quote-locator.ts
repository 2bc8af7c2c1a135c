import { type Misplaced, misplaced } from '../../quotes/locator.js'
import type { QuoteResult } from '../../quotes/quotes.js'
import { SnapshotText } from '../../quotes/snapshot.js'
import { CLOSED_QUOTING, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const quoteLocator: Rule<'quote-locator', Misplaced & { quote: string; source: string }> = {
  name: 'quote-locator',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A page or a time in a locator is where the quoted words stand.',
  why: 'A reader looks where the locator says, and takes what is not there for not being in the source. Snapshots of PDFs know their pages, those of subtitles their times. A printed page number counts, and so does the place of the page in the file.',
  files: {
    'snapshots/gazette.txt':
      '\f[page 41]\nThe bridge was closed to all traffic on 3 May.\n\f[page 42]\nThe mayor was not there.',
    'snapshots/lock.json': `{
  "version": 1,
  "sources": {
    "gazette": {
      "url": "https://gazette.example/bridge",
      "fetched": "2025-12-01T09:30:00Z",
      "type": "application/pdf",
      "bytes": "…",
      "text": "0188b50631bbd4af25c6cb20d524b76d90d59fffc88046a689d1d77f36b3473d",
      "reader": "2"
    }
  }
}`,
  },
  bad: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
        locator: p. 42
        quote: closed to all traffic on 3 May
`,
  good: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
        locator: p. 41
        quote: closed to all traffic on 3 May
`,
  says: ({ quote, source, stands, says }) => ({
    message: `“${quote}” stands at ${stands} in \`${source}\`, and the locator says ${says}`,
    help: `write \`locator: ${stands}\`, or quote what stands at ${says}`,
  }),
  *check({ quotes, snapshots }) {
    for (const result of quotes) {
      const { claim, index, source, quote } = result
      const locator = claim.citations[index]?.locator
      const content = source && snapshots?.of(source).content
      if (locator === undefined || !source || !(content instanceof SnapshotText)) continue
      const found = misplaced(locator, content.layout, placesOf(result))
      if (!found) continue
      const fact = { ...found, quote: quote.exact, source: source.key }
      yield { fact, claim, path: ['citations', index, 'locator'], what: `${source.key}: ${quote.exact}` }
    }
  },
}

function placesOf({ found }: QuoteResult) {
  if (found.state === 'ambiguous') return found.all
  return 'parts' in found ? [found.parts] : []
}
