const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder cannot be created'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ENXIO', 'it is a pipe that nobody reads'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'permission denied'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['ENOSPC', 'no space left on device'],
  ['EDQUOT', 'no space left for this user'],
])

/** Why the system refuses to read or write a file, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  // As in `EIO: i/o error, read '/a/path'`.
  return REASONS.get(code ?? '') ?? message.replace(/^[A-Z]+: (.*), \w+(?: '.*)?$/s, '$1')
}
