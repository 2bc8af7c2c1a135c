import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runCheck } from '../../check/run.js'
import { holdDrafts, onlyDraftRules } from '../../check/with-drafts.js'
import type { Draft } from '../../draft/draft.js'
import type { Need } from '../../draft/held.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { formatReport, type PageParts } from '../../format/report/page.js'
import { sha256 } from '../../ledger/model/digest.js'
import type { Ledger } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import type { HeldToLedger } from '../../report/draft.js'
import { END_OF_TIME, reportOf } from '../../report/report.js'
import { count, enumerate, line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { readDrafts } from '../drafts/read.js'
import { requiredOf } from '../drafts/request.js'
import { refuseToOverwrite, writeFiles } from '../findings/output.js'

export interface ReportOptions {
  output: string
  draft?: string[]
  require: string
}

declare const FACTCHECK_PAGE: string | undefined

/** Beside the built program; the sources run with what the build made. */
const FOLDER = typeof FACTCHECK_PAGE === 'undefined' ? '../../../dist' : FACTCHECK_PAGE

/** `factcheck report -o FILE` */
export async function report({ output, draft: names, require }: ReportOptions, context: Context): Promise<ExitCode> {
  const { cwd } = context.io
  if (output === '-')
    throw new UsageError('a page is not printed: it is for a browser', 'name a file: `-o report.html`')
  const ledger = await context.load()
  const required = requiredOf(require)
  const drafts = names && (await readDrafts(names, undefined, context))
  const target = { name: output, path: resolve(cwd, output) }
  refuseToOverwrite('a file of the ledger', [...ledger.files.keys()], [target], cwd)
  const texts = drafts?.map(({ file }) => file.name) ?? []
  refuseToOverwrite('a draft', texts, [target], cwd)
  const data = await reportOf(ledger, cwd, drafts && held(drafts, ledger, required, cwd))
  writeFiles([{ ...target, text: formatReport(data, pageParts(), hashOf) }], cwd)
  const parts = [
    count(data.claims.length, 'claim'),
    count(data.sources.length, 'source'),
    ...(drafts ? [count(drafts.length, 'draft')] : []),
  ]
  context.notice(`Wrote ${enumerate(parts)} to ${line(output)}.`)
  return EXIT.ok
}

/** Held without a clock: whether a review is overdue, and what that makes of a sentence, the page works out. */
function held(drafts: readonly Draft[], ledger: Ledger, required: ReadonlySet<Need>, cwd: string): HeldToLedger {
  const all = holdDrafts(drafts, { ledger, snapshots: new Snapshots(cwd), required, now: BEGINNING_OF_TIME })
  const checkable = { ledger: all.holding.ledger, problems: [], unreadable: [], drafts: all }
  const { findings } = runCheck(checkable, onlyDraftRules(new Map()), END_OF_TIME)
  return { drafts, sentences: all.sentences, findings, required }
}

/** No review is overdue. */
const BEGINNING_OF_TIME = new Date(0)

function pageParts(): PageParts {
  const read = (name: string) => readFileSync(join(import.meta.dirname, FOLDER, name), 'utf8')
  return { script: read('page.js'), style: read('page.css') }
}

/** As a policy of a page names a script. */
function hashOf(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64')
}
