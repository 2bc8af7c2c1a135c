import { relative, resolve, sep } from 'node:path'
import type { Io } from '../../io.js'
import { isInside } from '../../ledger/files/inside.js'
import { STDIN_NAME } from '../../ledger/load/load.js'

/** Paths as a platform knows them, from the root of the repository that it has checked out; else from here. */
export function pathsIn({ cwd, env }: Io): (file: string) => string {
  const root = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].find((folder) => folder && isInside(folder, cwd)) ?? cwd
  return (file) => {
    if (file === STDIN_NAME) return file
    const path = resolve(cwd, file)
    return (isInside(root, path) ? relative(root, path) : path).split(sep).join('/')
  }
}
