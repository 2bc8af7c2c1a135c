import type { Source } from '../../ledger/model/types.js'
import type { SnapshotFault } from '../../quotes/snapshot.js'
import { count } from '../../screen/text.js'
import { describeFault } from '../../words/snapshot-fault.js'
import { CLOSED_QUOTING, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const quoteUnchecked: Rule<'quote-unchecked', { quotes: number; path: string; why: SnapshotFault }> = {
  name: 'quote-unchecked',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A source that is quoted has a snapshot.',
  why: 'Without the text of the source nobody can say whether the quoted words are in it. `factcheck snapshot` fetches it; with --from it takes a file that you have saved.',
  files: { 'saved/gazette.txt': 'The bridge was closed to all traffic on 3 May, the mayor said.' },
  bad: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
        quote: closed to all traffic on 3 May
`,
  good: `
${GAZETTE}
    snapshot: saved/gazette.txt
claims:
${CLOSED_QUOTING}
        quote: closed to all traffic on 3 May
`,
  says: ({ quotes, path, why }) => ({
    message: `${count(quotes, 'quote')} of this source cannot be looked up: ${path}: ${describeFault(why)}`,
    help: 'take a snapshot with `factcheck snapshot`; --from FILE takes it from a file that you have saved',
  }),
  *check({ quotes, snapshots }) {
    // One finding a source, however often it is quoted: one snapshot fixes them all.
    const unread = new Map<Source, { number: number; why: SnapshotFault }>()
    for (const { source, found } of quotes) {
      if (found.state !== 'unchecked' || !source || found.why.code === 'no-source') continue
      // Those who have the text look it up; the summary says that it was not done here.
      if (found.why.code === 'not-here') continue
      unread.set(source, { number: (unread.get(source)?.number ?? 0) + 1, why: found.why })
    }
    for (const [source, { number, why }] of unread) {
      const path = snapshots?.of(source).path ?? ''
      yield { fact: { quotes: number, path, why }, source }
    }
  },
}
