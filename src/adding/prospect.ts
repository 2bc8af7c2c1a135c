import type { Finding } from '../check/finding.js'
import { runCheck, type Unplaced } from '../check/run.js'
import type { Edit } from '../ledger/files/edit.js'
import { DISK } from '../ledger/files/store.js'
import { type Loaded, tryLoad } from '../ledger/load/load.js'
import { parseLedger } from '../ledger/load/parse.js'
import type { Problem } from '../ledger/model/problem.js'
import { TextFile } from '../ledger/model/text-file.js'
import type { Ledger } from '../ledger/model/types.js'
import { type Additions, addEntries } from '../ledger/write/add.js'
import { isEmptiness } from '../ledger/write/emptiness.js'
import { Snapshots } from '../quotes/snapshot.js'

/** A file of a ledger that is on the disk. */
export interface LedgerFile {
  file: TextFile
  path: string
}

/** A ledger as it would be with something more. */
export interface Prospect extends LedgerFile {
  text: string
  edits: Edit[]
  ledger: Ledger
  /** What `check` says of what is new. */
  findings: readonly Finding[]
}

interface Setting {
  /** The files that are loaded, as they were named. */
  files: readonly string[]
  cwd: string
  now: Date
}

/** What is new, and what `check` would say of it; `undefined` where it is not certain how to write it. */
export function prospectOf(target: LedgerFile, additions: Additions, setting: Setting): Prospect | undefined {
  const added = addEntries(target.file, additions)
  if (!added) return undefined
  const loaded = loadWith(added.file, target.path, setting)
  const { findings } = runCheck(
    { ...loaded, snapshots: new Snapshots(setting.cwd), problems: loaded.problems.filter((one) => !isEmptiness(one)) },
    new Map(),
    setting.now,
    isOf(additions),
  )
  return {
    ...target,
    text: added.file.text,
    edits: added.edits,
    ledger: loaded.ledger,
    findings,
  }
}

/** What could not be read if it were written. */
export function unreadableIn({ sources = [], claims = [] }: Additions): Problem | undefined {
  const keyed = Object.fromEntries(sources.map(({ key, ...source }) => [key, source]))
  const json = JSON.stringify({ ...(sources.length > 0 && { sources: keyed }), claims })
  return parseLedger(new TextFile('new', json)).problems[0]
}

/** The ledger with another text in the place of one of its files. */
function loadWith(file: TextFile, path: string, { files, cwd }: Setting): Loaded {
  const store = { ...DISK, read: (at: string, name: string) => (at === path ? file : DISK.read(at, name)) }
  return tryLoad({ files, cwd, store })
}

/** That nothing cites it yet is no fault of a source that is being added. */
const TOO_EARLY: ReadonlySet<string> = new Set(['source-used'])

function isOf({ sources = [], claims = [] }: Additions): (finding: Unplaced) => boolean {
  const ids = new Set<string | undefined>(claims.map(({ id }) => id))
  const keys = new Set<string | undefined>(sources.map(({ key }) => key))
  const quoted = new Set<string | undefined>(
    claims.flatMap(({ citations }) => citations.flatMap(({ quote, source }) => (quote ? [source] : []))),
  )
  return ({ claim, source, what, fact: { rule } }) => {
    if (TOO_EARLY.has(rule)) return false
    return ids.has(claim) || ids.has(what) || keys.has(source) || (rule === 'quote-unchecked' && quoted.has(source))
  }
}
