import { readdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CacheFolder } from '../../src/ledger/cache/cache-folder.js'
import { Seen, stampsOf } from '../../src/search/ready/seen.js'
import { folderWith, IS_POSIX } from '../harness.js'

const later = () => Date.now() + 60_000
const INCLUDES: [] = []

/** A ledger that was read and noted, and a function that tells what is known of it now. */
function noted(clock = later) {
  const folder = folderWith({ 'claims.yaml': 'one', 'other.yaml': 'two' })
  const path = join(folder, 'claims.yaml')
  utimesSync(path, 1000, 1000)
  const cache = new CacheFolder(join(folder, 'cache'), expect.unreachable)
  const seen = (version = 'v', paths = [path]) => new Seen(cache, version, paths, clock)
  seen().note('key', INCLUDES, stampsOf([path]))
  return { folder, path, seen, key: () => seen().key() }
}

test('a file that looks as it did is not read again', async () => {
  expect(await noted().key()).toBe('key')
})

test('what is noted holds for these paths and this program alone', async () => {
  const { seen, path } = noted()
  expect(await seen('w').key()).toBeUndefined()
  expect(await seen('v', [path, path]).key()).toBeUndefined()
})

test.each<[string, (path: string, folder: string) => void]>([
  ['of another size', (path) => writeFileSync(path, 'longer')],
  [
    'of the same size, with the old times',
    (path) => {
      writeFileSync(path, 'two')
      utimesSync(path, 1000, 1000)
    },
  ],
  ['that another took the place of', (path, folder) => renameSync(join(folder, 'other.yaml'), path)],
  ['that is gone', (path, folder) => renameSync(path, join(folder, 'gone.yaml'))],
])('a file %s is read', async (_, change) => {
  const { folder, path, key } = noted()
  change(path, folder)
  expect(await key()).toBeUndefined()
})

test.runIf(IS_POSIX)('a link that leads elsewhere is read', async () => {
  const { folder, path, key } = noted()
  renameSync(path, join(folder, 'first.yaml'))
  symlinkSync('other.yaml', path)
  expect(await key()).toBeUndefined()
})

test('what has just changed is not noted, as it may change again without a sign', async () => {
  expect(await noted(Date.now).key()).toBeUndefined()
})

test('what is no note is left aside', async () => {
  const { folder, key } = noted()
  const [name = ''] = readdirSync(join(folder, 'cache'))
  for (const text of ['', '{', 'null', '[]', '{"version":"v","paths":[],"key":1}', '{"files":3}']) {
    writeFileSync(join(folder, 'cache', name), text)
    expect(await key()).toBeUndefined()
  }
})
