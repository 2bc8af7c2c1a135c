import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { HEAVY } from './texts.js'

const BIN = join(process.cwd(), 'bin/factcheck.js')

/** Each command, and each format of `check`. */
const COMMANDS: readonly (readonly string[])[] = [
  ...['text', 'json', 'sarif', 'junit', 'github', 'gitlab'].map((format) => ['check', '--format', format]),
  ['check', '--fix', '--dry-run'],
  ['check', '--baseline', 'known.json', '--update-baseline'],
  ['list'],
  ['list', '--format', 'json'],
  ['find', 'harbour', 'ferry'],
  ['show', 'c0', 'c1', 'a'],
  ['trace', 'c1'],
  ['trace', 'c9999'],
  ['trace', '--impact', 'c0'],
  ['trace', '--impact', 's0'],
  ['diff', 'HEAD'],
  ['stats'],
  ['review', '--due'],
  ['report', '-o', 'report.html'],
  ['draft', 'draft.md'],
  ['add', 'claim', 'The ferry in the harbour is late', '--source', 's', '--dry-run'],
  ['import', '--force', '--dry-run', 'refs.bib'],
  ...['json', 'csl-json', 'biblatex', 'markdown', 'csv', 'argdown'].map((format) => ['export', format]),
]

const DRAFT = Array.from({ length: 2000 }, (_, at) => `It was ${at} in 2025. <!-- claim: c${at} -->\n`).join('\n')

interface Cost {
  seconds: number
  megabytes: number
  status: number | null
}

/** Prints, of each text, the command that takes most time, the one that takes most memory, and all that fail. */
export function textsTable(only: string | undefined): void {
  console.log('\ntext below a megabyte, over all commands'.padEnd(48), '      s      MB')
  for (const [name, { text, files = {} }] of Object.entries(HEAVY)) {
    if (only !== undefined && only !== name) continue
    const folder = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
    try {
      const now = text()
      // To a ledger in which every claim has another id, `diff` has most to do.
      for (const [path, content] of Object.entries({
        'claims.yaml': now.replace(/id"?: ?"?(?=c\d)/g, '$&d'),
        ...files,
      }))
        write(folder, path, content)
      write(folder, 'draft.md', DRAFT)
      commit(folder)
      write(folder, 'claims.yaml', now)
      const costs = COMMANDS.map((argv): [string, Cost] => [argv.join(' '), costOf(argv, folder)])
      tell(name, costs)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function tell(name: string, costs: readonly [string, Cost][]): void {
  const slowest = most(costs, ({ seconds }) => seconds)
  const largest = most(costs, ({ megabytes }) => megabytes)
  const figures = `${slowest[1].seconds.toFixed(1).padStart(7)} ${largest[1].megabytes.toFixed(0).padStart(7)}`
  console.log(`${name.padEnd(48)} ${figures}   ${slowest[0]}; ${largest[0]}`)
  for (const [command, { status }] of costs)
    if (status !== 0 && status !== 1 && status !== 2) console.log(`  FAILS: ${command}: exit code ${status}`)
}

function most(costs: readonly [string, Cost][], by: (cost: Cost) => number): [string, Cost] {
  return costs.reduce((worst, one) => (by(one[1]) > by(worst[1]) ? one : worst))
}

function costOf(argv: readonly string[], cwd: string): Cost {
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S %M', process.execPath, BIN, '--no-cache', ...argv],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { seconds: user + system, megabytes: kilobytes / 1024, status }
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(cwd: string): void {
  const git = (...argv: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...argv], { cwd })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'x')
}
