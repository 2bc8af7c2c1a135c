import type { Ledger } from '../../ledger/model/types.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const sourceUsed: Rule<'source-used'> = {
  name: 'source-used',
  severity: 'warning',
  since: '0.1.0',
  asks: 'Every source is cited by a claim, or repeated by a source that is.',
  why: 'A source that nothing cites lends the ledger weight that no claim has; or a citation was forgotten.',
  bad: `
${GAZETTE}
  ferries:
    title: Fares and passengers
    URL: https://ferries.example/fares
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says: () => ({ message: 'no claim cites this source', help: 'cite it, or remove it' }),
  *check({ ledger, isWhole }) {
    if (!isWhole) return
    const used = usedSources(ledger)
    for (const source of ledger.sources.values()) if (!used.has(source.key)) yield { fact: {}, source }
  },
}

function usedSources({ claims, sources }: Ledger): Set<string> {
  const used = new Set<string>()
  for (const { citations } of claims.values())
    for (const { source, via } of citations) {
      used.add(source)
      if (via) used.add(via)
    }
  for (const key of used) for (const origin of sources.get(key)?.['derived-from'] ?? []) used.add(origin)
  return used
}
