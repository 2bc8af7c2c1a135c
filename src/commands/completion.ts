import { Argument } from 'commander'
import { EXIT, type ExitCode } from '../exit-code.js'
import { defineCommand } from './command/sheet.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

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
  local line output word
  output=$(factcheck __complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null) || { compset -P '--*='; _files; return }
  for line in \${(f)output}; do
    word=\${\${line%%$'\\t'*}//\\\\/\\\\\\\\}
    found+=("\${word//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe factcheck found
}
if [ "$funcstack[1]" = _factcheck ]; then _factcheck "$@"; else compdef _factcheck factcheck; fi
`,
  fish: `function __factcheck_complete
  set -l begun (commandline -ct | string replace -r '^["\\']' '' | string unescape)
  set -l words (commandline -opc) "$begun"
  set -l found (factcheck __complete -- $words[2..-1] 2>/dev/null)
  or begin
    __fish_complete_path (commandline -ct)
    return
  end
  # fish puts ~ in as it is, which names a folder unless it is quoted.
  string match -qr '^["\\']' -- (commandline -ct); or set found (string match -rv '^~' -- $found)
  printf '%s\\n' $found
end
complete -c factcheck -f -a '(__factcheck_complete)'
`,
}

export const completion = defineCommand<[shell: Shell]>({
  name: 'completion',
  description: 'print a completion script',
  arguments: [new Argument('<shell>', 'the shell to write it for').choices(SHELLS)],
  examples: [
    ['source <(factcheck completion bash)', 'in ~/.bashrc'],
    ['source <(factcheck completion zsh)', 'in ~/.zshrc'],
    ['factcheck completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  action([shell], _, context): ExitCode {
    context.print(SCRIPTS[shell])
    return EXIT.ok
  },
})
