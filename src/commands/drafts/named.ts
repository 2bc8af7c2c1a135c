import { resolve, sep } from 'node:path'
import { isGlob } from '../../ledger/files/glob.js'
import { nameOf } from '../../ledger/files/ledger-path.js'
import { DISK } from '../../ledger/files/store.js'
import { includedFiles } from '../../ledger/load/include.js'
import { fileSpan, type Problem } from '../../ledger/model/problem.js'

/**
 * The files that a name on the command line stands for: a glob that no shell has expanded, as of Windows or of a setting of
 * CI, for those that fit it. What is there under such a name is meant itself.
 */
export function filesNamed(name: string, cwd: string): string[] | Problem {
  const path = resolve(cwd, name)
  if (name === '-' || !isGlob(name) || DISK.kindOf(path)) return [name]
  const [folder, pattern] = parted(name)
  const from = resolve(cwd, folder)
  const found = DISK.kindOf(from) === 'folder' ? includedFiles(pattern, from, undefined) : undefined
  if (Array.isArray(found)) return found
  const at = fileSpan(nameOf(path, cwd))
  return found?.code === 'include-unread' ? { ...found, code: 'document-unread', at } : { code: 'draft-unmatched', at }
}

/** The folder that a glob begins with, and the glob below it. */
function parted(name: string): [folder: string, pattern: string] {
  const names = (sep === '/' ? name : name.replaceAll(sep, '/')).split('/')
  const first = names.findIndex(isGlob)
  return [first === 0 ? '.' : names.slice(0, first).join('/') || '/', names.slice(first).join('/')]
}
