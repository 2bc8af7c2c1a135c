import type { Store } from '../files/store.js'
import { DISK } from '../files/store.js'
import { type Fact, type Problem, spanOf } from '../model/problem.js'
import type { DocumentPattern, Ledger } from '../model/types.js'
import { includedFiles, Looks } from './include.js'

/** A draft that a ledger declares. */
export interface DeclaredDocument {
  /** Absolute. */
  path: string
  /** Where the first of the declarations that name it stands. */
  by: DocumentPattern
  /** The roots of all of them, by name. */
  roots: ReadonlySet<string>
}

/**
 * The drafts that a ledger declares, or why it may not: they stay below the folder of the declaring file, as what is included
 * does. This is looked up when drafts are asked for, and not with the ledger, as most commands have no use for them.
 */
export function declaredDocuments(
  ledger: Ledger,
  store: Store = DISK,
): { documents: DeclaredDocument[]; problems: Problem[] } {
  const looks = new Looks()
  const documents = new Map<string, DeclaredDocument>()
  const problems: Problem[] = []
  for (const by of ledger.documents ?? []) {
    if (looks.areSpent) break
    const found = includedFiles(by.pattern, by.folder, undefined, store, looks)
    if (!Array.isArray(found)) {
      problems.push(problemAt(by, asDocument(found), ledger))
      continue
    }
    for (const path of found) {
      const real = store.realPath(path) ?? path
      const known = documents.get(real)
      const roots = new Set([...(known?.roots ?? []), ...by.roots])
      documents.set(real, { path: known?.path ?? path, by: known?.by ?? by, roots })
    }
  }
  return { documents: [...documents.values()], problems }
}

/** A problem with what a declaration names, told at its place in the ledger. */
export function problemAt({ at }: DocumentPattern, fact: Fact, { files }: Ledger): Problem {
  const file = files.get(at.file)
  if (!file) throw new Error(`a declaration in a file that was not read: ${at.file}`)
  return { ...fact, at: spanOf(file, at.start, at.end) }
}

function asDocument(fact: Fact): Fact {
  switch (fact.code) {
    case 'include-missing':
      return { ...fact, code: 'document-missing' }
    case 'include-outside':
      return { ...fact, code: 'document-outside' }
    case 'include-unread':
      return { ...fact, code: 'document-unread' }
    default:
      return fact
  }
}
