import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Sources } from '../../format/citation.js'
import type { LabelledClaim } from '../../format/claim.js'
import { type ShownClaim, showJson } from '../../format/json.js'
import { formatShow } from '../../format/show.js'
import { formatTsv } from '../../format/tsv.js'
import type { Claim, Ledger } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import type { Theme } from '../../screen/theme.js'
import { standings } from '../../support/standing.js'
import { dependents, effectiveLabels } from '../../support/support.js'
import { VoiceFinder } from '../../voices/suspects.js'
import type { Context } from '../command/context.js'
import { noSuchClaim } from '../lookup/no-such-claim.js'
import type { LookupFormat } from '../lookup/options.js'
import { type ContextFinder, contextFinder, standings as quoteStandings } from './standings.js'

const FORMATS: Record<LookupFormat, (claims: readonly ShownClaim[], sources: Sources, theme: Theme) => string> = {
  text: formatShow,
  json: showJson,
  tsv: formatTsv,
}

export interface ShowOptions {
  format: LookupFormat
  /** Sentences around each quote. */
  context?: number
}

/** `factcheck show ID…` */
export async function show(ids: readonly string[], options: ShowOptions, context: Context): Promise<ExitCode> {
  const { format } = options
  const ledger = await context.load()
  const around =
    options.context === undefined ? undefined : await contextFinder(options.context, isAttended(options, context))
  const claims = ids.flatMap((id) => ledger.claims.get(id) ?? [])
  const snapshots = new Snapshots(context.io.cwd)
  const shown = claims.map(teller(ledger, snapshots, new VoiceFinder(ledger, snapshots, claims), around))
  context.print(
    FORMATS[format](shown, (key) => ledger.sources.get(key), context.theme),
    format,
  )
  for (const id of ids) if (!ledger.claims.has(id)) context.notice(noSuchClaim(id, ledger))
  return shown.length === ids.length ? EXIT.ok : EXIT.nothing
}

/** Names by which a job of CI is known. */
const CI = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'BUILDKITE']

/** Whether a person reads this, and no file or log takes it. */
function isAttended({ format }: ShowOptions, { io, terminal }: Context): boolean {
  return format === 'text' && terminal.isTty && !CI.some((name) => io.env[name])
}

function voicesOf({ citations }: Claim, voices: VoiceFinder) {
  const { most, suspicions, areKnown } = voices.of(citations)
  return { voices: most, suspicions, ...(areKnown && { independent: true as const }) }
}

function teller(
  ledger: Ledger,
  snapshots: Snapshots,
  voices: VoiceFinder,
  around: ContextFinder | undefined,
): (claim: Claim) => ShownClaim {
  const effective = effectiveLabels(ledger)
  const upward = dependents(ledger)
  const known = standings(ledger)
  const label = (claim: Claim): LabelledClaim => {
    const standing = known.get(claim.id)
    return { claim, effective: effective.get(claim.id) ?? claim.confidence, ...(standing && { standing }) }
  }
  const find = (id: string) => {
    const claim = ledger.claims.get(id)
    return { id, ...(claim && { found: label(claim) }) }
  }
  const claims = [...ledger.claims.values()]
  return (claim) => ({
    ...label(claim),
    ...voicesOf(claim, voices),
    quotes: quoteStandings(claim, ledger, snapshots, around),
    premises: claim.premises.map(find),
    premiseOf: (upward.get(claim.id) ?? []).flatMap((id) => find(id).found ?? []),
    disputes: claim.disputes.map(({ claim: id, reason }) => ({ ...find(id), ...(reason && { reason }) })),
    disputedBy: claims.filter(({ disputes }) => disputes.some((dispute) => dispute.claim === claim.id)).map(label),
    sources: [...new Set(claim.citations.flatMap(({ source, via }) => (via ? [source, via] : [source])))].flatMap(
      (key) => ledger.sources.get(key) ?? [],
    ),
  })
}
