import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli.js'
import { BRIDGE, folderWith, ROOT } from './harness.js'

/** What the bin makes of a program that breaks: its exit code and all that it prints. */
async function runBroken(program: string, argv: string[] = [], options: string[] = []) {
  const home = folderWith({ 'dist/quick.cjs': 'exports.quick = async () => undefined', 'dist/cli.cjs': program })
  cpSync(join(ROOT, 'bin'), join(home, 'bin'), { recursive: true })
  const args = [...options, join(home, 'bin', 'factcheck.js'), ...argv]
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, args, { cwd: home })) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

const PROGRAMS: Record<string, string> = {
  'a promise that is lost': `exports.run = () => new Promise(() => {})`,
  'a rejection that nobody handles': `exports.run = async () => { Promise.reject(new Error('broke')); await new Promise(() => {}) }`,
  'a rejection after the end': `exports.run = async () => { setTimeout(() => Promise.reject(new Error('broke'))); return 0 }`,
  'a rejection without an error': `exports.run = () => Promise.reject('broke')`,
  'an exception': `exports.run = () => { throw new Error('broke') }`,
  'an exception in a callback': `exports.run = () => new Promise(() => setTimeout(() => { throw new Error('broke') }))`,
  'an exception after the end': `exports.run = async () => { setTimeout(() => { throw new Error('broke') }); return 0 }`,
  'a program that does not load': `throw new Error('broke')`,
  'a message that is more than a line': `exports.run = () => { throw new Error('broke\\n::error::owned\\u001b[31m') }`,
}

describe.each(Object.entries(PROGRAMS))('%s', (_, program) => {
  test.each([[[]], [['--unhandled-rejections=warn']]])('ends in 2 with one line, with node %j', async (options) => {
    const { code, stdout, stderr } = await runBroken(program, [], options)
    expect(stderr).toMatch(
      /^factcheck: internal error: (?:broke|the run stopped before it was done); please report it, with --verbose for the stack\n$/,
    )
    expect([code, stdout]).toEqual([2, ''])
  })

  test('shows its stack with --verbose', async () => {
    const { code, stderr } = await runBroken(program, ['--verbose'])
    expect(stderr).toMatch(/^factcheck: internal error: /)
    if (!program.includes("reject('")) expect(stderr).toMatch(/\n +at /)
    expect(code).toBe(2)
  })
})

test('what run() catches is told in the same way', async () => {
  const told: string[] = []
  const io = {
    stdin: (async function* () {})(),
    stdout: {
      write: () => {
        throw new Error('broke\nagain')
      },
    },
    stderr: { write: (text: string) => told.push(text) },
    cwd: folderWith({ 'claims.yaml': BRIDGE }),
    env: {},
    platform: 'linux',
    now: () => new Date(),
  }
  expect(await run(['list'], io)).toBe(2)
  expect(await run(['list', '--verbose'], io)).toBe(2)
  expect(told[0]).toBe('factcheck: internal error: broke again; please report it, with --verbose for the stack\n')
  expect(told.slice(1).join('')).toMatch(/^factcheck: internal error: Error: broke\n again\n +at /)
})
