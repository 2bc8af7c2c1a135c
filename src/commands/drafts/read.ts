import { resolve } from 'node:path'
import { type Draft, draftOf } from '../../draft/draft.js'
import { DRAFT_ENDINGS, draftFormatOf } from '../../draft/formats/index.js'
import { nameOf } from '../../ledger/files/ledger-path.js'
import { readTextFile, textOf } from '../../ledger/files/read-file.js'
import { STDIN_NAME } from '../../ledger/load/load.js'
import { fileSpan, LedgerError, type Problem } from '../../ledger/model/problem.js'
import { MOST_CHARACTERS, TextFile } from '../../ledger/model/text-file.js'
import { line } from '../../screen/text.js'
import { type Context, readAll } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'

/** Reads the drafts that are named, each in the format that its ending tells. All that is wrong with them is told at once. */
export async function readDrafts(
  names: readonly string[],
  stdinName: string | undefined,
  context: Context,
): Promise<Draft[]> {
  const { cwd } = context.io
  if (names.includes('-') && context.options.file?.includes('-'))
    throw new UsageError('standard input is the ledger already', 'name a file of the draft or of the ledger')
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const name of new Set(names)) {
    const shown = name === '-' ? (stdinName ?? STDIN_NAME) : nameOf(resolve(cwd, name), cwd)
    const format = formatOf(name === '-' ? (stdinName ?? 'stdin.txt') : name)
    const file =
      name === '-'
        ? textOf(await readAll(context.io.stdin), shown)
        : readTextFile(resolve(cwd, name), shown, { pipe: true })
    if (!(file instanceof TextFile)) problems.push(file)
    else if (file.text.length > MOST_CHARACTERS)
      problems.push({ code: 'characters-too-many', limit: MOST_CHARACTERS, at: fileSpan(shown) })
    else drafts.push(draftOf(file, await format()))
  }
  if (problems.length > 0) throw new LedgerError(problems, new Map())
  return drafts
}

function formatOf(name: string): NonNullable<ReturnType<typeof draftFormatOf>> {
  const format = draftFormatOf(name)
  if (format) return format
  throw new UsageError(
    `${line(name)}: no format of drafts has this ending`,
    `endings: ${DRAFT_ENDINGS.map((ending) => `.${ending}`).join(', ')}; of another text: factcheck draft - --stdin-filename NAME.txt`,
  )
}
