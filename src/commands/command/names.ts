/** Of every command, in the order of help. Here alone, as a look-up has to know them and loads none of the commands. */
export const COMMAND_NAMES = [
  'find',
  'show',
  'list',
  'trace',
  'check',
  'explain',
  'diff',
  'snapshot',
  'review',
  'init',
  'cache',
  'completion',
  'help',
  '__complete',
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]
