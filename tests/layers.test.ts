import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './harness.js'

/** The way of the data. A folder imports only from itself and from those further to the right, never from its equals. */
const LAYERS = [
  ['cli', 'parse-thread'],
  ['commands'],
  ['index'],
  ['format', 'check', 'search', 'snapshot'],
  ['evidence'],
  ['ledger'],
]
/** Data without behaviour that the layers hand each other. */
const SHARED = ['io', 'exit-code', 'build']
/** Libraries that one place wraps for all others. */
const SOLE_IMPORTERS: Record<string, RegExp> = {
  chalk: /^src\/format\/theme\.ts$/,
  'fuse.js': /^src\/search\//,
  commander: /^src\/(?:cli\.ts|commands\/)/,
}

const SRC = join(ROOT, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const layerOf = (path: string) => path.replace(/\.[jt]s$/, '').split(/[\\/]/)[0] ?? ''
const rankOf = (layer: string) => LAYERS.findIndex((layers) => layers.includes(layer))

/** Every import of the sources: types too, but for those of a formatter, which may know the shape of what it prints. */
const imports = files.flatMap((path) => {
  const text = readFileSync(join(SRC, path), 'utf8')
  return [...text.matchAll(/^(?:import|export)( type)? .*?from '([^']+)'|import\('([^']+)'\)/gms)].map((found) => ({
    path,
    isType: found[1] !== undefined,
    to: found[2] ?? found[3] ?? '',
  }))
})

test('every folder has its layer', () => {
  const known = new Set([...LAYERS.flat(), ...SHARED])
  expect([...new Set(files.map(layerOf))].filter((layer) => !known.has(layer))).toEqual([])
})

test('imports go one way', () => {
  const wrong = imports.filter(({ path, isType, to }) => {
    if (!to.startsWith('.') || to.endsWith('package.json')) return false
    const from = layerOf(path)
    const target = layerOf(relative(SRC, join(SRC, dirname(path), to)))
    if (from === target || SHARED.includes(target) || SHARED.includes(from)) return false
    const isBelow = rankOf(from) < rankOf(target)
    const isDescription = isType && from === 'format' && rankOf(target) === rankOf(from)
    return !isBelow && !isDescription
  })
  expect(wrong).toEqual([])
  expect(imports.length).toBeGreaterThan(100)
})

test('wrapped libraries have one importer', () => {
  const wrong = imports.filter(({ path, to }) => SOLE_IMPORTERS[to] && !SOLE_IMPORTERS[to].test(`src/${path}`))
  expect(wrong).toEqual([])
})

test('only the bin touches the process', () => {
  const wrong = files.filter((path) => {
    const text = readFileSync(join(SRC, path), 'utf8').replace(/^ *(?:\/\/|\*|\/\*).*$/gm, '')
    // The library's default working directory is the process's.
    return /\bprocess\./.test(text) && path !== 'index.ts'
  })
  expect(wrong).toEqual([])
})
