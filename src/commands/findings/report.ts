import { resolve } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import type { Setting } from '../../format/check/format.js'
import { failureCommand } from '../../format/check/github.js'
import { FORMATS, type FormatName } from '../../format/check/index.js'
import { terminalOf } from '../../screen/terminal.js'
import { themeFor } from '../../screen/theme.js'
import { wayOut } from '../../screen/way-out.js'
import type { Context } from '../command/context.js'
import type { Output } from './options.js'
import { addToFile, type OutputFile, writeFiles } from './output.js'

/** What is to be told, in each format, to where that was asked for. */
export async function emit(
  outputs: readonly Output[],
  textIn: (format: FormatName, setting: Setting) => Promise<string>,
  summary: string | undefined,
  context: Context,
): Promise<void> {
  const plain = themeFor(terminalOf({ write: () => {} }, {}, 'never'))
  const written: OutputFile[] = []
  let show = () => {}
  for (const { format, name, path } of outputs) {
    const text = await textIn(format, { theme: path ? plain : context.theme, version: manifest.version })
    const { kind } = await FORMATS[format]()
    if (name !== undefined && path !== undefined) written.push({ name, path, text: wayOut(text, kind) })
    else show = () => context.print(text, kind)
  }
  writeFiles(written, context.io.cwd)
  if (summary) addSummary(wayOut(summary, 'markdown'), context)
  show()
}

/** Why a run did not succeed, as an annotation, where nothing else in the output says so to a reader of a GitHub workflow. */
export function annotate(message: string, outputs: readonly Pick<Output, 'format' | 'path'>[], context: Context): void {
  if (outputs.some(({ format, path }) => format === 'github' && path === undefined))
    context.print(failureCommand(message), 'commands')
}

function addSummary(text: string, context: Context): void {
  const path = context.io.env.GITHUB_STEP_SUMMARY
  if (!path) {
    context.notice('--summary: GITHUB_STEP_SUMMARY is not set, so there is no page to write it to.')
    return
  }
  addToFile('--summary: GITHUB_STEP_SUMMARY', resolve(context.io.cwd, path), text)
}
