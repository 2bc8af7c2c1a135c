import { resolve } from 'node:path'
import { formatOfFile, IMPORT_NAMES, IMPORTS, type ImportName } from '../../exchange/imports.js'
import { type Imported, ImportFault } from '../../exchange/record/imported.js'
import { readTextFile, textOf } from '../../ledger/files/read-file.js'
import { STDIN_NAME } from '../../ledger/load/load.js'
import { LedgerError, type Problem } from '../../ledger/model/problem.js'
import { TextFile } from '../../ledger/model/text-file.js'
import { line } from '../../screen/text.js'
import { type Context, readAll } from '../command/context.js'
import { Progress } from '../command/progress.js'
import { UsageError } from '../command/usage-error.js'

export interface ReadFile {
  file: TextFile
  imported: Imported
}

/** Bytes: a bibliography of 10,000 sources has some ten million. */
const LIMIT = 64 * 1024 * 1024

/** Reads all files, or none: throws what is wrong with the first that cannot be read. */
export async function readFiles(
  names: readonly string[],
  as: ImportName | undefined,
  context: Context,
): Promise<ReadFile[]> {
  const read: ReadFile[] = []
  const progress = new Progress(names.length, (done, total) => `reading file ${done + 1} of ${total}`, context)
  try {
    for (const name of names) {
      read.push(await readOne(name, as, context))
      progress.step()
    }
  } finally {
    progress.clear()
  }
  return read
}

async function readOne(name: string, as: ImportName | undefined, context: Context): Promise<ReadFile> {
  const format = as ?? formatOfFile(name)
  if (!format)
    throw new UsageError(`${line(name)}: it is not known what this file is`, `say so: --as ${IMPORT_NAMES.join('|')}`)
  const file = await textFile(name, context)
  if (!(file instanceof TextFile)) throw new LedgerError([file], new Map())
  const imported = await contents(file, format)
  if (imported.sources.length + imported.claims.length + imported.left.length === 0)
    throw new UsageError(
      `${line(name)}: there is no source and no claim in it`,
      `it was read as ${format}; --as says what else it is`,
    )
  return { file, imported }
}

async function textFile(name: string, { io }: Context): Promise<TextFile | Problem> {
  if (name === '-') return textOf(await readAll(io.stdin), STDIN_NAME)
  return readTextFile(resolve(io.cwd, name), name, { limit: LIMIT, pipe: true })
}

async function contents(file: TextFile, format: ImportName): Promise<Imported> {
  try {
    return await IMPORTS[format].read(file.text)
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    const { line: row, column } = file.position(Math.min(error.at, file.text.length))
    throw new UsageError(`${line(file.name)}:${row}:${column}: ${line(error.message)}`, error.help)
  }
}
