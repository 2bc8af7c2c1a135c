import type { FactOf } from '../findings/finding.js'
import type { Words } from './words.js'

/** What has become of an exception in words. */
export function describeException(fact: FactOf<'exception-current'>): Words {
  switch (fact.fault) {
    case 'unused':
      return {
        message: `this exception of \`${fact.of}\` is not needed: there is no such finding`,
        help: 'take it out',
      }
    case 'unused-both':
      return {
        message: `this exception of \`${fact.of}\` is not needed: no such finding is about both its claim and its source`,
        help: 'name only the one that the finding is about, or take the exception out',
      }
    case 'ended':
      return {
        message: `this exception of \`${fact.of}\` ended on ${fact.until}`,
        help: 'mend what it excepts, or decide on a later `until`',
      }
    case 'bad-date':
      return {
        message: `\`until\` is \`${fact.until}\`, which is no date, so this exception of \`${fact.of}\` does not hold`,
        help: 'write it as 2026-12-31',
      }
    case 'names-nothing':
      return {
        message: `this exception of \`${fact.of}\` names neither a claim nor a source`,
        help: `add \`claim:\` or \`source:\`; \`${fact.of}: off\` turns the rule off`,
      }
    case 'unknown': {
      const otherKind = fact.what === 'claim' ? 'source' : 'claim'
      const meant = fact.isOther ? `${otherKind}: ${fact.id}` : fact.nearest
      return {
        message: `this exception of \`${fact.of}\` names the ${fact.what} \`${fact.id}\`, which is not in the ledger`,
        help: meant ? `did you mean \`${meant}\`?` : 'take it out',
      }
    }
  }
}
