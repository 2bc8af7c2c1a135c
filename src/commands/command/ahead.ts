import type { Command, Option } from 'commander'

/**
 * `factcheck --format json find X` as `factcheck find --format json X`. Options that the command knows may stand before its
 * name; where it does not know one, the words are a look-up's: `factcheck -n 3 show me the money`.
 */
export function commandFirst(argv: readonly string[], program: Command): readonly string[] {
  if (!argv[0]?.startsWith('-')) return argv
  for (const command of program.commands) {
    const name = command.name()
    const at = argv.includes(name) ? firstWord(argv, [...program.options, ...command.options]) : 0
    if (argv[at] === name) return [name, ...argv.slice(0, at), ...argv.slice(at + 1)]
  }
  return argv
}

/** The place of the first word behind options, all of which are among these; of the first that is not, else. */
function firstWord(argv: readonly string[], options: readonly Option[]): number {
  let at = 0
  while (argv[at]?.startsWith('-')) {
    const typed = argv[at] ?? ''
    const flag = typed.startsWith('--') ? typed.replace(/=.*$/s, '') : typed.slice(0, 2)
    const option = options.find(({ short, long }) => short === flag || long === flag)
    if (option === undefined) break
    at += option.required && typed === flag ? 2 : 1
  }
  return at
}
