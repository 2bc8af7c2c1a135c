import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { folderWith, ROOT } from '../harness.js'

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] }
}

export const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
export const [step] = action.runs.steps

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

export interface Job {
  /** The checkout. */
  folder: string
  /** The folder of the action; without one, it is the project. */
  action?: string
  env?: Record<string, string>
}

/** Runs the action's step as GitHub's runner does, its inputs put into the environment as its `env` says. */
export function runStep(inputs: Record<string, string>, { folder, action: path = ROOT, env = {} }: Job): Promise<Ran> {
  const values = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
    const given = value === '\u0024{{ github.action_path }}' ? path : inputs[input]
    return [name, given ?? action.inputs[input]?.default ?? '']
  })
  const script = join(folderWith({}), 'step.sh')
  writeFileSync(script, step?.run ?? '')
  return ran('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], folder, {
    ...{ RUNNER_TEMP: folderWith({}), HOME: folderWith({}) },
    ...Object.fromEntries(values),
    ...env,
  })
}

/** A program run to its end, while this process goes on: a registry of its own may have to answer. */
export function ran(program: string, argv: readonly string[], cwd: string, env: Record<string, string>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, {
      ...{ cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env } },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}
