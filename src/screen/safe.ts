import { escapeUnsafe } from '../ledger/model/unsafe.js'

/*
 * What a ledger says must do nothing in the place where it is shown. Each format has its own dangers; these are the ones
 * that several share. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** Text that GitHub's runner does not take for a command of a workflow, of the old form (`##[`) or the new (`::`). */
export function withoutCommands(text: string): string {
  return text.replace(/^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}

/** JSON that stays inert in a terminal, in a workflow's log and inside of HTML, and still reads back the same. */
export function safeJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent)
  // JSON has only `\uXXXX`; a backslash of the text itself stands as two.
  const escaped = escapeUnsafe(text).replace(
    /\\\\|\\x([0-9a-f]{2})|\\u\{([0-9a-f]+)\}/g,
    (all, byte?: string, astral?: string) =>
      byte ? `\\u00${byte}` : astral ? surrogates(Number.parseInt(astral, 16)) : all,
  )
  return `${escaped.replaceAll('##[', '#\\u0023[').replaceAll('</', '<\\/')}\n`
}

function surrogates(codePoint: number): string {
  return Array.from({ length: 2 }, (_, at) => `\\u${String.fromCodePoint(codePoint).charCodeAt(at).toString(16)}`).join(
    '',
  )
}
