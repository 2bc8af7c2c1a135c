import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TestRepository } from '../diff/repository.js'
import { BRIDGE, folderWith, IS_POSIX, ROOT } from '../harness.js'
import { action, type Job, runStep, step } from './step.js'

/** Says what it was called with, each argument on a line of its own in angle brackets. */
const SAYS = `for (const argument of [...process.argv.slice(2), '--', 'end']) console.log('<' + argument + '>')
process.exitCode = Number(process.env.STUB_STATUS)
`
/** The program itself, in the place of what would be installed. */
const RUNS = `require(${JSON.stringify(join(ROOT, 'bin/factcheck.js'))})\n`

/** Runs the step with a program that is in the place of factcheck, installed by an npm that says so. */
async function runWith(program: string, inputs: Record<string, string>, job: Partial<Job> = {}) {
  const folder = job.folder ?? folderWith({ 'sub folder/x': '' })
  const bin = folderWith({
    npm: '#!/usr/bin/env bash\necho "npm: $1 $2"\nmkdir -p node_modules/factcheck/bin && cp -- "$STUB" node_modules/factcheck/bin/factcheck.js\n',
    'factcheck.js': program,
  })
  chmodSync(join(bin, 'npm'), 0o755)
  const outcome = await runStep(inputs, {
    folder,
    action: folderWith({ '.ci/build.js': '', 'bin/factcheck.js': program }),
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      STUB: join(bin, 'factcheck.js'),
      STUB_STATUS: '0',
      ...job.env,
    },
  })
  return { ...outcome, folder }
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
    expect(step?.run).not.toMatch(/\$\{\{/)
    expect(step?.run).not.toMatch(/\beval\b|`|\bnpx\b/)
    const { FACTCHECK_ACTION, ...env } = step?.env ?? {}
    expect(FACTCHECK_ACTION).toBe('\u0024{{ github.action_path }}')
    const used = Object.values(env).map((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1])
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('by default', async () => {
    const { status, stdout, stderr } = await runWith(SAYS, {})
    expect([status, calls(stdout)]).toEqual([0, [['check', '--format', 'github', '--summary']]])
    expect(stderr).toMatch(/^npm: ci --registry=https:\/\/registry\.npmjs\.org\/$/m)
  })

  test('with every input', async () => {
    const { stdout, stderr } = await runWith(SAYS, {
      files: 'a.yaml\nb c.yaml\n\n',
      version: '^0.1.0',
      registry: 'https://npm.example/a/',
      'working-directory': 'sub folder',
      'max-warnings': '0',
      summary: 'false',
      base: 'origin/main',
      args: '--quiet\n  --format sarif:out.sarif  ',
      drafts: 'a b.md\nchapters/*.tex\n\n',
      'draft-args': '--min 90%  --require\n quotes ',
    })
    expect(stderr).toMatch(/^npm: install factcheck@\^0\.1\.0$/m)
    const files = ['--file=a.yaml', '--file=b c.yaml']
    expect(calls(stdout)).toEqual([
      ['check', ...files, '--format', 'github', '--max-warnings=0', '--quiet', '--format', 'sarif:out.sarif'],
      [
        'draft',
        ...files,
        '--format',
        'github',
        '--min',
        '90%',
        '--require',
        'quotes',
        '--',
        'a b.md',
        'chapters/*.tex',
      ],
      ['diff', ...files, '--format', 'github', '--merge-base', '--', 'origin/main'],
    ])
  })

  test.each([[1], [2]])('exits with %i where factcheck does', async (status) => {
    const { status: code, stdout } = await runWith(SAYS, { base: 'main' }, { env: { STUB_STATUS: String(status) } })
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
  describe.each([['version'], ['registry'], ['working-directory'], ['max-warnings', 'summary', 'base']])(
    '%s',
    (...inputs) => {
      test.each(HOSTILE)('may be %j', async (value) => {
        const { stdout, folder } = await runWith(SAYS, Object.fromEntries(inputs.map((input) => [input, value])))
        expect(readdirSync(folder)).toEqual(['sub folder'])
        if (inputs.includes('base')) expect(calls(stdout)[0]?.at(-1)).toBe(`--max-warnings=${value}`)
        if (inputs.includes('base')) expect(calls(stdout)[1]?.at(-1)).toBe(value)
      })
    },
  )

  test('files and args may be any of these', async () => {
    const { stdout, folder } = await runWith(SAYS, { files: HOSTILE.join('\n'), args: HOSTILE.join(' ') })
    expect(readdirSync(folder)).toEqual(['sub folder'])
    const files = HOSTILE.map((value) => `--file=${value}`)
    const more = HOSTILE.join(' ').split(' ')
    expect(calls(stdout)).toEqual([['check', ...files, '--format', 'github', '--summary', ...more]])
  })

  test('drafts are held to the ledger where there are any, or options for those of the ledger', async () => {
    const first = ['check', '--format', 'github', '--summary']
    const of = async (inputs: Record<string, string>) => calls((await runWith(SAYS, inputs)).stdout)
    expect(await of({ drafts: '\n' })).toEqual([first])
    const summarised = ['draft', '--format', 'github', '--summary']
    expect(await of({ drafts: 'a.md' })).toEqual([first, [...summarised, '--', 'a.md']])
    expect(await of({ 'draft-args': '--min 90%' })).toEqual([first, [...summarised, '--min', '90%', '--']])
  })

  test('drafts and their options may be any of these', async () => {
    const { stdout, folder } = await runWith(SAYS, { drafts: HOSTILE.join('\n'), 'draft-args': HOSTILE.join(' ') })
    expect(readdirSync(folder)).toEqual(['sub folder'])
    const more = HOSTILE.join(' ').split(' ')
    expect(calls(stdout)[1]).toEqual(['draft', '--format', 'github', '--summary', ...more, '--', ...HOSTILE])
  })

  test.each(['https://evil.example/x.tgz', 'npm:evil@1', 'file:..', '../..', '1 --package=evil', '1\n2', '@x/y'])(
    'the version %j is none',
    async (version) => {
      const { status, stdout } = await runWith(SAYS, { version })
      expect([status, stdout]).toEqual([2, '::error::factcheck: the input version is no version, such as 0.1.0\n'])
    },
  )

  test.each([
    '',
    'http://evil.example/',
    'http://127.0.0.1.evil.example/',
    'file:///x',
    '--global',
    'https://a b',
    'https://a\nb',
  ])('the registry %j is none', async (registry) => {
    const { status, stdout } = await runWith(SAYS, { registry })
    expect([status, stdout]).toEqual([
      2,
      '::error::factcheck: the input registry is no https address, such as https://registry.npmjs.org/\n',
    ])
  })

  test('a folder that is not there', async () => {
    expect(await runWith(SAYS, { 'working-directory': 'nowhere' })).toMatchObject({
      status: 2,
      stdout: '::error::factcheck: the input working-directory is no folder\n',
    })
  })
})

describe.runIf(IS_POSIX)('the action with the program itself', () => {
  test('checks, compares, and writes a summary', async () => {
    const { folder } = new TestRepository({ 'docs/claims.yaml': BRIDGE }).write({
      'docs/claims.yaml': BRIDGE.replace('confidence: speculative', 'confidence: sourced'),
    })
    const summary = join(folder, 'summary.md')
    const env = { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: folder }
    const { status, stdout } = await runWith(RUNS, { 'working-directory': 'docs', base: 'HEAD' }, { folder, env })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=docs\/claims\.yaml,.*title=factcheck%3A claim-needs-source/m)
    expect(stdout).toMatch(/^::error file=docs\/claims\.yaml,line=36,.*title=factcheck%3A label-rise-needs-evidence/m)
    expect(readFileSync(summary, 'utf8')).toContain('### factcheck:')
  })

  test('holds drafts to the ledger, those that it names and others', async () => {
    const ledger = `documents: [own.md]\n${BRIDGE}`
    const files = { 'claims.yaml': ledger, 'own.md': 'It took 9 days.\n', 'more/a b.md': 'It took 8 days.\n' }
    const inputs = { drafts: 'more/*.md\n--exit-zero', summary: 'false' }
    const { status, stdout, stderr } = await runWith(RUNS, inputs, { folder: folderWith(files) })
    expect(status).toBe(2)
    expect(stdout).toMatch(/^::error file=own\.md,line=1,.*title=factcheck%3A draft-backed/m)
    expect(stderr).toContain('--exit-zero: error: there is no such draft')
    const right = await runWith(RUNS, { ...inputs, drafts: 'more/*.md' }, { folder: folderWith(files) })
    expect([right.status, right.stdout.match(/^::error file=more\/a b\.md/gm)?.length]).toEqual([1, 1])
  })

  test('a base that looks like an option is none', async () => {
    const { folder } = new TestRepository({ 'claims.yaml': BRIDGE })
    const { stderr } = await runWith(RUNS, { base: '--output=pwned' }, { folder })
    expect(stderr).toContain('error: no revision `--output=pwned` in this git repository')
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})
