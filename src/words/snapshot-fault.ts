import type { SnapshotFault } from '../quotes/snapshot.js'
import { describeProblem } from './problem-words.js'

/** Why there is no snapshot to look into. */
export function describeFault(fault: SnapshotFault): string {
  switch (fault.code) {
    case 'missing':
      return 'there is no such file'
    case 'not-here':
      return 'it is confidential, and not in this copy of the repository'
    case 'hidden':
      return 'a part of its path begins with a dot'
    case 'outside':
      return `${fault.through === 'link' ? 'a symbolic link leads' : 'it leads'} out of the ledger’s folder`
    case 'unreadable':
      return describeProblem(fault.because).message
  }
}
