import { EXIT, type ExitCode } from '../exit-code.js'
import type { Context } from './context.js'

/** `factcheck cache` */
export function cache({ clear }: { clear?: boolean }, context: Context): ExitCode {
  const folder = context.cacheFolder()
  if (!folder) {
    context.notice('The cache is turned off.')
    return EXIT.nothing
  }
  if (!clear) context.print(`${folder.path}\n`)
  else context.notice(`Freed ${(folder.clear() / 1024 / 1024).toFixed(1)} MB in ${folder.path}.`)
  return EXIT.ok
}
