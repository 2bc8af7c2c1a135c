import { basename, resolve } from 'node:path'
import { Option } from 'commander'
import { EXIT, type ExitCode } from '../exit-code.js'
import { LEDGER_NAME, ledgerIn } from '../ledger/files/ledger-path.js'
import { line } from '../screen/text.js'
import type { Context } from './command/context.js'
import { defineCommand, ValueArgument } from './command/sheet.js'
import { UsageError } from './command/usage-error.js'
import { writeNewFile } from './findings/output.js'

/** A first ledger: a claim of each label, to be written over. It passes `check`. */
export const STARTER = `# A ledger of claims: what is said, how it is supported, and by what.
# A label says how a claim is supported, never whether it is true.

title: The closing of Harbour Bridge

sources:
  gazette-2025:
    type: article-newspaper
    title: Harbour Bridge closed to traffic
    author: [{family: Doe, given: Jane}]
    container-title: The Harbour Gazette
    issued: 2025-05-04
    URL: https://gazette.example/2025/05/04/harbour-bridge
  ferry-report-2025:
    type: report
    title: Fares and passengers, second quarter of 2025
    publisher: Harbour Ferries
    issued: 2025-07
    URL: https://ferries.example/reports/2025-q2

claims:
  # sourced: shows a citation.
  - id: bridge-closed-in-may
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette-2025
        locator: para. 1
    date: 2025-05-03
    about: [Harbour Bridge]
    tags: [transport]

  - id: ferry-fares-rose-in-june
    text: Harbour Ferries raised its fares by a tenth in June 2025.
    confidence: sourced
    citations:
      - source: ferry-report-2025
        locator: p. 4
    date: 2025-06
    about: [Harbour Ferries]
    tags: [transport, fares]

  # inferred: shows the claims it is drawn from, and who draws it.
  - id: closing-raised-fares
    text: The Gazette concludes that the closing of the bridge led to the rise in fares.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed-in-may, ferry-fares-rose-in-june]
    reasoning: The fares rose in the month after the closing.
    tags: [transport, fares]

  # speculative: shows who speculates, and where.
  - id: bridge-may-stay-closed
    text: The Gazette suggests that the bridge may stay closed until 2027.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette-2025]
    about: [Harbour Bridge]
    tags: [transport]
`

/** A ledger to be added to. */
const EMPTY = `# A ledger of claims: what is said, how it is supported, and by what.

sources: {}

claims: []
`

export const init = defineCommand<[file?: string], { empty?: boolean }>({
  name: 'init',
  description: 'write a first ledger; never overwrites a file',
  arguments: [new ValueArgument('[file]', 'where to write it, or - to print it (default: claims.yaml)', 'files')],
  options: [new Option('--empty', 'a ledger without claims and sources, not one of examples')],
  examples: [
    ['factcheck init', 'claims.yaml in this folder, with a claim of each label'],
    ['factcheck init --empty', 'nothing in it: for factcheck add and factcheck import'],
    ['factcheck init -', 'print it'],
  ],
  action([file], { empty = false }, context): ExitCode {
    const name = nameFor(file, context)
    const text = empty ? EMPTY : STARTER
    if (name === '-') {
      context.print(text)
      return EXIT.ok
    }
    write(name, text, context.io.cwd)
    const shown = line(name)
    const program = name === LEDGER_NAME ? 'factcheck' : `factcheck --file ${shown}`
    context.notice(`Wrote ${shown}. ${empty ? firstSteps(program) : firstLooks(program)}`)
    return EXIT.ok
  },
})

const firstLooks = (program: string) => `Look a claim up: ${program} fares\nCheck them all: ${program} check`
const firstSteps = (program: string) =>
  `Add a source: ${program} add source https://…\nTake a bibliography over: ${program} import refs.bib\nAdd a claim: ${program} add claim`

function nameFor(file: string | undefined, { io, options }: Context): string {
  const [name, another] = [...(file === undefined ? [] : [file]), ...(options.file ?? [])]
  if (another !== undefined) throw new UsageError('init writes one file', 'name it once: factcheck init FILE')
  if (name !== undefined) return name
  // A second name for the ledger of this folder would hide the first.
  const here = ledgerIn(io.cwd)
  return here ? basename(here) : LEDGER_NAME
}

function write(name: string, text: string, cwd: string): void {
  if (!writeNewFile({ name, path: resolve(cwd, name), text }, cwd))
    throw new UsageError(`${name} exists already, and was not changed`, 'name another file: factcheck init FILE')
}
