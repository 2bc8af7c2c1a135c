import { LedgerError } from '../../ledger/model/problem.js'
import type { Ledger } from '../../ledger/model/types.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { type Documents, readDocuments } from '../drafts/documents.js'
import { tellEmpty } from '../drafts/hold.js'
import { readDrafts } from '../drafts/read.js'

/** The drafts that are named, or where none is those that the ledger declares; and the ledger. */
export async function draftsOf(
  files: readonly string[],
  stdinName: string | undefined,
  context: Context,
): Promise<Pick<Documents, 'drafts' | 'roots'> & { ledger: Ledger }> {
  const named = files.length > 0 ? await readDrafts(files, stdinName, context) : undefined
  const ledger = await context.load()
  const { drafts, roots } = named ? { drafts: named, roots: new Map() } : await declared(ledger, context)
  if (tellEmpty(drafts, context) === drafts.length)
    throw new UsageError('there is no sentence to hold to the ledger', 'name a draft that has text')
  return { drafts, roots, ledger }
}

async function declared(ledger: Ledger, context: Context): Promise<Documents> {
  if (!ledger.documents)
    throw new UsageError(
      'no draft is named, and the ledger declares none',
      'name one: factcheck draft article.md; or declare it in the ledger: documents: [article.md]',
    )
  const documents = await readDocuments(ledger, context.io.cwd)
  if (documents.problems.length > 0) throw new LedgerError(documents.problems, ledger.files)
  return documents
}
