import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { STARTER } from '../../src/commands/init.js'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { ledgerSchema } from '../../src/ledger/model/json-schema.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { BRIDGE, ROOT } from '../harness.js'

const validate = new Ajv.default({
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  strictRequired: false,
}).compile(ledgerSchema())
const accepts = (text: string) => validate(parse(text, { merge: true }))

test('the schema that is shipped is the one that the model makes', () => {
  expect(JSON.parse(readFileSync(join(ROOT, 'schema/claims.schema.json'), 'utf8'))).toEqual(ledgerSchema())
})

test.each([
  ['the shipped ledger', readFileSync(join(ROOT, 'claims.yaml'), 'utf8')],
  ['the starter', STARTER],
  ['ours', BRIDGE],
])('%s is valid', (_name, text) => {
  expect(accepts(text), JSON.stringify(validate.errors)).toBe(true)
})

describe('schema and loader agree', () => {
  const one = (fields: string) => `claims: [{id: a, text: t, confidence: sourced${fields}}]`
  test.each([
    one(', citations: [g, {source: g, quote: q}, {source: g, quote: {exact: q, prefix: p}}]'),
    one(', date: 2025'),
    'include: [a.yaml]',
    `names: {Kyiv: [Kiev, "Ukraine's capital", 4711], Ödön: Edmund}\n${one('')}`,
    `x-defaults: {any: thing}\n${one('')}`,
    'sources: {g: {type: book, author: [A, {family: B}]}}\nrules: {x: off, y: {severity: error, except: [{claim: a, reason: r}]}}\nclaims: []',
  ])('both accept %s', (text) => {
    expect(accepts(text), JSON.stringify(validate.errors)).toBe(true)
    expect(parseLedger(new TextFile('f', text)).problems).toEqual([])
  })

  test.each([
    one(', confidnce: x'),
    one(', citations: g'),
    one(', citations: [{locator: x}]'),
    one(', note: 12'),
    one(', premises: [[b]]'),
    'claims: [{id: a, text: t, confidence: sorced}]',
    'claims: [{id: a, text: t}]',
    'claims: [{id: 2025-10-14, text: t, confidence: sourced}]',
    'sources: {g: {type: newspaper}}\nclaims: []',
    'sources: {-g: {}}\nclaims: []',
    'rules: {x: warn}\nclaims: []',
    'rules: {x: {except: [{claim: a}]}}\nclaims: []',
    'titel: x\nclaims: []',
    'names: [Kyiv]\nclaims: []',
    'names: {Kyiv: [[Kiev]]}\nclaims: []',
    'names: {Kyiv: ["?!"]}\nclaims: []',
    'names: {"?!": [Kiev]}\nclaims: []',
  ])('both refuse %s', (text) => {
    expect(accepts(text)).toBe(false)
    expect(parseLedger(new TextFile('f', text)).problems).not.toEqual([])
  })
})

test('every key has a description for the editor', () => {
  const bare: string[] = []
  const walk = (schema: Record<string, unknown>, path: string) => {
    for (const [name, field] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
      if (!field.description) bare.push(`${path}.${name}`)
      walk(field, `${path}.${name}`)
      if (field.items) walk(field.items as Record<string, unknown>, `${path}.${name}[]`)
    }
  }
  walk(ledgerSchema(), '')
  expect(bare).toEqual([])
})
