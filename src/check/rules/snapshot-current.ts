import { doiAddress } from '../../ledger/model/identifier.js'
import { pageOf } from '../../ledger/model/same-page.js'
import type { Source } from '../../ledger/model/types.js'
import { isMissing, type Snapshot, type SnapshotFault, SnapshotText } from '../../quotes/snapshot.js'
import { LOCK_PATH } from '../../quotes/snapshot-path.js'
import { describeFault } from '../../words/snapshot-fault.js'
import type { Words } from '../../words/words.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

/** Why a snapshot shows nothing of its source: it cannot be read, or its lock says other than it does. */
type Doubt = SnapshotFault | { code: 'altered' | 'lock-damaged' } | { code: 'elsewhere'; url: string }
type Fact = { path: string; fault: Doubt }

export const snapshotCurrent: Rule<'snapshot-current', Fact> = {
  name: 'snapshot-current',
  severity: 'error',
  since: '0.1.0',
  asks: 'A snapshot has not changed since it was taken, and comes from the address of its source.',
  why: 'The lock beside the snapshots says what was seen and where. A text that has been altered since, or that comes from elsewhere, shows nothing of the source.',
  files: {
    'snapshots/gazette.txt': 'The bridge was closed to all traffic on 3 May, the mayor said.',
    'snapshots/lock.json': `{
  "version": 1,
  "sources": {
    "gazette": {
      "url": "https://gazette.example/bridge",
      "fetched": "2025-12-01T09:30:00Z",
      "type": "text/html",
      "bytes": "…",
      "text": "e733edd12d8bee82236cc6647f7c275a949bee507ed22bfc4072b753b77aa0db"
    }
  }
}`,
  },
  bad: `
sources:
  gazette:
    title: Harbour Bridge closed to traffic
    URL: https://gazette.example/another-page
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
claims:
${CLOSED}
`,
  says,
  *check({ ledger, snapshots }) {
    if (!snapshots) return
    const damaged = new Set<string>()
    for (const source of ledger.sources.values()) {
      const snapshot = snapshots.of(source)
      const folder = snapshots.folderOf(source)
      const isFirst = !snapshots.lockOf(source) && !damaged.has(folder)
      if (isFirst) damaged.add(folder)
      const fault = isFirst ? ({ code: 'lock-damaged' } as const) : faultOf(snapshot, source)
      const path = isFirst ? snapshots.nameOf(source, LOCK_PATH) : snapshot.path
      if (fault) yield { fact: { path, fault }, source, what: fault.code }
    }
  },
}

function faultOf({ content, locked }: Snapshot, source: Source): Doubt | undefined {
  if (!(content instanceof SnapshotText)) {
    // That git does not hold it is fine where the lock does.
    const isExpected = isMissing(content) && (locked !== undefined || source.snapshot === undefined)
    return isExpected ? undefined : content
  }
  if (!locked) return undefined
  if (locked.text !== content.digest) return { code: 'altered' }
  const { url } = locked
  const isElsewhere = url !== undefined && !addressesOf(source).some((address) => pageOf(address) === pageOf(url))
  return isElsewhere ? { code: 'elsewhere', url } : undefined
}

function addressesOf({ URL, DOI, archived }: Source): string[] {
  return [URL, DOI === undefined ? undefined : doiAddress(DOI), archived].filter((address) => address !== undefined)
}

function says({ path, fault }: Fact): Words {
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
        help: 'fix it, or remove it and take the snapshots again: factcheck snapshot',
      }
    default:
      return { message: `${path} cannot be used: ${describeFault(fault)}`, help: 'fix the path in `snapshot`' }
  }
}
