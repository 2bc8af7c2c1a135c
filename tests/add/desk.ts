import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FakeProcess, factcheck, folderWith } from '../harness.js'

export const LEDGER = `title: The bridge # of the harbour
sources:
  gazette:
    title: Harbour Bridge closed
    issued: 2025-05-04
    URL: https://gazette.example/bridge
  ferries:
    title: Fares and passengers
    note: read on paper
claims:
  # What happened.
  - id: bridge-closed
    text: The city closed Harbour Bridge to all traffic on 3 May 2025.
    confidence: sourced
    citations:
      - {source: gazette, locator: para. 3, quote: closed to all traffic} # its words
  - id: fares-rose
    text: Ferry fares rose by a tenth in June.
    confidence: sourced
    citations: [ferries]
# The end.
`
export const FILES = {
  'claims.yaml': LEDGER,
  'snapshots/gazette.txt':
    'The bridge was closed to all traffic on 3 May, the mayor said. The ferries carried twice as many people in June.',
}

/** A folder with a ledger, and what a person does in it. */
export function desk(files: Record<string, string> = FILES) {
  const cwd = folderWith(files)
  return {
    cwd,
    run: (argv: readonly string[], fake: FakeProcess = {}) => factcheck(argv, { cwd, ...fake }),
    read: (name = 'claims.yaml') => readFileSync(join(cwd, name), 'utf8'),
  }
}
