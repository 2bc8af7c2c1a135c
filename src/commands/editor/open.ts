import type { Io } from '../../io.js'
import { STDIN_NAME } from '../../ledger/load/load.js'
import { line } from '../../screen/text.js'
import { UsageError } from '../command/usage-error.js'
import { editorArguments } from './editors.js'

/** Opens a file at a line in the person's editor, and waits until it is left. `name` is that of the file, as it is shown. */
export async function openEditor(
  { path, name, line: number }: { path: string; name: string; line: number },
  { env }: Pick<Io, 'env'>,
  edit: Io['edit'],
): Promise<void> {
  const place = line(`${name}:${number}`)
  if (name === STDIN_NAME) throw new UsageError('standard input cannot be edited', 'name a file')
  if (!edit) throw new UsageError('an editor needs a terminal', `open ${place}`)
  const editor = env.VISUAL || env.EDITOR || 'vi'
  const code = await edit(editor, editorArguments(editor, path, number))
  if (code !== 0)
    throw new UsageError(
      `the editor \`${line(editor)}\` ${code === 127 ? 'is not there' : `ended with ${code}`}`,
      `name another: EDITOR=nano; the claim stands at ${place}`,
    )
}
