import type { FactOf } from '../../findings/finding.js'
import { nearest } from '../../ledger/model/nearest.js'
import type { RuleContext } from '../rule/context.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Exception } from '../rule/exceptions.js'
import type { Rule } from '../rule/rule.js'

export const exceptionCurrent: Rule<'exception-current'> = {
  name: 'exception-current',
  severity: 'error',
  since: '0.1.0',
  asks: 'Every exception of a rule names a claim or source of the ledger, is needed, and has not ended.',
  why: 'An exception that nothing needs any more would hide the next finding, and nobody would have decided on it.',
  bad: `
${GAZETTE}
claims:
${CLOSED}
rules:
  claim-needs-source:
    except:
      - claim: bridge-closed
        reason: Everyone in town knows.
`,
  good: `
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
rules:
  claim-needs-source:
    except:
      - claim: bridge-closed
        reason: Everyone in town knows.
`,
  *check(context) {
    for (const exception of context.exceptions) {
      const fact = faultOf(exception, context)
      const { setting, index, claim, source } = exception
      const field = fact?.fault === 'ended' || fact?.fault === 'bad-date' ? ['until'] : []
      const what = [setting.key, claim ?? '', source ?? ''].join(' ').trim()
      if (fact) yield { fact, setting, path: ['except', index, ...field], what }
    }
  },
}

function faultOf(
  { setting, claim, source, until = '', state }: Exception,
  context: RuleContext,
): FactOf<'exception-current'> | undefined {
  const { key: of } = setting
  const rule = 'exception-current'
  const { claims, sources } = context.ledger
  if (claim !== undefined && !context.hasClaim(claim))
    return { rule, of, fault: 'unknown', what: 'claim', id: claim, ...meant(claim, claims, context.hasSource(claim)) }
  if (source !== undefined && !context.hasSource(source))
    return {
      rule,
      of,
      fault: 'unknown',
      what: 'source',
      id: source,
      ...meant(source, sources, context.hasClaim(source)),
    }
  if (state === 'ended' || state === 'bad-date') return { rule, of, fault: state, until }
  if (state === 'names-nothing') return { rule, of, fault: state }
  // In a ledger that could not be read whole, what it is needed for may not have been seen.
  if (state !== 'holds' || !context.isWhole) return undefined
  return { rule, of, fault: claim !== undefined && source !== undefined ? 'unused-both' : 'unused' }
}

/** What a name may stand for: one of the other kind, a source for a claim, or one that is spelt like it. */
function meant(
  id: string,
  known: ReadonlyMap<string, unknown>,
  isOther: boolean,
): { isOther?: true; nearest?: string } {
  if (isOther) return { isOther }
  const found = nearest(id, known.keys())
  return found ? { nearest: found } : {}
}
