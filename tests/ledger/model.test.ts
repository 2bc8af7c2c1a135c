import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { CLAIM, SOURCE } from '../../src/ledger/model/model.js'
import { dateFields, type RecordShape, type Shape } from '../../src/ledger/model/shape.js'
import { SEARCHED } from '../../src/search/index/fields.js'
import { fieldOf, place } from '../../src/search/index/layout.js'
import { factcheck, folderWith } from '../harness.js'

/** A record with every field of the model, each text another one; `texts` holds them by their way through the model. */
function filled(shape: Shape, path: string, texts: Map<string, string>): unknown {
  switch (shape.kind) {
    case 'text': {
      const text = shape.isDate ? `${1900 + texts.size}-05` : `${path.replace(/\W/g, '-')}-here`
      texts.set(path, shape.isDate ? `May ${text.slice(0, 4)}` : text)
      return text
    }
    case 'word':
      return shape.values[0]
    case 'flag':
    case 'any':
      return true
    case 'list':
      return [filled(shape.of, path, texts)]
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, field]) => [name, filled(field, `${path}.${name}`, texts)]),
      )
    case 'map':
      return { key: filled(shape.of, path, texts) }
  }
}

/** A ledger of one claim that has every field, and of another whose source has. */
function fullLedger(): { claim: Map<string, string>; source: Map<string, string>; folder: string } {
  const claim = new Map<string, string>()
  const source = new Map<string, string>()
  const full = filled(CLAIM, 'claim', claim)
  const sources = { full: filled(SOURCE, 'source', source) }
  const cites = { id: 'cites-full', text: 'It cites.', confidence: 'sourced', citations: ['full'] }
  return { claim, source, folder: folderWith({ 'claims.yaml': stringify({ sources, claims: [full, cites] }) }) }
}

const missingIn = (output: string, texts: ReadonlyMap<string, string>) =>
  [...texts].flatMap(([path, text]) => (output.includes(text) ? [] : [path]))

test('show prints every field of a claim', async () => {
  const { claim, folder } = fullLedger()
  const { stdout } = await factcheck(['show', 'claim-id-here'], { cwd: folder })
  expect(missingIn(stdout, claim)).toEqual(NOT_IN_TEXT)
})

/**
 * What surrounds a quote tells which of several places is meant; `show` says whether it was found. Which premises were
 * supplied is said beside them. Digests are for the program.
 */
const NOT_IN_TEXT = [
  'claim.supplied-premises',
  'claim.citations.quote.prefix',
  'claim.citations.quote.suffix',
  'claim.reviewed.of',
  'claim.reviewed.seen',
]

test('the JSON of show has every field of a claim and of its sources', async () => {
  const { claim, source, folder } = fullLedger()
  const { stdout } = await factcheck(['show', 'claim-id-here', 'cites-full', '--format', 'json'], { cwd: folder })
  const [full, cites] = JSON.parse(stdout).claims
  const keys = (record: object, { fields }: RecordShape) => Object.keys(fields).filter((name) => !(name in record))
  expect(keys(full, CLAIM)).toEqual([])
  expect(keys(cites.sources.full, SOURCE)).toEqual([])
  const isText = ([, text]: [string, string]) => !text.startsWith('May ')
  expect(missingIn(stdout, new Map([...claim, ...source].filter(isText)))).toEqual([])
})

test('every date of the model is held to be one, and fixed where it is certain', async () => {
  const written = '3 May 2025'
  const dates = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, written]))
  const ledger = {
    sources: { gazette: { title: 'T', ...dates(dateFields(SOURCE)) } },
    claims: [{ id: 'a', text: 'T.', confidence: 'sourced', citations: ['gazette'], ...dates(dateFields(CLAIM)) }],
  }
  const folder = folderWith({ 'claims.yaml': stringify(ledger) })
  const { stdout } = await factcheck(['check', '--format', 'json'], { cwd: folder })
  const invalid = JSON.parse(stdout).findings.filter(({ rule }: { rule: string }) => rule === 'date-valid')
  const count = dateFields(CLAIM).length + dateFields(SOURCE).length
  expect(invalid).toHaveLength(count)
  const fixed = await factcheck(['check', '--fix', '--dry-run'], { cwd: folder })
  expect(fixed.stdout.match(/^\+.*2025-05-03/gm)).toHaveLength(count)
})

test('every field that is searched has a code of its own in the index, the text the first', () => {
  const codes = Uint16Array.from(SEARCHED.keys(), (code) => place(code, 8191))
  expect([...codes].map(fieldOf)).toEqual([...SEARCHED.keys()])
  expect(SEARCHED[0]).toBe('text')
})
