import type { Command } from 'commander'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { line } from '../../screen/text.js'
import type { Context } from '../context.js'
import type { Shell } from '../options.js'
import { candidatesFor } from './candidates.js'
import { insertable, readBashLine } from './line.js'

/**
 * Each shell asks `factcheck __complete`, and offers files where that exits with 1. zsh and fish give the words, the last
 * being the one begun; bash, which takes `=` and `:` for words of their own and unquotes nothing, gives its line.
 */
const SCRIPTS: Record<Shell, string> = {
  bash: `_factcheck() {
  local found word
  COMPREPLY=()
  found=$(COMP_LINE=\${COMP_LINE:0:COMP_POINT} COMP_WORDBREAKS=$COMP_WORDBREAKS factcheck __complete 2>/dev/null) ||
    compopt -o default 2>/dev/null
  while IFS= read -r word; do [ -z "$word" ] || COMPREPLY+=("$word"); done <<<"$found"
}
complete -F _factcheck factcheck
`,
  zsh: `#compdef factcheck
_factcheck() {
  local -a found
  local line output
  output=$(factcheck __complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null) || { compset -P '--*='; _files; return }
  for line in \${(f)output}; do
    found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe factcheck found
}
if [ "$funcstack[1]" = _factcheck ]; then _factcheck "$@"; else compdef _factcheck factcheck; fi
`,
  fish: `function __factcheck_complete
  set -l begun (commandline -ct | string replace -r '^["\\']' '' | string unescape)
  set -l words (commandline -opc) "$begun"
  factcheck __complete -- $words[2..-1] 2>/dev/null
  or __fish_complete_path (commandline -ct)
end
complete -c factcheck -f -a '(__factcheck_complete)'
`,
}

/** `factcheck completion SHELL` */
export function completion(shell: Shell, context: Context): ExitCode {
  context.print(SCRIPTS[shell])
  return EXIT.ok
}

/** `factcheck __complete [-- WORD…]`: a candidate a line, with its description behind a tab where the words are given. */
export async function complete(words: readonly string[], program: Command, context: Context): Promise<ExitCode> {
  const { COMP_LINE, COMP_WORDBREAKS } = context.io.env
  const typed = words.length === 0 && COMP_LINE ? readBashLine(COMP_LINE, COMP_WORDBREAKS) : undefined
  const candidates = await candidatesFor(typed ? typed.words.slice(1) : words, program, context)
  if (candidates === 'files') return EXIT.nothing
  const rows = candidates.map(({ word, description }) =>
    typed ? insertable(word, typed) : `${word}\t${line(description)}`,
  )
  context.print(rows.map((row) => `${row}\n`).join(''))
  return EXIT.ok
}
