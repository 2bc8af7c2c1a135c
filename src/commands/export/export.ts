import { resolve } from 'node:path'
import { EXPORTS, type ExportName } from '../../exchange/formats.js'
import { describeLosses, type Loss } from '../../exchange/record/losses.js'
import { selectionOf } from '../../exchange/select.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { count, enumerate, line } from '../../screen/text.js'
import { wayOut } from '../../screen/way-out.js'
import { readyClaims } from '../../search/ready/make-ready.js'
import type { Context } from '../command/context.js'
import { refuseToOverwrite, writeFiles } from '../findings/output.js'
import { filterOf, knownOf, unknownName } from '../lookup/filters.js'
import { noClaimYet } from '../lookup/no-claims.js'
import type { FilterOptions } from '../lookup/options.js'

export interface ExportOptions extends FilterOptions {
  output?: string
  citedBy?: string[]
  quiet?: boolean
}

/** Without it, Excel takes UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\ufeff'

const MATCHES_NOTHING = 'No claim matches these filters.'
const CITES_NOTHING = 'The draft names no claim and no source of this ledger that these filters keep.'

/** `factcheck export FORMAT` */
export async function exportAs(name: ExportName, options: ExportOptions, context: Context): Promise<ExitCode> {
  const ledger = await context.load()
  const { holds, kind, write } = EXPORTS[name]
  const keep = filterOf(options, knownOf(ledger))
  const cited = options.citedBy && (await citedIn(options.citedBy, context))
  const claims = readyClaims(ledger)
    .filter(keep ?? (() => true))
    .filter(({ claim }) => !cited || cited.claims.has(claim.id))
  const selection = selectionOf(ledger, claims, cited?.sources)
  // Sources alone are worth writing, but not where claims were asked for.
  const hasSources = holds !== 'claims' && (cited ? selection.sources.length > 0 : !keep)
  if (claims.length === 0 && !hasSources) {
    context.notice(noClaimYet(ledger) ?? unknownName(options, ledger) ?? (cited ? CITES_NOTHING : MATCHES_NOTHING))
    return EXIT.nothing
  }
  const { text, lost } = await write(selection)
  const { output } = options
  if (output === undefined || output === '-') context.print(text, kind)
  else {
    const target = { name: output, path: resolve(context.io.cwd, output) }
    refuseToOverwrite('a file of the ledger', [...ledger.files.keys()], [target], context.io.cwd)
    writeFiles([{ ...target, text: (name === 'csv' ? BYTE_ORDER_MARK : '') + wayOut(text, kind) }], context.io.cwd)
    const written = [
      ...(holds === 'sources' ? [] : [count(claims.length, 'claim')]),
      ...(holds === 'claims' ? [] : [count(selection.sources.length, 'source')]),
    ]
    context.notice(`Wrote ${enumerate(written)} to ${line(output)}.`)
  }
  if (!options.quiet) tellLosses(lost, name, context)
  return EXIT.ok
}

/** The claims and sources that drafts name. */
async function citedIn(
  drafts: readonly string[],
  context: Context,
): Promise<{ claims: Set<string>; sources: Set<string> }> {
  const { readDrafts } = await import('../drafts/read.js')
  const sentences = (await readDrafts(drafts, undefined, context)).flatMap((draft) => draft.sentences)
  return {
    claims: new Set(sentences.flatMap(({ claims }) => claims.map(({ id }) => id))),
    sources: new Set(sentences.flatMap(({ sources }) => sources)),
  }
}

function tellLosses(lost: readonly Loss[], name: ExportName, context: Context): void {
  for (const words of describeLosses(lost, name)) context.notice(`lost: ${words}`)
}
