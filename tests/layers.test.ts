import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './harness.js'

/**
 * The rooms, from the top down, as CONTRIBUTING.md lists them: a file imports only from its own room and from those in rows
 * below it. Rooms in one row are equals that do not know each other.
 */
const ROOMS = roomsIn(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))

function roomsIn(page: string): string[][] {
  const table = page.split('\n### Rooms\n')[1]?.split('\n#')[0] ?? ''
  return [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, room]) => room ?? ''),
  )
}

/** Libraries that one place wraps for all others. */
const SOLE_IMPORTERS: Record<string, RegExp> = {
  chalk: /^src\/screen\/theme\.ts$/,
  'fuse.js': /^src\/search\//,
  'node:child_process': /^src\/ledger\/git\/git\.ts$/,
  commander: /^src\/(?:cli\.ts|commands\/)/,
}

const SRC = join(ROOT, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll(sep, '/'))
/** A folder is a room; so is a file beside them. */
const roomOf = (path: string) => (path.includes('/') ? posix.dirname(path) : path.replace(/\.ts$/, ''))
const rankOf = (room: string) => ROOMS.findIndex((rooms) => rooms.includes(room))

interface Import {
  path: string
  /** The library, or the file below src/. */
  to: string
}

/** Every import of the sources, those of types too. */
const imports: Import[] = files.flatMap((path) =>
  [...readFileSync(join(SRC, path), 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)'|import\('([^']+)'\)/gm)]
    .map((found) => found[1] ?? found[2] ?? '')
    .filter((to) => !to.endsWith('package.json'))
    .map((to) => ({ path, to: to.startsWith('.') ? posix.join(posix.dirname(path), to).replace(/\.js$/, '.ts') : to })),
)
const within = imports.filter(({ to }) => to.endsWith('.ts'))

test('every folder is a room with its place, and every room is there', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(ROOMS.flat().sort())
})

test('imports go down, from room to room', () => {
  const wrong = within.filter(
    ({ path, to }) => roomOf(path) !== roomOf(to) && rankOf(roomOf(path)) >= rankOf(roomOf(to)),
  )
  expect(wrong).toEqual([])
  expect(within.length).toBeGreaterThan(500)
})

test('no file imports itself by way of others', () => {
  const targets = new Map(files.map((path) => [path, within.filter((one) => one.path === path).map(({ to }) => to)]))
  const free = new Set<string>()
  // What imports only what is free of circles is free of them.
  for (let grew = true; grew; ) {
    const more = files.filter((path) => !free.has(path) && targets.get(path)?.every((to) => free.has(to)))
    for (const path of more) free.add(path)
    grew = more.length > 0
  }
  expect(files.filter((path) => !free.has(path))).toEqual([])
})

test('wrapped libraries have one importer', () => {
  const wrong = imports.filter(({ path, to }) => SOLE_IMPORTERS[to] && !SOLE_IMPORTERS[to].test(`src/${path}`))
  expect(wrong).toEqual([])
})

test('one file starts programs, and it names git alone', () => {
  const starting = files.filter((path) =>
    /child_process|\bgetBuiltinModule\b|node:cluster|process\.binding/.test(readFileSync(join(SRC, path), 'utf8')),
  )
  expect(starting).toEqual(['ledger/git/git.ts'])
  expect(readFileSync(join(SRC, 'ledger/git/git.ts'), 'utf8').match(/(?<![.\w])(?:exec|spawn|fork)\w*\(/g)).toEqual([
    'execFileSync(',
  ])
})

test('only the bin touches the process', () => {
  const wrong = files.filter((path) => {
    const text = readFileSync(join(SRC, path), 'utf8').replace(/^ *(?:\/\/|\*|\/\*).*$/gm, '')
    // The library's default working directory is the process's.
    return /\bprocess\./.test(text) && path !== 'index.ts' && !path.startsWith('library/')
  })
  expect(wrong).toEqual([])
})
