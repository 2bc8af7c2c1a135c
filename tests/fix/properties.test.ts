import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CST, Parser } from 'yaml'
import { fixText, reading } from './fix-text.js'

const DATES: Record<string, string> = {
  '2025/10/14': '2025-10-14',
  '14 October 2025': '2025-10-14',
  '2025-1-3': '2025-01-03',
  '2025-01-03': '2025-01-03',
  '03/04/2025': '03/04/2025',
  'May 2025': '2025-05',
  2025: '2025',
}
const date = fc.constantFrom(...Object.keys(DATES))

const quoted = (text: string) =>
  fc.constantFrom(text, `"${text}"`, `'${text}'`, `&a${text.replace(/\W/g, '').toLowerCase()} ${text}`)
const comment = fc.constantFrom('', '', '', ' # c', ' # {source: x}', '\t# date: 2025/1/1')
const above = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '    # above\n',
  '\n    # above\n    # it\n',
  '    # apart\n\n',
  '      # deep\n',
  '  # flat\n',
)

const citation = fc.oneof(
  fc.constantFrom(
    's',
    '{source: s}',
    '{ source: "s" }',
    '{source: s, }',
    '{source: s, quote: {exact: a b c}}',
    "{quote: 'a b', source: s}",
  ),
)
const list = (item: fc.Arbitrary<string>) =>
  fc
    .array(item, { maxLength: 3 })
    .chain((items) =>
      fc.constantFrom(
        `[${items.join(', ')}]`,
        ...(items.length > 0 ? [items.map((text) => `\n      - ${text}`).join('')] : []),
      ),
    )
const words = fc.constantFrom(
  'T',
  '"T: t" ',
  '>-\n      T\n      t',
  '|\n      T\n\n      t\n',
  '|+\n      T\n\n',
  'T\n      t',
  "'T\n\n      t'",
)

/** The lines of a claim's fields; of those with a colon the value follows. */
const FIELDS: Record<string, fc.Arbitrary<string>> = {
  id: fc.constant('ID'),
  text: words,
  confidence: fc.constantFrom('sourced', '"sourced"'),
  'attributed-to': fc.constantFrom('X', '&x X'),
  citations: list(citation),
  date: date.chain(quoted),
  about: list(fc.constantFrom('x', '"y, z"')),
  note: words,
}

const blockClaim = fc
  .shuffledSubarray(Object.keys(FIELDS), { minLength: 3 })
  .map((names) => [...new Set([...names, 'id', 'text', 'confidence'])])
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(above, FIELDS[name] ?? fc.constant(''), comment)
          .map(([over, value, beside]) => ({ name, over, value, beside })),
      ),
    ),
  )
  .map((fields) =>
    fields
      .map(({ name, over, value, beside }, index) => {
        const isLine = !value.includes('\n')
        return `${index === 0 ? '  - ' : `${over}    `}${name}: ${value}${isLine ? beside : ''}\n`
      })
      .join(''),
  )

const flowClaim = fc
  .shuffledSubarray(['id: ID', 'text: T', 'confidence: sourced', 'citations: [{source: s}]', 'date: "2025/10/14"'], {
    minLength: 5,
  })
  .map((fields) => `  - {${fields.join(', ')}}\n`)

const ledger = fc
  .tuple(
    fc.array(fc.oneof(blockClaim, flowClaim), { minLength: 1, maxLength: 4 }),
    date.chain(quoted),
    comment,
    fc.boolean(),
  )
  .map(([claims, issued, beside, isCrlf]) => {
    const named = claims.map((text, index) => text.replace(/\bID\b/, `claim-${index}`)).join('')
    const text = `# top\nsources:\n  s: # s\n    title: S\n    issued: ${issued}${beside}\n\n    note: n\nclaims:\n${named}${naming(issued + named)}# end\n`
    return isCrlf ? text.replaceAll('\n', '\r\n') : text
  })

/** An anchor that no alias names would be taken for words. */
function naming(text: string): string {
  const anchors = new Set(Array.from(text.matchAll(/&(\w+) /g), ([, name]) => `*${name}`))
  return anchors.size > 0 ? `x-named: [${[...anchors].join(', ')}]\n` : ''
}

/** What is read, every date fixed as the table says. */
function meant(text: string): string {
  return JSON.stringify(reading(text), (key, value) =>
    key === 'date' || key === 'issued' ? (DATES[value] ?? value) : value,
  )
}

function comments(text: string): string[] {
  const found: string[] = []
  for (const token of new Parser().parse(text))
    CST.stringify(token).replace(/(?:^|[ \t])#[^\n]*/gm, (part) => String(found.push(part.trim())))
  return found.sort()
}

test('a fix changes nothing that is read but what is fixed, keeps every comment, and leaves nothing to fix', () => {
  let changed = 0
  fc.assert(
    fc.property(ledger, (text) => {
      const fixed = fixText(text)
      if (fixed !== text) changed++
      // Dates under an anchor stay as they are, so both are read as meant.
      expect(JSON.parse(meant(fixed))).toEqual(JSON.parse(meant(text)))
      expect(comments(fixed)).toEqual(comments(text))
      expect(fixText(fixed)).toBe(fixed)
    }),
    { numRuns: 400 },
  )
  expect(changed).toBeGreaterThan(200)
}, 60_000)
