import { resolve } from 'node:path'
import { type LedgerFile, type Prospect, prospectOf, unreadableIn } from '../../adding/prospect.js'
import { formatFinding } from '../../format/check/text.js'
import { unifiedDiff } from '../../format/unified-diff.js'
import { type Loaded, STDIN_NAME } from '../../ledger/load/load.js'
import { nearest } from '../../ledger/model/nearest.js'
import { LedgerError } from '../../ledger/model/problem.js'
import type { Ledger } from '../../ledger/model/types.js'
import type { Additions } from '../../ledger/write/add.js'
import { isEmptiness } from '../../ledger/write/emptiness.js'
import { terminalOf } from '../../screen/terminal.js'
import { grouped, line } from '../../screen/text.js'
import { themeFor } from '../../screen/theme.js'
import { describeProblem } from '../../words/problem-words.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { rewrite } from '../findings/rewrite.js'

/** More findings nobody reads; the rest is counted. */
const TOLD = 100

/** A ledger that something is added to. */
export class Desk {
  constructor(
    readonly context: Context,
    readonly loaded: Loaded,
  ) {}

  get ledger(): Ledger {
    return this.loaded.ledger
  }

  /** The file that new entries of a list go to: the one that is named, else the first where it has some, else that of the last. */
  fileFor(list: 'claims' | 'sources', named: string | undefined): LedgerFile {
    const { ledger, manifest } = this.loaded
    const files = [...ledger.files.values()].map((file, at) => ({ file, path: manifest.files[at]?.path ?? '' }))
    if (named !== undefined) return namedFile(named, files, this.context.io.cwd)
    const [first] = files
    if (!first) throw new Error('a ledger without a file')
    const places = [...ledger[list].values()].map(({ at }) => at.file)
    const holder = places.includes(first.file.name) ? first.file.name : places.at(-1)
    return files.find(({ file }) => file.name === holder) ?? first
  }

  /** What the ledger would be, and what `check` would say of what is new. */
  prospect(target: LedgerFile, additions: Additions): Prospect {
    const { io, options } = this.context
    const prospect = prospectOf(target, additions, { files: options.file ?? [], cwd: io.cwd, now: io.now() })
    if (prospect) return prospect
    refuseUnreadable(additions)
    throw new UsageError(
      `it is not certain how to write into ${line(target.file.name)}: a list of it is an alias, or not laid out as others are`,
      'write its lists out, or name another file of the ledger with --into',
    )
  }

  /** Findings on stderr, as `check` shows them. */
  tell({ findings, ledger }: Prospect): void {
    const { io, options } = this.context
    const theme = themeFor(terminalOf(io.stderr, io.env, options.color))
    for (const finding of findings.slice(0, TOLD))
      this.context.notice(formatFinding(finding, { files: ledger.files }, theme).trimEnd())
    if (findings.length > TOLD) this.context.notice(`and ${grouped(findings.length - TOLD)} more like these`)
  }

  showDiff({ file, edits }: Prospect): void {
    this.context.print(unifiedDiff(file, edits, this.context.theme))
  }

  /** What is new, as it will stand in the file. */
  show({ edits }: Prospect): void {
    const text = edits.map((edit) => edit.text).join('')
    this.context.print(`${text.replaceAll('\r', '').replace(/^\n+|\n+$/g, '')}\n`)
  }

  write({ file, path, text }: Prospect): void {
    rewrite([{ name: file.name, path, digest: file.digest, text }], 'written', this.context.io.cwd)
  }
}

/** Opens the ledger to add to it: it may have nothing yet. */
export async function openDesk(context: Context): Promise<Desk> {
  const loaded = await context.tryLoad()
  const problems = loaded.problems.filter((problem) => !isEmptiness(problem))
  if (problems.length > 0) throw new LedgerError(problems, loaded.ledger.files)
  if (loaded.ledger.files.has(STDIN_NAME))
    throw new UsageError('what is added is written into the ledger, and standard input is no file', 'name a file')
  return new Desk(context, loaded)
}

/** In the words of the loader, without a place: it stands in no file yet. */
function refuseUnreadable(additions: Additions): void {
  const problem = unreadableIn(additions)
  if (!problem) return
  const { message, help } = describeProblem(problem)
  throw new UsageError(line(message), help && line(help))
}

function namedFile(named: string, files: readonly LedgerFile[], cwd: string): LedgerFile {
  const found = files.find(({ file, path }) => file.name === named || path === resolve(cwd, named))
  if (found) return found
  const near = nearest(
    named,
    files.map(({ file }) => file.name),
  )
  throw new UsageError(
    `--into: ${line(named)} is no file of the ledger`,
    near ? `did you mean ${near}?` : 'include it in the ledger first',
  )
}
