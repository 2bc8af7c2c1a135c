import { Guesser } from '../../ledger/model/nearest.js'
import { pageOf } from '../../ledger/model/same-page.js'
import { meant } from '../../words/words.js'
import type { RuleContext } from '../rule/context.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { source: string; field: 'source' | 'via' | 'derived-from'; nearest?: string }

export const sourceExists: Rule<'source-exists', Fact> = {
  name: 'source-exists',
  severity: 'error',
  since: '0.1.0',
  asks: 'Every source that is named by `source`, `via` or `derived-from` is listed under `sources`.',
  why: 'A citation of a source that is not listed leads nowhere; most often its key is misspelt.',
  bad: `
${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette, gazete]
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says: ({ source, field, nearest }) => ({
    message: `\`${field}\` names \`${source}\`, which is not among the sources`,
    help:
      meant(nearest) ??
      (/^https?:/.test(source)
        ? 'list it under `sources:`, as `my-source: {URL: …}`, and cite `my-source`'
        : 'list it under `sources:`'),
  }),
  *check(context) {
    const guess = guesserOf(context)
    for (const claim of context.ledger.claims.values())
      for (const [index, citation] of claim.citations.entries())
        for (const field of ['source', 'via'] as const) {
          const key = citation[field]
          if (key !== undefined && !context.hasSource(key))
            yield { fact: missing(key, field, guess), claim, path: ['citations', index, field], what: key }
        }
    for (const source of context.ledger.sources.values())
      for (const [index, key] of (source['derived-from'] ?? []).entries())
        if (!context.hasSource(key))
          yield { fact: missing(key, 'derived-from', guess), source, path: ['derived-from', index], what: key }
  },
}

type Guess = (source: string) => string | undefined

/** Where an address stands for a key, the source whose page it is; else a key that is spelt like it. */
function guesserOf({ ledger: { sources } }: RuleContext): Guess {
  const guesser = new Guesser(sources)
  let byPage: Map<string, string> | undefined
  return (source) => {
    if (!/^https?:/i.test(source)) return guesser.nearest(source)
    byPage ??= new Map([...sources.values()].reverse().flatMap(({ key, URL }) => (URL ? [[pageOf(URL), key]] : [])))
    return byPage.get(pageOf(source)) ?? guesser.nearest(source)
  }
}

function missing(source: string, field: Fact['field'], guess: Guess): Fact {
  const near = guess(source)
  return { source, field, ...(near && { nearest: near }) }
}
