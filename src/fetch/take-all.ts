import type { Source } from '../ledger/model/types.js'
import { placeBelow, snapshotPath } from '../quotes/snapshot-path.js'
import { type Taken, type TakeOptions, take } from './take.js'

/** Takes the snapshots of many sources, some at a time. `onTaken` is told of each as it is done, in the order of the sources. */
export async function takeAll(
  sources: readonly Source[],
  options: TakeOptions,
  onTaken: (taken: Taken) => void,
): Promise<void> {
  const ownerOf = owners(options)
  const done: Taken[] = []
  let told = 0
  await Promise.all(
    sources.map(async (source, index) => {
      done[index] = await takeOwn(source, ownerOf(source), options)
      for (let next = done[told]; next; next = done[told]) {
        onTaken(next)
        told++
      }
    }),
  )
}

async function takeOwn(source: Source, owner: string, options: TakeOptions): Promise<Taken> {
  if (owner === source.key) return take(source, options)
  const path = options.snapshots.nameOf(source, snapshotPath(source))
  return { key: source.key, path, state: 'failed', problem: { code: 'path-shared', path, with: owner } }
}

/** Whose text a snapshot is, where several sources name the same file: the first one's. */
function owners({ ledger, snapshots }: TakeOptions): (source: Source) => string {
  const placeOf = (source: Source) => placeBelow(snapshots.folderOf(source), snapshotPath(source)).toLowerCase()
  const known = new Map<string, string>()
  for (const source of ledger.sources.values()) if (!known.has(placeOf(source))) known.set(placeOf(source), source.key)
  return (source) => known.get(placeOf(source)) ?? source.key
}
