import type { Prospect } from '../../adding/prospect.js'
import { isAlwaysError } from '../../check/settings.js'
import type { ImportName } from '../../exchange/imports.js'
import { type Already, type Plan, planImport } from '../../exchange/plan.js'
import type { Left } from '../../exchange/record/imported.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import type { TextFile } from '../../ledger/model/text-file.js'
import { count, enumerate, grouped, line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { type Desk, openDesk } from '../desk/desk.js'
import { type ReadFile, readFiles } from './files.js'

export interface ImportOptions {
  as?: ImportName
  into?: string
  dryRun?: boolean
  force?: boolean
}

/** `factcheck import FILES…` */
export async function importFiles(
  names: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  const files = await readFiles(names, options.as, context)
  const desk = await openDesk(context)
  const plans = planAll(files, desk)
  for (const { file, plan } of plans) tellPlan(file, plan, context)
  const sources = plans.flatMap(({ plan }) => plan.sources)
  const claims = plans.flatMap(({ plan }) => plan.claims)
  if (sources.length + claims.length === 0) {
    context.notice('There is nothing new to take over.')
    return EXIT.ok
  }
  return commit(desk, { sources, claims }, options)
}

interface Planned {
  file: TextFile
  plan: Plan
}

/** What each file adds to the ledger and to the files before it. */
function planAll(files: readonly ReadFile[], { ledger }: Desk): Planned[] {
  const sources = new Map(ledger.sources)
  const claims = new Map(ledger.claims)
  return files.map(({ file, imported }) => {
    const plan = planImport(imported, { sources, claims })
    const at = { file: file.name, line: 1, start: 0, end: 0 }
    for (const source of plan.sources) sources.set(source.key, { ...source, at })
    for (const claim of plan.claims) claims.set(claim.id, { ...claim, at })
    return { file, plan }
  })
}

function commit(
  desk: Desk,
  additions: Pick<Plan, 'sources' | 'claims'>,
  { into, dryRun, force }: ImportOptions,
): ExitCode {
  const { context } = desk
  const { sources, claims } = additions
  const prospect = prospectOf(desk, additions, into)
  const errors = prospect.findings.filter(({ severity }) => severity === 'error')
  const isRefused = errors.length > 0 && (!force || errors.some(({ fact }) => isAlwaysError(fact.rule)))
  if (errors.length > 0) desk.tell({ ...prospect, findings: errors })
  if (dryRun) desk.showDiff(prospect)
  else if (!isRefused) desk.write(prospect)
  if (isRefused) {
    context.notice(
      `Nothing was taken over: \`check\` would report ${count(errors.length, 'error')}. --force takes it over all the same.`,
    )
    return EXIT.nothing
  }
  const what = [
    ...(sources.length > 0 ? [count(sources.length, 'source')] : []),
    ...(claims.length > 0 ? [count(claims.length, 'claim')] : []),
  ]
  const warnings = prospect.findings.length - errors.length
  const more = warnings > 0 ? ` \`factcheck check\` has ${count(warnings, 'warning')} on what is new.` : ''
  const name = line(prospect.file.name)
  context.notice(
    dryRun ? `${enumerate(what)} would be added to ${name}.${more}` : `Added ${enumerate(what)} to ${name}.${more}`,
  )
  if (!dryRun && sources.length > MANY)
    context.notice('Sources that no claim cites are warned of: `source-used: off` under `rules:` turns that off.')
  return EXIT.ok
}

/** More than so many take a while to be written and checked, and nothing cites them yet. */
const MANY = 100

function prospectOf(desk: Desk, additions: Pick<Plan, 'sources' | 'claims'>, into: string | undefined): Prospect {
  const { sources, claims } = additions
  const { stderr, env } = desk.context.io
  const isTold = sources.length + claims.length > MANY && stderr.isTTY === true && env.TERM !== 'dumb'
  if (isTold) desk.context.progress(`\r\u001b[KChecking ${grouped(sources.length + claims.length)} entries ...`)
  const prospect = desk.prospect(desk.fileFor(claims.length > 0 ? 'claims' : 'sources', into), additions)
  if (isTold) desk.context.progress('\r\u001b[K')
  return prospect
}

/** So many places are told of each file, of what is there already and of what is left; the rest is counted. */
const SHOWN = 50

function tellPlan(file: TextFile, { already, left }: Plan, context: Context): void {
  const place = (at: number) => {
    const { line: row, column } = file.position(Math.min(at, file.text.length))
    return `${line(file.name)}:${row}:${column}`
  }
  const told = [
    ...already.map(({ at, ...known }) => `${place(at)}: ${alreadyWords(known)}`),
    ...together(left).map(
      ({ at, what, number }) =>
        `${place(at)}: ${line(what)}${number > 1 ? ` (${grouped(number)} times; this is the first)` : ''}`,
    ),
  ]
  for (const words of told.slice(0, SHOWN)) context.notice(words)
  if (told.length > SHOWN) context.notice(`${line(file.name)}: and ${grouped(told.length - SHOWN)} more like these`)
}

function alreadyWords({ what, name, by }: Omit<Already, 'at'>): string {
  return `this ${what} is there already, by ${by}: \`${line(name)}\`, which was not changed`
}

/** What is said of several things, once. */
function together(left: readonly Left[]): (Left & { number: number })[] {
  const found = new Map<string, Left & { number: number }>()
  for (const { at, what } of left) {
    const known = found.get(what)
    if (known) known.number++
    else found.set(what, { at, what, number: 1 })
  }
  return [...found.values()].sort((a, b) => a.at - b.at)
}
