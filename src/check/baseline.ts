import { type Identity, identityOf, keyOf } from '../findings/identity.js'
import { type Fact, LedgerError, type Problem, spanOf } from '../ledger/model/problem.js'
import type { RecordShape } from '../ledger/model/shape.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { parseYaml } from '../ledger/yaml/parse-yaml.js'
import { readShape } from '../ledger/yaml/read-shape.js'
import type { Finding } from './finding.js'
import { isAlwaysError } from './settings.js'

const text = (description: string) => ({ kind: 'text', description }) as const

const ENTRY = {
  kind: 'record',
  name: 'a known finding',
  description: 'A finding that is known and left out.',
  fields: {
    rule: text('The name of a rule.'),
    claim: text('The claim it is about.'),
    source: text('The source it is about.'),
    what: text('What tells it from others of that rule and claim.'),
  },
  required: ['rule'],
} as const satisfies RecordShape

const BASELINE = {
  kind: 'record',
  name: 'a baseline',
  description: 'The known findings of a ledger.',
  fields: {
    version: { kind: 'word', description: 'The version of this format, 1.', values: ['1'] },
    findings: { kind: 'list', description: 'The known findings.', of: ENTRY },
  },
  required: ['version', 'findings'],
} as const satisfies RecordShape

/** Reads a baseline, or throws a LedgerError with all that is wrong with it. JSON is YAML, which knows its places. */
export function parseBaseline(file: TextFile): Identity[] {
  const problems: Problem[] = []
  const document = parseYaml(file.text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' })
  const report = (because: Fact | undefined, [start, end]: readonly [number, number]) =>
    void problems.push({ ...inItsWords(because), at: spanOf(file, start, end) })
  const [error] = document.errors
  if (error) report(undefined, error.pos)
  const read = readShape(error ? undefined : document.contents, BASELINE, ['baseline'], {
    report: (fact, node) => report(fact, [node?.range?.[0] ?? 0, (node?.range?.[0] ?? 0) + 1]),
    resolve: (node) => node,
  })
  if (!read && problems.length === 0) report({ code: 'file-empty' }, [0, 0])
  if (problems.length > 0) throw new LedgerError(problems, new Map([[file.name, file]]))
  return read?.findings ?? []
}

/** The tool writes baselines, so that none is fixed by hand as a ledger is. */
function inItsWords(because: Fact | undefined): Fact {
  if (because?.code === 'word-unknown') return { code: 'baseline-version', found: because.found }
  return { code: 'baseline-malformed', ...(because && { because }) }
}

/** Findings that a baseline does not know, how many it does, and the known ones that are no more. */
export interface Compared {
  fresh: Finding[]
  known: number
  gone: Identity[]
}

/** What a baseline may know: never that something could not be read, which would hide all that is wrong with it. */
export function isKnowable({ fact }: Finding): boolean {
  return !isAlwaysError(fact.rule)
}

export function compare(findings: readonly Finding[], baseline: readonly Identity[]): Compared {
  const known = new Set(baseline.map(keyOf))
  const found = new Set(findings.map((finding) => keyOf(identityOf(finding))))
  const fresh = findings.filter((finding) => !isKnowable(finding) || !known.has(keyOf(identityOf(finding))))
  return { fresh, known: findings.length - fresh.length, gone: baseline.filter((entry) => !found.has(keyOf(entry))) }
}

/** A baseline's text: one finding a line, in an order of its own, so that a change of the ledger changes few lines. */
export function formatBaseline(findings: readonly Finding[]): string {
  const entries = new Map(findings.map((finding) => [keyOf(identityOf(finding)), identityOf(finding)]))
  const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}
