import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FormatName } from '../../src/format/check/index.js'
import { factcheck, folderWith } from '../harness.js'

/** A ledger with a finding of every kind that tells of a text: of a label, a date, a URL, a quote and an exception. */
const ledger = (text: string) => `sources:
  a: {title: T, URL: ${JSON.stringify(`x${text}`)}}
claims:
  - {id: dated, text: Fares rose., confidence: sourced, citations: [a], date: ${JSON.stringify(`x${text}`)}}
  - {id: quoted, text: Boats sail., confidence: sourced, citations: [{source: a, quote: ${JSON.stringify(`x${text}`)}}]}
rules:
  source-used: {except: [{source: a, reason: ${JSON.stringify(`x${text}`)}, until: ${JSON.stringify(`x${text}`)}}]}
`
/** The loader takes no control characters into a text, but a label that is none is told of as it stands. */
const labelled = (text: string) => `claims:
  - {id: labelled, text: Fares rose., confidence: ${JSON.stringify(`x${text}`)}}
`

const HOSTILE: Record<string, string> = {
  'a workflow command': '\n::error::owned',
  'an old workflow command': '##[add-mask]owned',
  'an escape of a workflow command': '%0A::error::owned',
  'the end of a property': ',line=9::owned',
  'the end of CDATA': ']]>owned',
  'the end of a script': '</script><script>alert(1)</script>',
  'an XML entity': '&owned;<!--',
  'an attribute': '" onload="owned',
  ANSI: '\u001b[31mowned\u001b[0m',
  'a link of a terminal': '\u001b]8;;https://evil.example\u0007owned',
  bidi: '\u202eowned\u2066',
  'a new line': '\nowned',
  'a carriage return': '\rowned',
  'a line separator': '\u2028owned',
  Markdown: '| [owned](https://evil.example) `x` <b>@someone',
  'a message of SARIF': '{0} [owned](1) \\',
}

/** A ledger that cannot be read: one of its keys is none. */
const unreadable = (text: string) => `claims:
  - {id: a, text: Fares rose., confidence: sourced, ${JSON.stringify(`x${text}`)}: y}
`

/** What a format shows of ledgers that are full of what has a meaning somewhere must have none: a table of tests. */
export function testHostileText(format: FormatName | 'summary', expectHarmless: (shown: string) => void): void {
  const argv = format === 'summary' ? ['--summary', '--format', 'json'] : ['--format', format]
  const check = async (cwd: string, file: string) => {
    const page = `page-of-${Buffer.from(file).toString('hex')}.md`
    const { code, stdout } = await factcheck(['check', ...argv, '--', file], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: page },
    })
    return { code, shown: format === 'summary' ? readFileSync(join(cwd, page), 'utf8') : stdout }
  }
  describe.each(Object.entries(HOSTILE))('%s', (_, hostile) => {
    const isLoadable = !/[\p{Cc}\u2028\u202e]/u.test(hostile.replaceAll('\n', ''))
    const files: Record<string, string> = {
      [`named ${hostile.replaceAll('\0', '')}.yaml`]: labelled('plain'),
      'labelled.yaml': labelled(hostile),
      ...(isLoadable && { 'texts.yaml': ledger(hostile) }),
    }
    const cwd = folderWith({ ...files, 'claims.yaml': unreadable(hostile) })
    test.each(Object.keys(files))('is harmless in %j', async (file) => {
      const { code, shown } = await check(cwd, file)
      expect(code).toBe(1)
      expect(shown).toContain(file === 'texts.yaml' ? 'dated' : 'labelled')
      expectInert(shown)
      expectHarmless(shown)
    })
    // To a person on a terminal that is told on stderr, as by every command.
    if (format === 'text') return
    test('is harmless where nothing can be checked', async () => {
      const { code, shown } = await check(cwd, 'claims.yaml')
      expect(code).toBe(2)
      expect(shown).toContain('field-unknown')
      expectInert(shown)
      expectHarmless(shown)
    })
  })
}

function expectInert(shown: string): void {
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
  expect(shown).not.toContain('##[')
}

/** Only where the format may end up inside of HTML. */
export function expectNoMarkup(shown: string): void {
  expect(shown).not.toContain('</script>')
}
