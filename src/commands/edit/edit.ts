import type { Finding } from '../../check/finding.js'
import { runCheck } from '../../check/run.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { ruleOf } from '../../findings/problem-rule.js'
import { formatFinding } from '../../format/check/text.js'
import type { Loaded } from '../../ledger/load/load.js'
import { LedgerError } from '../../ledger/model/problem.js'
import type { Place } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { terminalOf } from '../../screen/terminal.js'
import { themeFor } from '../../screen/theme.js'
import type { Context } from '../command/context.js'
import { openEditor } from '../editor/open.js'
import { noSuchClaim } from '../lookup/no-such-claim.js'

/** `factcheck edit ID` */
export async function edit(id: string, context: Context): Promise<ExitCode> {
  const before = await context.tryLoad()
  const at = placeOf(id, before)
  if (!at) {
    if (before.problems.length > 0) throw new LedgerError(before.problems, before.ledger.files)
    context.notice(noSuchClaim(id, before.ledger, 'claim or source'))
    return EXIT.nothing
  }
  const path = before.manifest.files[[...before.ledger.files.keys()].indexOf(at.file)]?.path ?? at.file
  await openEditor({ path, name: at.file, line: at.line }, context.io, context.io.edit)
  const after = await context.tryLoad()
  if (isSame(before, after)) {
    context.notice('Nothing was changed.')
    return EXIT.ok
  }
  return tellFindings(id, before, after, context)
}

/** Where a claim or source stands, be it one that cannot be read. */
function placeOf(id: string, { ledger, unreadable }: Loaded): Place | undefined {
  return (ledger.claims.get(id) ?? ledger.sources.get(id) ?? unreadable.find((one) => one.id === id))?.at
}

const digests = ({ manifest }: Loaded) => manifest.files.map(({ path, digest }) => `${path} ${digest}`).join('\n')
const isSame = (before: Loaded, after: Loaded) => digests(before) === digests(after)

/** What is wrong with what was edited, and what else is wrong now that was not before. */
function tellFindings(id: string, before: Loaded, after: Loaded, context: Context): ExitCode {
  const { io, options } = context
  if (!after.problems.every((problem) => ruleOf(problem))) throw new LedgerError(after.problems, after.ledger.files)
  const known = new Set(findingsOf(before, context).map(nameOf))
  const findings = findingsOf(after, context).filter(
    (finding) => finding.claim === id || finding.source === id || !known.has(nameOf(finding)),
  )
  const theme = themeFor(terminalOf(io.stderr, io.env, options.color))
  for (const finding of findings) context.notice(formatFinding(finding, { files: after.ledger.files }, theme).trimEnd())
  const isWrong = findings.some(({ severity }) => severity === 'error')
  if (findings.length === 0) context.notice('Nothing is wrong with it.')
  return isWrong ? EXIT.nothing : EXIT.ok
}

function findingsOf(loaded: Loaded, { io }: Context): readonly Finding[] {
  if (!loaded.problems.every((problem) => ruleOf(problem))) return []
  return runCheck({ ...loaded, snapshots: new Snapshots(io.cwd) }, new Map(), io.now()).findings
}

const nameOf = ({ fact, claim, source, what }: Finding) => JSON.stringify([fact.rule, claim, source, what])
