import type { Command, Option } from 'commander'
import { EXIT, type ExitCode } from '../exit-code.js'
import { line } from '../format/text.js'
import { CONFIDENCES, type Ledger } from '../ledger/types.js'
import { Context } from './context.js'
import type { Shell } from './options.js'

/** Each shell asks `factcheck __complete -- WORD…`, the last word being the one begun; files where it has no answer. */
const SCRIPTS: Record<Shell, string> = {
  bash: `_factcheck() {
  local IFS=$'\\n'
  COMPREPLY=($(factcheck __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _factcheck factcheck
`,
  zsh: `#compdef factcheck
_factcheck() {
  local -a found
  local line
  while IFS= read -r line; do
    found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(factcheck __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe factcheck found; else _files; fi
}
if [ "$funcstack[1]" = _factcheck ]; then _factcheck "$@"; else compdef _factcheck factcheck; fi
`,
  fish: `function __factcheck_complete
  set -l words (commandline -opc) (commandline -ct)
  factcheck __complete -- $words[2..-1] 2>/dev/null
end
complete -c factcheck -a '(__factcheck_complete)'
`,
}

/** `factcheck completion SHELL` */
export function completion(shell: Shell, context: Context): ExitCode {
  context.print(SCRIPTS[shell])
  return EXIT.ok
}

interface Candidate {
  word: string
  description: string
}

/** `factcheck __complete -- WORD…`: a candidate and its description a line, parted by a tab. */
export async function complete(words: readonly string[], program: Command, context: Context): Promise<ExitCode> {
  const begun = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const file = before.filter((_, at) => ['-f', '--file'].includes(before[at - 1] ?? ''))
  const typed = new Context(context.io, { ...context.options, file })
  const candidates = await candidatesFor(before, begun, program, typed)
  const fitting = candidates.filter(({ word }) => word.startsWith(begun))
  context.print(fitting.map(({ word, description }) => `${word}\t${line(description)}\n`).join(''))
  return EXIT.ok
}

async function candidatesFor(
  before: readonly string[],
  begun: string,
  program: Command,
  context: Context,
): Promise<Candidate[]> {
  const command = program.commands.find((known) => before.includes(known.name()))
  const options = [...(command?.options ?? []), ...program.options].filter(({ hidden }) => !hidden)
  const last = before.at(-1)
  const awaiting = options.find(
    (option) => option.required && (option.long === last || (option.short && option.short === last)),
  )
  if (awaiting) return valuesOf(awaiting, context)
  if (begun.startsWith('-'))
    return options.map((option) => ({ word: option.long ?? option.short ?? '', description: option.description }))
  if (!command) return commandsOf(program)
  return argumentsOf(command, before, context)
}

function commandsOf(program: Command): Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ word: command.name(), description: command.description() }))
}

async function valuesOf(option: Option, context: Context): Promise<Candidate[]> {
  if (option.argChoices) return option.argChoices.map((word) => ({ word, description: option.description }))
  switch (option.long) {
    case '--confidence':
      return CONFIDENCES.map((word) => ({ word, description: 'label' }))
    case '--source':
      return sourcesOf((await context.tryLoad()).ledger)
    case '--tag':
      return distinct((await context.tryLoad()).ledger, 'tags')
    case '--about':
      return distinct((await context.tryLoad()).ledger, 'about')
    default:
      return []
  }
}

async function argumentsOf(command: Command, before: readonly string[], context: Context): Promise<Candidate[]> {
  const [argument] = command.registeredArguments
  if (argument?.argChoices) return argument.argChoices.map((word) => ({ word, description: argument.description }))
  if (command.name() !== 'show' && command.name() !== 'trace') return []
  const { ledger } = await context.tryLoad()
  const ids = [...ledger.claims.values()].map(({ id, text }) => ({ word: id, description: text }))
  return before.includes('--impact') ? [...ids, ...sourcesOf(ledger)] : ids
}

function sourcesOf(ledger: Ledger): Candidate[] {
  return [...ledger.sources.values()].map(({ key, title }) => ({ word: key, description: title ?? 'source' }))
}

function distinct(ledger: Ledger, field: 'tags' | 'about'): Candidate[] {
  const words = new Set([...ledger.claims.values()].flatMap((claim) => claim[field]))
  return [...words].map((word) => ({ word, description: field }))
}
