import { EXIT, type ExitCode } from '../../exit-code.js'
import { listJson } from '../../format/json.js'
import { formatList } from '../../format/list.js'
import { formatTsv } from '../../format/tsv.js'
import type { Theme } from '../../screen/theme.js'
import { readyClaims } from '../../search/ready/make-ready.js'
import type { LabelledClaim } from '../../support/labelled.js'
import type { Context } from '../command/context.js'
import { filterOf, knownOf, unknownName } from '../lookup/filters.js'
import { noClaimYet } from '../lookup/no-claims.js'
import type { FilterOptions, LookupFormat } from '../lookup/options.js'

const FORMATS: Record<LookupFormat, (claims: readonly LabelledClaim[], theme: Theme) => string> = {
  text: formatList,
  json: listJson,
  tsv: formatTsv,
}

/** `factcheck list` */
export async function list(options: FilterOptions & { format: LookupFormat }, context: Context): Promise<ExitCode> {
  const ledger = await context.load()
  const keep = filterOf(options, knownOf(ledger)) ?? (() => true)
  const claims = readyClaims(ledger).filter(keep)
  context.print(FORMATS[options.format](claims, context.theme), options.format)
  if (claims.length === 0)
    context.notice(noClaimYet(ledger) ?? unknownName(options, ledger) ?? 'No claim matches these filters.')
  return claims.length > 0 ? EXIT.ok : EXIT.nothing
}
