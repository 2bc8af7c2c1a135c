import { resolve } from 'node:path'
import type { RuleName } from '../../check/finding.js'
import { isAlwaysError, isRule, LEVELS, type Level } from '../../check/settings.js'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../format/check/index.js'
import type { Io } from '../../io.js'
import { nearest } from '../../ledger/model/nearest.js'
import { UsageError } from '../command/usage-error.js'
import { noSuchRule } from './no-such-rule.js'

/** One format, and the file it goes to; none is stdout. */
export interface Output {
  format: FormatName
  name?: string
  path?: string
}

/** `--format NAME` or `NAME:PATH`; without any, GitHub's own where a workflow runs, else text. */
export function outputsOf(given: readonly string[] | undefined, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Output[] {
  if (!given) return [{ format: env.GITHUB_ACTIONS === 'true' ? 'github' : 'text' }]
  const outputs = given.map((text): Output => {
    const colon = text.indexOf(':')
    const format = colon < 0 ? text : text.slice(0, colon)
    if (!isFormat(format)) throw noSuchFormat(format)
    const name = colon < 0 ? undefined : text.slice(colon + 1)
    if (name === '') throw new UsageError(`--format ${text}: a path must follow the colon`)
    return name === undefined ? { format } : { format, name, path: resolve(cwd, name) }
  })
  const shared = duplicate(outputs.map(({ path }) => path ?? ''))
  if (shared === '') throw new UsageError('two formats for stdout', 'give one of them a file: --format sarif:out.sarif')
  if (shared !== undefined) throw new UsageError(`two formats for one file: ${shared}`)
  return outputs
}

/** `--rule NAME=LEVEL`; the last of a name holds. */
export function levelsOf(given: readonly string[] = []): Map<RuleName, Level> {
  return new Map(
    given.map((text) => {
      const [name = '', level = ''] = text.split('=', 2)
      if (!isRule(name)) throw noSuchRule(name)
      if (!LEVELS.includes(level as Level))
        throw new UsageError(`--rule ${text}: no severity \`${level}\``, `write --rule ${name}=${LEVELS.join('|')}`)
      if (isAlwaysError(name) && level !== 'error')
        throw new UsageError(`--rule ${text}: \`${name}\` is always an error: what cannot be read cannot be checked`)
      return [name, level as Level]
    }),
  )
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}

function noSuchFormat(name: string): UsageError {
  const near = nearest(name, FORMAT_NAMES)
  return new UsageError(
    `--format: no format \`${name}\``,
    near ? `did you mean \`${near}\`?` : `formats: ${FORMAT_NAMES.join(', ')}`,
  )
}

function duplicate(items: readonly string[]): string | undefined {
  return items.find((item, index) => items.indexOf(item) !== index)
}
