import type { Claim } from '../../ledger/model/types.js'
import { enumerate } from '../../screen/text.js'
import { type Falling, falling } from '../../support/falling.js'
import { isDropped, standings, unsupported } from '../../support/standing.js'
import { dependents } from '../../support/support.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import { fallingWords } from '../rule/falling-words.js'
import type { Rule } from '../rule/rule.js'

type Lost = { key: string; of?: string; status: string }
type Fact = { sources: Lost[]; falls: Falling }

export const sourceStands: Rule<'source-stands', Fact> = {
  name: 'source-stands',
  severity: 'error',
  since: '0.1.0',
  asks: 'A claim has a source that was neither retracted nor withdrawn, and does not only repeat one that was.',
  why: 'What a paper takes back supports nothing. Retracted papers are cited for years, as nobody tells those who cite them.',
  bad: `
${GAZETTE}
    status: retracted
    status-date: 2025-05-05
    status-note: https://gazette.example/retractions
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
    status: retracted
    status-date: 2025-05-05
    status-note: https://gazette.example/retractions
  council:
    title: Notice of the closing of Harbour Bridge
    URL: https://council.example/notices/17
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [council, gazette]
`,
  says: ({ sources, falls }) => ({
    message: `${sources.length === 1 ? 'its only source' : 'its sources'} ${enumerate(sources.map(lostWords))}${fallingWords(falls)}`,
    help: 'cite a source that stands, or withdraw the claim: `status: withdrawn`',
  }),
  *check({ ledger }) {
    const lost = unsupported(ledger)
    if (lost.size === 0) return
    const known = standings(ledger)
    const upward = dependents(ledger)
    for (const claim of claimsIn(ledger.claims, lost)) {
      const sources = (known.get(claim.id)?.sources ?? []).map(({ key, of, status }) => ({
        key,
        ...(of && { of }),
        status,
      }))
      const what = sources.map(({ key }) => key).join(' ')
      yield { fact: { sources, falls: falling(claim.id, upward) }, claim, path: ['citations'], what }
    }
  },
}

function claimsIn(claims: ReadonlyMap<string, Claim>, ids: ReadonlySet<string>): Claim[] {
  return [...claims.values()].filter((claim) => ids.has(claim.id) && !isDropped(claim))
}

/** "`copy` repeats `gazette`, which was retracted" */
function lostWords({ key, of, status }: Lost): string {
  return of ? `\`${key}\` is known through \`${of}\`, which was ${status}` : `\`${key}\` was ${status}`
}
