import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { BRIDGE, folderWith, ROOT } from './harness.js'

/** The program as it is installed, in a folder where it can be damaged, and a look-up that one of its bundles does. */
function installed(name: string): { home: string; find: () => string } {
  const home = folderWith({ 'claims.yaml': BRIDGE })
  for (const part of ['bin', 'dist/cli.cjs', 'dist/quick.cjs', 'dist/thesaurus.en.bin', `dist/${name}.cache`])
    cpSync(join(ROOT, part), join(home, part), { recursive: true })
  const env = { ...process.env, FACTCHECK_CACHE: join(home, 'cache') }
  const argv = [join(home, 'bin', 'factcheck.js'), 'find', 'fares', ...(name === 'cli' ? ['--format', 'text'] : [])]
  return {
    home,
    find: () =>
      execFileSync(process.execPath, argv, { cwd: home, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  }
}

describe.each(['quick', 'cli'])('the machine code that the build keeps of %s', (name) => {
  let expected = ''
  beforeAll(() => {
    expected = installed(name).find()
  })

  test('is what the program gives', () => {
    expect(expected).toMatch(/^● SOURCED {2}fares-rose\n/)
  })

  test('is left aside where a bit of it has flipped', () => {
    const { home, find } = installed(name)
    find()
    const kept = join(home, 'dist', `${name}.cache`)
    const code = readFileSync(kept)
    for (let n = 0; n < 12; n++) {
      const damaged = Buffer.from(code)
      const at = Math.floor((n * code.length) / 12) + n
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (n % 8))
      writeFileSync(kept, damaged)
      expect(find(), `byte ${at}`).toBe(expected)
    }
    for (const length of [0, 15, 16, 1000]) {
      writeFileSync(kept, code.subarray(0, length))
      expect(find(), `${length} bytes`).toBe(expected)
    }
  })

  test('is not run for a program that has changed, be it by a letter', () => {
    const { home, find } = installed(name)
    find()
    const path = join(home, 'dist', `${name}.cjs`)
    const program = readFileSync(path, 'utf8')
    writeFileSync(path, program.replaceAll('.toUpperCase()', '.toLowerCase()'))
    expect(readFileSync(path, 'utf8')).not.toBe(program)
    expect(find()).toMatch(/^● sourced {2}fares-rose\n/)
  })
})
