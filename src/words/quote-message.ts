import type { FactOf } from '../findings/finding.js'
import { count, enumerate } from '../screen/text.js'
import { formatDifferences } from './differences.js'
import { describeFault } from './snapshot-fault.js'
import type { Words } from './words.js'

/** What was found of quotes and snapshots, in words. */
export type QuoteFact = FactOf<'quote-in-source' | 'quote-unchecked' | 'number-in-quote' | 'snapshot-current'>

export function describeQuoteFinding(fact: QuoteFact): Words {
  switch (fact.rule) {
    case 'quote-in-source':
      return notInSource(fact)
    case 'quote-unchecked':
      return {
        message: `${count(fact.quotes, 'quote')} of this source cannot be looked up: ${fact.path}: ${describeFault(fact.why)}`,
        help: 'take a snapshot with `factcheck snapshot`; --from FILE takes it from a file that you have saved',
      }
    case 'number-in-quote':
      return {
        message: `no quote has ${enumerate(fact.numbers)}`,
        help: 'quote the words that have the number, as the source writes it',
      }
    case 'snapshot-current':
      return notCurrent(fact)
  }
}

function notInSource({ words, source, why, nearest }: FactOf<'quote-in-source'>): Words {
  switch (why) {
    case 'missing':
      return {
        message: `“${words}” is not in the snapshot of \`${source}\``,
        help: nearest
          ? `the nearest passage, [-only quoted-] {+only there+}: ${formatDifferences(nearest)}`
          : 'quote the words as they stand there',
      }
    case 'cut':
      return {
        message: `“${words}” stands in the snapshot of \`${source}\` only as a piece of a longer word or number`,
        help: 'quote the word or number whole, with its sign and unit',
      }
    case 'order':
      return {
        message: `the parts of “${words}” do not stand in this order in the snapshot of \`${source}\``,
        help: 'quote them in their order, or in citations of their own',
      }
    case 'context':
      return {
        message: `“${words}” stands in the snapshot of \`${source}\`, but not between this prefix and suffix`,
        help: 'mend `prefix` and `suffix`, or leave them out',
      }
  }
}

function notCurrent({ path, fault }: FactOf<'snapshot-current'>): Words {
  switch (fault.code) {
    case 'altered':
      return {
        message: `${path} is not as it was when it was taken`,
        help: 'put it back, or take it anew: factcheck snapshot --update',
      }
    case 'elsewhere':
      return {
        message: `${path} was taken from ${fault.url}, and that is not the address of this source`,
        help: 'take it anew: factcheck snapshot --update',
      }
    case 'lock-damaged':
      return {
        message: `${path} cannot be read`,
        help: 'mend it, or take it away and the snapshots anew: factcheck snapshot',
      }
    default:
      return { message: `${path} cannot be used: ${describeFault(fault)}`, help: 'mend the path in `snapshot`' }
  }
}
