import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** An npm registry on the loopback address that keeps what it was asked. */
export interface Registry {
  url: string
  asked: string[]
}

const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing.splice(0)) close()
})

/** A registry that has, of each name, the packages in the folders that are told for it. */
export async function registryOf(foldersOf: (name: string) => readonly string[]): Promise<Registry> {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const [name = '', tarball] = decodeURIComponent(url).slice(1).split('/-/')
    const found = foldersOf(name).map((folder) => ({
      manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
      packed: pack(folder),
    }))
    if (tarball) return response.end(found.find(({ manifest }) => tarball === `${manifest.version}.tgz`)?.packed)
    if (found.length === 0) return response.writeHead(404).end('{}')
    const versions = found.map(({ manifest, packed }) => {
      const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`
      const dist = { tarball: `${at}${name}/-/${manifest.version}.tgz`, integrity }
      return [manifest.version, { ...manifest, dist }]
    })
    return response.end(
      JSON.stringify({ name, 'dist-tags': { latest: versions[0]?.[0] }, versions: Object.fromEntries(versions) }),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
  return { url: at, asked }
}

const packages = new Map<string, Buffer>()

/** The folder as a package, the same bytes each time. */
function pack(folder: string): Buffer {
  const known = packages.get(folder)
  if (known) return known
  const argv = ['-czf', '-', '-C', dirname(folder), `--exclude=${basename(folder)}/node_modules`, basename(folder)]
  const packed = execFileSync('tar', argv, {
    maxBuffer: 256 * 1024 * 1024,
  })
  packages.set(folder, packed)
  return packed
}
