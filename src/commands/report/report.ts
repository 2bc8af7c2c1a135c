import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { formatReport, type PageParts } from '../../format/report/page.js'
import { sha256 } from '../../ledger/model/digest.js'
import { reportOf } from '../../report/report.js'
import { count, line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { refuseToOverwrite, writeFiles } from '../findings/output.js'

export interface ReportOptions {
  output: string
}

declare const FACTCHECK_PAGE: string | undefined

/** Beside the built program; the sources run with what the build made. */
const FOLDER = typeof FACTCHECK_PAGE === 'undefined' ? '../../../dist' : FACTCHECK_PAGE

/** `factcheck report -o FILE` */
export async function report({ output }: ReportOptions, context: Context): Promise<ExitCode> {
  const { cwd } = context.io
  const ledger = await context.load()
  const target = { name: output, path: resolve(cwd, output) }
  refuseToOverwrite('a file of the ledger', [...ledger.files.keys()], [target], cwd)
  const data = await reportOf(ledger, cwd)
  writeFiles([{ ...target, text: formatReport(data, pageParts(), hashOf) }], cwd)
  context.notice(
    `Wrote ${count(data.claims.length, 'claim')} and ${count(data.sources.length, 'source')} to ${line(output)}.`,
  )
  return EXIT.ok
}

function pageParts(): PageParts {
  const read = (name: string) => readFileSync(join(import.meta.dirname, FOLDER, name), 'utf8')
  return { script: read('page.js'), style: read('page.css') }
}

/** As a policy of a page names a script. */
function hashOf(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64')
}
