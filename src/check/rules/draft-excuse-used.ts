import { spanOf } from '../../ledger/model/problem.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { fault: 'no-reason' | 'unused' | 'open' }

const WORDS = {
  'no-reason': {
    message: 'this excuse has no reason, so it excuses nothing',
    help: 'write why: `factcheck off: the reason`',
  },
  unused: {
    message: 'nothing in this passage needs to be excused',
    help: 'take the excuse out: it would hide what is written here later',
  },
  open: { message: 'this excuse is never ended', help: 'write `factcheck on` where the passage ends' },
}

export const draftExcuseUsed: Rule<'draft-excuse-used', Fact> = {
  name: 'draft-excuse-used',
  severity: 'warning',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'An excuse in a draft has a reason and an end, and there is something that it excuses.',
  why: 'An excuse that nobody needs any more hides the next mistake.',
  ledger: BRIDGE_LEDGER,
  bad: `
<!-- factcheck off: an opinion -->
The bridge was the pride of the city.
<!-- factcheck on -->
`,
  good: `
<!-- factcheck off: an opinion -->
It closed 30 years too late.
<!-- factcheck on -->
`,
  says: ({ fault }) => WORDS[fault],
  *check({ drafts }) {
    const used = new Set(
      drafts?.sentences.flatMap(({ state, sentence: { excuse } }) => (state === 'excused' && excuse ? [excuse] : [])),
    )
    for (const { file, excuses } of drafts?.drafts ?? [])
      for (const excuse of excuses) {
        const fault =
          excuse.reason === '' ? 'no-reason' : !excuse.isEnded ? 'open' : used.has(excuse) ? undefined : 'unused'
        if (!fault) continue
        const at = spanOf(file, excuse.start, excuse.markEnd)
        yield { fact: { fault }, at, what: `${fault} ${excuse.reason}` }
      }
  },
}
