import { fileURLToPath } from 'node:url'
import { run } from '../src/cli.js'

export { folderWith } from './folder.js'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Some tests need what not every system has: bash, pipes and permissions, or /proc. CI runs all of them on Linux. */
export const IS_POSIX = process.platform !== 'win32'
export const IS_LINUX = process.platform === 'linux'

export interface FakeProcess {
  cwd?: string
  stdin?: string | Uint8Array
  env?: Record<string, string>
  /** Set for a terminal of that width; none is a pipe. */
  columns?: number
}

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Runs the whole program in this process, with a process made of strings. */
export async function factcheck(argv: readonly string[], fake: FakeProcess = {}): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const terminal = fake.columns ? { isTTY: true, columns: fake.columns } : {}
  const code = await run(argv, {
    stdin: (async function* () {
      yield fake.stdin ?? ''
    })(),
    stdout: { write: (text) => out.push(text), ...terminal },
    stderr: { write: (text) => err.push(text), ...terminal },
    cwd: fake.cwd ?? ROOT,
    env: { LANG: 'C.UTF-8', ...fake.env },
    platform: 'linux',
    now: () => new Date('2026-01-15T12:00:00Z'),
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

/** A small ledger of our own with every label, a weaker premise, a dispute and two sources that are one voice. */
export const BRIDGE = `title: The bridge
sources:
  gazette:
    type: article-newspaper
    title: Harbour Bridge closed
    author: [{family: Doe, given: Jane}]
    container-title: The Harbour Gazette
    issued: 2025-05-04
    URL: https://gazette.example/bridge
  agency:
    title: "[Wire report on the bridge]"
    issued: 2025-05-03
    derived-from: [gazette]
  council:
    title: Minutes of the council
    publisher: City Council
    issued: 2025-06
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge to all traffic on 3 May 2025.
    confidence: sourced
    citations:
      - {source: gazette, locator: para. 3, quote: closed to all traffic}
      - {source: agency, via: gazette}
    date: 2025-05-03
    about: [Harbour Bridge]
    tags: [transport]
  - id: fares-rose
    text: Ferry fares rose by a tenth in June.
    confidence: sourced
    citations: [council]
    date: 2025-06
    tags: [fares]
  - id: mayor-may-have-known
    text: The Gazette suggests that the mayor may have known of the rust.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette]
    about: [Zoë Ferrán]
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed, mayor-may-have-known]
    reasoning: It joins the date to the mayor's visit.
  - id: closing-was-sudden
    text: The council holds that the closing was sudden.
    confidence: inferred
    attributed-to: City Council
    premises: [bridge-closed]
    disputes: [closing-was-planned]
    citations: [council]
  - id: rumour
    text: A sale of the bridge is said to be near.
    confidence: speculative
    attributed-to: a reader
`
