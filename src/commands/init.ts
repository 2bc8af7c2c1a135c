import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXIT, type ExitCode } from '../exit-code.js'
import { LEDGER_NAME } from '../ledger/ledger-path.js'
import type { Context } from './context.js'
import { UsageError } from './usage-error.js'

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

/** `factcheck init [FILE]` */
export async function init(file: string | undefined, context: Context): Promise<ExitCode> {
  const name = file ?? LEDGER_NAME
  try {
    writeFileSync(resolve(context.io.cwd, name), STARTER, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new UsageError(`${name} is there already, and was not touched`, 'name another file: factcheck init FILE')
    throw new UsageError(`${name} cannot be written: ${message}`)
  }
  const option = file ? ` --file ${file}` : ''
  context.notice(`Wrote ${name}. Look a claim up: factcheck${option} fares\nCheck them all: factcheck${option} check`)
  return EXIT.ok
}
