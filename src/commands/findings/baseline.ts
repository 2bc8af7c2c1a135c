import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { compare, formatBaseline, isKnowable, parseBaseline } from '../../check/baseline.js'
import type { Finding } from '../../check/finding.js'
import type { Identity } from '../../findings/identity.js'
import { readTextFile } from '../../ledger/files/read-file.js'
import { TextFile } from '../../ledger/model/text-file.js'
import { count, line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { writeFiles } from './output.js'

/** The file of known findings, to be read or written. */
export interface Baseline {
  name: string
  path: string
  isWritten: boolean
}

/** The options of a command that takes a baseline. */
export interface BaselineOptions {
  baseline?: string
  updateBaseline?: boolean
}

export function baselineOf(
  { baseline: name, updateBaseline: isWritten = false }: BaselineOptions,
  cwd: string,
): Baseline | undefined {
  if (name !== undefined) return { name, path: resolve(cwd, name), isWritten }
  if (!isWritten) return undefined
  throw new UsageError(
    '--update-baseline writes the file that --baseline names',
    'name one: --baseline factcheck-baseline.json',
  )
}

/** The findings that no baseline knows. Where it is to be written, the file then knows them all. */
export function leaveOutKnown(
  findings: readonly Finding[],
  baseline: Baseline | undefined,
  context: Context,
): { findings: readonly Finding[]; known: number } {
  if (!baseline) return { findings, known: 0 }
  const { name, path, isWritten } = baseline
  context.inputs?.files.add(path)
  if (isWritten) {
    const known = findings.filter(isKnowable)
    writeFiles([{ name, path, text: formatBaseline(known) }], context.io.cwd)
    context.notice(`Wrote ${count(known.length, 'known finding')} to ${line(name)}.`)
    return { findings: findings.filter((finding) => !isKnowable(finding)), known: known.length }
  }
  const { fresh, known, gone } = compare(findings, read(path, name))
  if (gone.length > 0) context.notice(sayGone(gone, name))
  return { findings: fresh, known }
}

function read(path: string, name: string): Identity[] {
  if (!existsSync(path)) throw new UsageError(`${name}: no such baseline`, '--update-baseline writes it')
  const file = readTextFile(path, name, { pipe: true })
  if (!(file instanceof TextFile))
    throw new UsageError(
      `${name} cannot be read as a baseline: ${describeProblem(file).message}`,
      '--baseline names a file that --update-baseline writes',
    )
  return parseBaseline(file)
}

const SAID = 20

function sayGone(gone: readonly Identity[], name: string): string {
  const said = gone.slice(0, SAID).map(
    ({ rule, claim, source, what }) =>
      `  ${[rule, claim, source, what]
        .filter(Boolean)
        .map((part) => line(String(part)))
        .join(' ')}`,
  )
  const more = gone.length > SAID ? [`  and ${gone.length - SAID} more`] : []
  const isOne = gone.length === 1
  return [
    `${count(gone.length, 'finding')} of ${line(name)} ${isOne ? 'is' : 'are'} gone; --update-baseline removes ${isOne ? 'it' : 'them'}:`,
    ...said,
    ...more,
  ].join('\n')
}
