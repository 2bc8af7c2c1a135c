import { Option } from 'commander'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { CacheFolder } from '../ledger/cache/cache-folder.js'
import { reasonOf } from '../ledger/files/system-reason.js'
import { line } from '../screen/text.js'
import { defineCommand } from './command/sheet.js'
import { UsageError } from './command/usage-error.js'

export const cache = defineCommand<[], { clear?: boolean }>({
  name: 'cache',
  description: 'print the folder of the cache',
  options: [new Option('--clear', 'empty it')],
  examples: [
    ['factcheck cache', 'the folder of the cache'],
    ['factcheck cache --clear', 'remove what it holds'],
  ],
  exitCodes: '0 there is a cache, 1 it is turned off, 2 error',
  action(_, { clear }, context): ExitCode {
    const folder = context.cacheFolder()
    if (!folder) {
      context.notice('The cache is turned off.')
      return EXIT.nothing
    }
    if (!clear) context.print(`${line(folder.path)}\n`)
    else context.notice(`Freed ${(cleared(folder) / 1024 / 1024).toFixed(1)} MB in ${line(folder.path)}.`)
    return EXIT.ok
  },
})

/** Bytes. */
function cleared(folder: CacheFolder): number {
  try {
    return folder.clear()
  } catch (error) {
    throw new UsageError(`${line(folder.path)} cannot be emptied: ${reasonOf(error)}`)
  }
}
