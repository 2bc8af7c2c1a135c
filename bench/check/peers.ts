import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Program {
  name: string
  argv: string[]
}

/** The same asked of Spectral, as far as its functions go: each claim's form, and that the sourced ones have a citation. */
const RULESET = `rules:
  claim-has-text: {given: "$.claims[*]", severity: error, then: {field: text, function: truthy}}
  claim-id: {given: "$.claims[*].id", severity: error, then: {function: pattern, functionOptions: {match: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}
  label-known: {given: "$.claims[*].confidence", severity: error, then: {function: enumeration, functionOptions: {values: [sourced, inferred, speculative]}}}
  sourced-has-citation: {given: "$.claims[?(@.confidence == 'sourced')]", severity: error, then: {field: citations, function: truthy}}
  inferred-has-premises: {given: "$.claims[?(@.confidence == 'inferred')]", severity: error, then: {field: premises, function: truthy}}
  attributed: {given: "$.claims[?(@.confidence != 'sourced')]", severity: error, then: {field: attributed-to, function: truthy}}
  source-has-title: {given: "$.sources[*]", severity: warn, then: {field: title, function: truthy}}
  source-has-url: {given: "$.sources[*].URL", severity: error, then: {function: pattern, functionOptions: {match: "^https?://"}}}
  date: {given: "$.claims[*].date", severity: error, then: {function: pattern, functionOptions: {match: "^[0-9]{4}"}}}
`

/** factcheck, and the peers that are installed under a folder: npm i --prefix FOLDER ajv-cli @stoplight/spectral-cli */
export function programs(folder: string | undefined, ledger: string, work: string): Program[] {
  const bin = (name: string) => join(folder ?? '', 'node_modules', '.bin', name)
  const ruleset = join(work, 'spectral.yaml')
  writeFileSync(ruleset, RULESET)
  const all: Program[] = [
    { name: 'factcheck check', argv: [process.execPath, 'bin/factcheck.js', '--no-cache', 'check', '--file', ledger] },
    { name: 'the same, cached', argv: [process.execPath, 'bin/factcheck.js', 'check', '--file', ledger] },
    {
      name: 'ajv-cli validate',
      argv: [bin('ajv'), 'validate', '--strict=false', '-s', 'schema/claims.schema.json', '-d', ledger],
    },
    { name: 'spectral lint', argv: [bin('spectral'), 'lint', '--ruleset', ruleset, '--fail-severity=error', ledger] },
  ]
  return all.filter(({ argv }) => existsSync(argv[0] ?? ''))
}

/** Milliseconds of a whole process, and its exit code. */
export function time({ argv: [command = '', ...rest] }: Program): { took: number; code: number | null } {
  const before = performance.now()
  const { status } = spawnSync(command, rest, { stdio: 'ignore', env: { ...process.env, NO_COLOR: '1' } })
  return { took: performance.now() - before, code: status }
}

/** The most memory that a run of factcheck holds, in megabytes. */
export function peakMemory(ledger: string): number {
  const tell = 'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS))'
  const argv = ['-e', `${tell}; require('./bin/factcheck.js')`, 'factcheck', '--no-cache', 'check', '--file', ledger]
  const { stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  return Number(stderr.split('\n').at(-1)) / 1024
}
