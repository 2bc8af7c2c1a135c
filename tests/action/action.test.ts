import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { TestRepository } from '../diff/repository.js'
import { BRIDGE, folderWith, IS_POSIX, ROOT } from '../harness.js'

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] }
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
const [step] = action.runs.steps
const script = step?.run ?? ''

/** Says what it was called with, each argument on a line of its own in angle brackets. */
const SAYS = '#!/usr/bin/env bash\nprintf "<%s>\\n" "$@" -- end\nexit "$STUB_STATUS"\n'
/** The program itself, in the place of `npx --yes PACKAGE`. */
const RUNS = `#!/usr/bin/env bash\nshift 2\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(ROOT, 'bin/factcheck.js'))} "$@"\n`

interface Ran {
  status: number | null
  stdout: string
  stderr: string
  folder: string
}

/** Runs the action's step as GitHub's runner does, its inputs put into the environment as its `env` says. */
function runStep(
  inputs: Record<string, string>,
  npx: string,
  folder = folderWith({ 'sub folder/x': '' }),
  more = {},
): Ran {
  const bin = folderWith({ npx })
  chmodSync(join(bin, 'npx'), 0o755)
  const values = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
    return [name, inputs[input] ?? action.inputs[input]?.default ?? '']
  })
  const place = join(bin, 'step.sh')
  writeFileSync(place, script)
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', place], {
    cwd: folder,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: folder,
      LANG: 'C.UTF-8',
      STUB_STATUS: '0',
      ...Object.fromEntries(values),
      ...more,
    },
    encoding: 'utf8',
  })
  return { ...ran, folder }
}

const calls = (stdout: string) =>
  stdout
    .split('<-->\n<end>\n')
    .slice(0, -1)
    .map((call) => [...call.matchAll(/<([^\n]*)>\n/g)].map(([, argument]) => argument))

describe.runIf(IS_POSIX)('the action', () => {
  test('is a composite of one step, into which inputs come by the environment only', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.runs.steps).toHaveLength(1)
    expect(step?.shell).toBe('bash')
    expect(script).not.toMatch(/\$\{\{/)
    expect(script).not.toMatch(/\beval\b|`/)
    const used = Object.values(step?.env ?? {}).map((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1])
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('by default', () => {
    const { status, stdout } = runStep({}, SAYS)
    expect([status, calls(stdout)]).toEqual([0, [['--yes', 'factcheck', 'check', '--format', 'github', '--summary']]])
  })

  test('with every input', () => {
    const { stdout } = runStep(
      {
        files: 'a.yaml\nb c.yaml\n\n',
        version: '^0.1.0',
        'working-directory': 'sub folder',
        'max-warnings': '0',
        summary: 'false',
        base: 'origin/main',
        args: '--quiet\n  --format sarif:out.sarif  ',
      },
      SAYS,
    )
    const start = ['--yes', 'factcheck@^0.1.0']
    const files = ['--file=a.yaml', '--file=b c.yaml']
    expect(calls(stdout)).toEqual([
      [...start, 'check', ...files, '--format', 'github', '--max-warnings=0', '--quiet', '--format', 'sarif:out.sarif'],
      [...start, 'diff', ...files, '--format', 'github', '--merge-base', '--', 'origin/main'],
    ])
  })

  test.each([[1], [2]])('exits with %i where factcheck does', (status) => {
    const { status: code, stdout } = runStep({ base: 'main' }, SAYS, undefined, { STUB_STATUS: String(status) })
    expect([code, calls(stdout).length]).toEqual([status, 2])
  })

  const HOSTILE = [
    '"; touch pwned; "',
    "'; touch pwned; '",
    '$(touch pwned)',
    '`touch pwned`',
    '; touch pwned',
    '&& touch pwned',
    '| touch pwned',
    '> pwned',
    '*',
    '\\',
    '$HOME',
    '\u0024{IFS}touch\u0024{IFS}pwned',
    '\u0024{{ github.token }}',
    '--exit-zero',
    '-',
    '~',
    'a[$(touch pwned)]',
  ]
  describe.each(['files', 'version', 'working-directory', 'max-warnings', 'summary', 'base', 'args'])('%s', (input) => {
    test.each(HOSTILE)('may be %j', (value) => {
      const { stdout, folder } = runStep({ [input]: value }, SAYS)
      expect(readdirSync(folder)).toEqual(['sub folder'])
      const argument = {
        files: `--file=${value}`,
        'max-warnings': `--max-warnings=${value}`,
        base: value,
      }[input]
      if (argument) expect(calls(stdout).flat()).toContain(argument)
      if (input === 'args') expect(calls(stdout)[0]?.slice(6)).toEqual(value.split(' '))
    })
  })

  test.each(['https://evil.example/x.tgz', 'npm:evil@1', 'file:..', '../..', '1 --package=evil', '1\n2', '@x/y'])(
    'the version %j is none',
    (version) => {
      const { status, stdout } = runStep({ version }, SAYS)
      expect([status, stdout]).toEqual([2, '::error::factcheck: the input version is no version, such as 0.1.0\n'])
    },
  )

  test('a folder that is not there', () => {
    expect(runStep({ 'working-directory': 'nowhere' }, SAYS)).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('the action with the program itself', () => {
  test('checks, compares, and writes a summary', () => {
    const { folder } = new TestRepository({ 'docs/claims.yaml': BRIDGE }).write({
      'docs/claims.yaml': BRIDGE.replace('confidence: speculative', 'confidence: sourced'),
    })
    const summary = join(folder, 'summary.md')
    const { status, stdout } = runStep({ 'working-directory': 'docs', base: 'HEAD' }, RUNS, folder, {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: folder,
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=docs\/claims\.yaml,.*title=factcheck%3A claim-needs-source/m)
    expect(stdout).toMatch(/^::error file=docs\/claims\.yaml,line=36,.*title=factcheck%3A label-rise-needs-evidence/m)
    expect(readFileSync(summary, 'utf8')).toContain('### factcheck:')
  })

  test('a base that looks like an option is none', () => {
    const { folder } = new TestRepository({ 'claims.yaml': BRIDGE })
    const { stderr } = runStep({ base: '--output=pwned' }, RUNS, folder)
    expect(stderr).toContain('error: no revision `--output=pwned` in this git repository')
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  test('through the real npx, with factcheck installed in the project', () => {
    const folder = folderWith({ 'claims.yaml': BRIDGE, 'package.json': '{}' })
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(join(ROOT, 'bin/factcheck.js'), join(folder, 'node_modules/.bin/factcheck'))
    const npx = spawnSync('bash', ['-c', 'command -v npx'], { encoding: 'utf8' }).stdout.trim()
    const { stderr } = runStep(
      { files: 'claims.yaml\n"; touch pwned', summary: 'false' },
      `#!/usr/bin/env bash\nexec ${JSON.stringify(npx)} --offline "$@"\n`,
      folder,
    )
    expect(stderr).toContain('"; touch pwned: error: no such file')
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  }, 30_000)
})
