import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep, win32 } from 'node:path'
import { isInside } from '../ledger/files/inside.js'
import { nearestExisting, realPathOf } from '../ledger/files/look.js'
import type { Source } from '../ledger/model/types.js'

/** Beside the ledger file that lists the sources: their texts, and the file that says what was seen. */
const SNAPSHOT_FOLDER = 'snapshots'
export const LOCK_PATH = `${SNAPSHOT_FOLDER}/lock.json`

/** The texts of confidential sources, which git does not hold. */
export const CONFIDENTIAL_FOLDER = `${SNAPSHOT_FOLDER}/confidential`

/** Where a source's text is kept, below its ledger file's folder; parts are divided by `/`. */
export function snapshotPath(source: Source): string {
  return source.confidential ? `${CONFIDENTIAL_FOLDER}/${fileName(source)}` : openPath(source)
}

/** Where the text of a source is kept that is not confidential. */
export function openPath(source: Source): string {
  return source.snapshot ?? `${SNAPSHOT_FOLDER}/${fileName(source)}`
}

/** A colon cannot be in a file's name everywhere. */
const fileName = ({ key }: Source) => `${key.replaceAll(':', '%3A')}.txt`

const partsOf = (path: string) => path.split(/[\\/]/)

/** Where a path leads from a folder, however it is written: `./x`, `a//x` and `a\x` as the plain ones do. */
export function placeBelow(folder: string, path: string): string {
  return join(folder, ...partsOf(path))
}

/** Why a path is not followed: it leads out of the folder, by itself or through a symbolic link; or it is hidden. */
export type PathFault = { code: 'outside'; through: 'path' | 'link' } | { code: 'hidden' }

/**
 * The file that a path below a folder names. A ledger may come from a stranger's pull request, so nothing outside the
 * folder is read or written, and nothing hidden: .git/config and .env hold secrets.
 */
export function fileBelow(folder: string, path: string): { file: string } | PathFault {
  const parts = partsOf(path)
  if (isAbsolute(path) || win32.isAbsolute(path) || parts.includes('..')) return { code: 'outside', through: 'path' }
  if (parts.some((part) => part.startsWith('.') && part !== '.')) return { code: 'hidden' }
  const file = placeBelow(folder, path)
  const [root, real] = [realPathOf(folder), realPathOf(nearestExisting(file))]
  if (!root || !real || !isInside(root, real)) return { code: 'outside', through: 'link' }
  return relative(root, real)
    .split(sep)
    .some((part) => part.startsWith('.'))
    ? { code: 'hidden' }
    : { file }
}

/** Whether a path lies in the folder that is for snapshots alone, behind symbolic links. */
export function isBelowSnapshots(folder: string, path: string): boolean {
  const own = join(realPathOf(folder) ?? folder, SNAPSHOT_FOLDER)
  const real = realPathOf(nearestExisting(dirname(join(folder, path))))
  return real !== undefined && isInside(own, real)
}

/** Whether a text lies in a folder that has nothing but texts of these paths, and what is hidden. */
export function isAmongTexts(folder: string, path: string, texts: readonly string[]): boolean {
  const own = dirname(placeBelow(folder, path))
  const places = texts.map((text) => placeBelow(folder, text))
  const names = new Set(places.flatMap((text) => (dirname(text) === own ? [basename(text)] : [])))
  return readdirSync(own, { withFileTypes: true }).every(
    (entry) => entry.name.startsWith('.') || (entry.isFile() && names.has(entry.name)),
  )
}

/** Whether a path leads to the folder of confidential texts, by whatever name. */
export function isBelowConfidential(folder: string, path: string): boolean {
  const own = join(realPathOf(folder) ?? folder, CONFIDENTIAL_FOLDER).toLowerCase()
  const real = realPathOf(nearestExisting(join(folder, path)))
  return real !== undefined && isInside(own, real.toLowerCase())
}

/** Tells of many paths whether something may be there: what a folder holds is read once, and not asked of each. */
export class Folders {
  readonly #names = new Map<string, ReadonlySet<string> | undefined>()

  /** False where a path below a folder leads to nothing; else it is to be looked at. */
  mayHold(folder: string, path: string): boolean {
    const [, parent = '.', name = ''] = /^(?:([^\\]+)\/)?([^\\/]*)$/.exec(path) ?? []
    if (!PLAIN.test(name)) return true
    const place = `${folder}\0${parent}`
    if (!this.#names.has(place)) this.#names.set(place, namesIn(folder, parent))
    return this.#names.get(place)?.has(name.toLowerCase()) ?? true
  }
}

/** A name that every system takes for no other but in its case. */
const PLAIN = /^\w[\w.+%-]*\.[a-z]+$/i

function namesIn(folder: string, path: string): ReadonlySet<string> | undefined {
  const found = fileBelow(folder, path)
  if ('code' in found) return undefined
  if (!existsSync(found.file)) return new Set()
  try {
    return new Set(readdirSync(found.file).map((name) => name.toLowerCase()))
  } catch {
    return undefined
  }
}
