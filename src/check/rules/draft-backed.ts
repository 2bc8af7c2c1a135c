import type { Need } from '../../draft/held.js'
import { spanOf } from '../../ledger/model/problem.js'
import { enumerate } from '../../screen/text.js'
import { BRIDGE_LEDGER } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

const HELD: Readonly<Record<Need, string>> = {
  quotes: 'a quotation',
  numbers: 'a number',
  dates: 'a date',
  sentences: '',
}

export const draftBacked: Rule<'draft-backed', { needs: readonly Need[]; mark: string }> = {
  name: 'draft-backed',
  severity: 'error',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'A sentence of a draft that holds a number, a date or a quotation names a claim, or is excused with a reason.',
  why:
    'These are what readers take to have been checked, and what is most often wrong when it is repeated. `--require` of ' +
    '`factcheck draft` asks for more or for less.',
  ledger: BRIDGE_LEDGER,
  bad: `
The council voted 11 to 4 for the closure.
`,
  good: `
The council voted 11 to 4 for the closure. <!-- claim: council-voted -->

<!-- factcheck off: the editor's own arithmetic -->
That is almost three to one.
<!-- factcheck on -->
`,
  says: ({ needs, mark }) => {
    const held = enumerate(needs.map((need) => HELD[need]).filter(Boolean))
    return {
      message: held ? `${held} with no claim` : 'a sentence with no claim',
      help: `name the claim behind the sentence: \`${mark}\`; or excuse the passage, with a reason`,
    }
  },
  *check({ drafts }) {
    for (const { draft, sentence, claims, unknown, needs, state } of drafts?.sentences ?? []) {
      if (state !== 'open' || claims.length > 0 || unknown.length > 0) continue
      const at = spanOf(draft.file, sentence.start, sentence.end)
      yield { fact: { needs, mark: draft.mark }, at, what: sentence.text }
    }
  },
}
