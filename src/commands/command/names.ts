/** Of every command, in the order of help. Here alone, as a look-up has to know them and loads none of the commands. */
export const COMMAND_NAMES = [
  'find',
  'show',
  'list',
  'browse',
  'trace',
  'stats',
  'check',
  'explain',
  'diff',
  'draft',
  'snapshot',
  'add',
  'edit',
  'review',
  'report',
  'export',
  'import',
  'init',
  'cache',
  'completion',
  'help',
  '__complete',
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** What people type for a command that is called otherwise. */
export const CALLED_ELSE: ReadonlyMap<string, CommandName> = new Map([
  ['new', 'add'],
  ['create', 'add'],
])
