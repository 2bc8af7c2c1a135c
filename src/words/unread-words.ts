import type { Fact } from '../ledger/model/problem.js'
import type { Words } from './words.js'

type Unread = Extract<Fact, { code: 'include-unread' }>['because']
/** Why files that a pattern names are not read. */
export const UNREAD: { [Because in Unread]: (path: string) => Words } = {
  'no-file': (path) => ({
    message: `\`${path}\` is not a plain file`,
    help: 'only files are read, no pipes or devices',
  }),
  'not-listed': (path) => ({
    message: `the folder \`${path}\` cannot be read`,
    help: 'check that you may read it',
  }),
  'too-many': (path) => ({
    message: `the includes up to here look at too many folders and files: they were given up at \`${path}\``,
    help: 'write fewer of them, or begin them with the folder that is meant, such as claims/**/*.yaml',
  }),
  'too-wide': (path) => ({
    message: `\`${path}\` stands for more than 100 patterns`,
    help: 'write fewer braces, or `*` in their place',
  }),
}
