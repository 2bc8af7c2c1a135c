import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../src/commands/command/names.js'
import { COMMANDS } from '../src/commands/index.js'
import { quick } from '../src/quick.js'
import { BRIDGE, type FakeProcess, factcheck, folderWith, ROOT, runWith } from './harness.js'

const cwd = folderWith({
  'claims.yaml': BRIDGE,
  'other.yaml': BRIDGE.replaceAll('Bridge', 'Tunnel'),
  broken: 'claims: [',
})
const env = { FACTCHECK_CACHE: join(cwd, 'cache') }

/** What the short way does with these arguments; `undefined` where it leaves them to the program. */
async function quickly(argv: readonly string[], fake: FakeProcess = {}) {
  let isDone = true
  const outcome = await runWith(
    async (argv, io) => {
      const code = await quick(argv, io)
      isDone = code !== undefined
      return code ?? 2
    },
    argv,
    { cwd, env, ...fake },
  )
  expect(isDone ? undefined : outcome.stdout + outcome.stderr).toBe(isDone ? undefined : '')
  return isDone ? outcome : undefined
}

test('the names of commands are those of the commands, in the order of help', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(COMMAND_NAMES)
})

describe('a quick look-up', () => {
  const words = [
    'bridge',
    'brigde',
    'did the mayor know?',
    'zeppelin',
    'fares-rose',
    '',
    'lst',
    'chek',
    'find',
    'the',
    '"closed to all"',
  ]
  const file = fc.constantFrom(
    [],
    ['-f', 'other.yaml'],
    ['--file', 'claims.yaml'],
    ['-f', 'claims.yaml', '-f', 'broken'],
  )

  test('gives what the program gives, where it gives anything', async () => {
    const all = fc.tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), file, fc.boolean())
    await fc.assert(
      fc.asyncProperty(all, async ([words, file, isFirst]) => {
        const argv = isFirst ? [...file, ...words] : [...words, ...file]
        const fake = { cwd, env, columns: 60 }
        const outcome = await quickly(argv, fake)
        if (outcome) expect(outcome).toEqual(await factcheck(argv, fake))
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    [['bridge']],
    [['find', 'bridge', 'closed']],
    [['zeppelin']],
    [['lst']],
    [['-f', 'other.yaml', 'tunnel']],
    [['bridge', '--file', 'other.yaml']],
  ])('is done for %j', async (argv) => {
    expect(await quickly(argv)).toEqual(await factcheck(argv, { cwd, env }))
  })

  test.each([
    [[]],
    [['']],
    [['find']],
    [['list']],
    [['-f', 'claims.yaml', 'check']],
    [['bridge', '--all']],
    [['--format', 'json', 'find', 'bridge']],
    [['bridge', '-f']],
    [['bridge', '-f', '-']],
    [['bridge', '--file=claims.yaml']],
    [['bridge', '--', '-closed']],
    [['bridge', '-h']],
    [['-f', 'broken', 'bridge']],
    [['-f', 'nowhere.yaml', 'bridge']],
  ])('is left to the program for %j', async (argv) => {
    expect(await quickly(argv)).toBeUndefined()
  })
})

test('the built one reads no YAML and prints the same', async () => {
  const cache = { ...process.env, FACTCHECK_CACHE: folderWith({}), NO_COLOR: '1', FORCE_COLOR: '' }
  const bin = (...argv: string[]) =>
    promisify(execFile)(process.execPath, [join(ROOT, 'bin/factcheck.js'), ...argv], { cwd, env: cache })
  const whole = await bin('bridge', '--format', 'text')
  expect(await bin('bridge')).toEqual(whole)
})
