import { Guesser } from '../../ledger/model/nearest.js'
import { meant, type Words } from '../../words/words.js'
import type { RuleContext } from '../rule/context.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Exception } from '../rule/exceptions.js'
import type { Rule } from '../rule/rule.js'

type Fact = { of: string } & (
  | { fault: 'unused' | 'unused-both' | 'names-nothing' }
  | { fault: 'ended' | 'bad-date'; until: string }
  | { fault: 'unknown'; what: 'claim' | 'source'; id: string; isOther?: true; nearest?: string }
)

export const exceptionCurrent: Rule<'exception-current', Fact> = {
  name: 'exception-current',
  severity: 'error',
  since: '0.1.0',
  runsLast: true,
  asks: 'Every exception of a rule names a claim or source of the ledger, is needed, and has not ended.',
  why: 'An exception that is no longer needed would hide the next finding, which nobody decided to accept.',
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
  says,
  *check(context) {
    const { claims, sources } = context.ledger
    const guess = { claim: new Guesser(claims), source: new Guesser(sources) }
    for (const exception of context.exceptions) {
      const fact = faultOf(exception, context, guess)
      const { setting, index, claim, source } = exception
      const field = fact?.fault === 'ended' || fact?.fault === 'bad-date' ? ['until'] : []
      const what = [setting.key, claim ?? '', source ?? ''].join(' ').trim()
      if (fact) yield { fact, setting, path: ['except', index, ...field], what }
    }
  },
}

type Guess = Readonly<Record<'claim' | 'source', Guesser>>

function faultOf(
  { setting, claim, source, until = '', state }: Exception,
  context: RuleContext,
  guess: Guess,
): Fact | undefined {
  const { key: of } = setting
  if (claim !== undefined && !context.hasClaim(claim))
    return { of, fault: 'unknown', what: 'claim', id: claim, ...likely(claim, guess.claim, context.hasSource(claim)) }
  if (source !== undefined && !context.hasSource(source))
    return {
      of,
      fault: 'unknown',
      what: 'source',
      id: source,
      ...likely(source, guess.source, context.hasClaim(source)),
    }
  if (state === 'ended' || state === 'bad-date') return { of, fault: state, until }
  if (state === 'names-nothing') return { of, fault: state }
  // In a ledger that could not be read whole, what it is needed for may not have been seen.
  if (state !== 'holds' || !context.isWhole) return undefined
  return { of, fault: claim !== undefined && source !== undefined ? 'unused-both' : 'unused' }
}

/** What a name may stand for: one of the other kind, a source for a claim, or one that is spelt like it. */
function likely(id: string, guess: Guesser, isOther: boolean): { isOther?: true; nearest?: string } {
  if (isOther) return { isOther }
  const found = guess.nearest(id)
  return found ? { nearest: found } : {}
}

/** What has become of an exception in words. */
function says(fact: Fact): Words {
  switch (fact.fault) {
    case 'unused':
      return {
        message: `this exception of \`${fact.of}\` is not needed: there is no such finding`,
        help: 'remove it',
      }
    case 'unused-both':
      return {
        message: `this exception of \`${fact.of}\` is not needed: no such finding is about both its claim and its source`,
        help: 'name only the one that the finding is about, or take the exception out',
      }
    case 'ended':
      return {
        message: `this exception of \`${fact.of}\` ended on ${fact.until}`,
        help: 'fix what it excepts, or choose a later `until`',
      }
    case 'bad-date':
      return {
        message: `\`until\` is \`${fact.until}\`, which is not a date, so this exception of \`${fact.of}\` does not hold`,
        help: 'write it as 2026-12-31',
      }
    case 'names-nothing':
      return {
        message: `this exception of \`${fact.of}\` names neither a claim nor a source`,
        help: `add \`claim:\` or \`source:\`; \`${fact.of}: off\` turns the rule off`,
      }
    case 'unknown': {
      const otherKind = fact.what === 'claim' ? 'source' : 'claim'
      const likely = fact.isOther ? `${otherKind}: ${fact.id}` : fact.nearest
      return {
        message: `this exception of \`${fact.of}\` names the ${fact.what} \`${fact.id}\`, which is not in the ledger`,
        help: meant(likely) ?? 'remove it',
      }
    }
  }
}
