import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IMPORT_NAMES, IMPORTS, type ImportName } from '../../src/exchange/imports.js'
import { planImport } from '../../src/exchange/plan.js'
import { ImportFault } from '../../src/exchange/record/imported.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { addEntries } from '../../src/ledger/write/add.js'

/** What has a meaning in each format. */
const TOKENS: [ImportName, string][] = [
  [
    'bibtex',
    '@book{ @string{ @comment{ @preamble{ a, , title author date month year crossref = { } " # ( ) \\ \\\'e $ ~ and % 2020 -- constructor',
  ],
  ['ris', 'TY__-_BOOK\n ER__-_\n TI__-_a\n AU__-_a,b,c\n DA__-_2020/5\n SN__-_1 ID__-_constructor\n \n - x'],
  [
    'json',
    '[ ] { } "type":"book" "title":"T" "custom":{"factcheck":{"derived-from":["a"]}} , "claims":[{"text":"T"}] : "id":"__proto__" 1 null',
  ],
  ['csv', 'text id confidence sources , ; " "" \n \r\n sourced speculative a | =1 constructor'],
  [
    'html',
    '<meta_name="citation_title"_content="T"> <title>T</title> <script_type="application/ld+json"> {"@type":"ClaimReview","claimReviewed":"T"} </script> <div> x',
  ],
]

test('every format has its tokens', () => {
  expect(TOKENS.map(([name]) => name)).toEqual(IMPORT_NAMES)
})

test.each(TOKENS)(
  'any text is read as %s, or refused with a place in it; what is read can be written',
  async (name, tokens) => {
    const token = fc.constantFrom(...tokens.split(' ').map((one) => one.replaceAll('_', ' ')), ' ', '\n')
    const texts = fc.oneof(
      fc.array(token, { maxLength: 25 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const read = await IMPORTS[name].read(text).catch((error: unknown) => error)
        if (read instanceof ImportFault) {
          expect(read.at).toBeGreaterThanOrEqual(0)
          expect(read.at).toBeLessThanOrEqual(text.length)
          return
        }
        if (read instanceof Error) throw read
        const plan = planImport(read as Awaited<ReturnType<(typeof IMPORTS)[ImportName]['read']>>, {
          sources: new Map(),
          claims: new Map(),
        })
        for (const { at } of [...plan.left, ...plan.already]) expect(at).toBeLessThanOrEqual(text.length)
        expect(addEntries(new TextFile('claims.yaml', 'title: T\n'), plan)).toBeDefined()
      }),
      { numRuns: 500 },
    )
  },
)
