import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith } from '../harness.js'
import { LOADABLE, ledgerOf } from '../way-out/hostile.js'
import { reportOn } from './report.js'

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

describe('the page', () => {
  test('is the same for the same ledger, whatever the day', async () => {
    const [a, b] = [await reportOn({ 'claims.yaml': BRIDGE }), await reportOn({ 'claims.yaml': BRIDGE })]
    expect(a.html).toBe(b.html)
    expect(a.html).not.toMatch(/2026-01-15/)
  })

  test('is not printed', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const { code, stderr } = await factcheck(['report', '-o', '-'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('name a file: `-o report.html`')])
    expect(readdirSync(cwd)).toEqual(['claims.yaml'])
  })

  test('lets its own script and sheet run and nothing else, and fetches nothing', async () => {
    const { html } = await reportOn({ 'claims.yaml': BRIDGE })
    const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? ''
    const script = html.match(/<\/script>\n<script>(.*?)<\/script>/s)?.[1] ?? ''
    const style = html.match(/<style>(.*?)<\/style>/s)?.[1] ?? ''
    expect(script.length).toBeGreaterThan(10_000)
    expect(policy.split('; ').slice(0, 3)).toEqual([
      `default-src 'none'`,
      `script-src 'sha256-${hashOf(script)}'`,
      `style-src 'sha256-${hashOf(style)}'`,
    ])
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    const markup = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    expect(markup).not.toMatch(/<(?:link|img|iframe|object|base)\b|\s(?:src|href|on\w+|style)=/)
    expect(html).not.toMatch(/type="module"/)
  })

  test('takes no text of a ledger for markup', async () => {
    const texts = [
      ...LOADABLE,
      '<!--<script>',
      '</SCRIPT >',
      '<img src=x onerror=alert(1)>',
      '\'"><svg onload=alert(1)>',
    ]
    const title = texts.join(' ').replaceAll(/\s+/g, ' ')
    const ledger = `title: ${JSON.stringify(title)}\n${ledgerOf(texts).replace(/^title:.*\n/, '')}`
    const { html, data } = await reportOn({ 'claims.yaml': ledger })
    expect(html.match(/<[/!]?[a-z-]+/gi)?.map((tag) => tag.toLowerCase())).toEqual(
      (await reportOn({ 'claims.yaml': BRIDGE })).html.match(/<[/!]?[a-z-]+/gi)?.map((tag) => tag.toLowerCase()),
    )
    const held = JSON.stringify(data)
    expect(texts.filter((text) => !held.includes(JSON.stringify(text.trim()).slice(1, -1)))).toEqual([])
  })

  test('has no text of a confidential source around a quote', async () => {
    const files = {
      'claims.yaml': `sources:
  letter: {title: A letter, note: No address., snapshot: secret/letter.txt, confidential: true}
claims:
  - {id: told, text: The clerk told it., confidence: sourced, citations: [{source: letter, quote: It was told on the day}]}
`,
      '.gitignore': 'secret/\n',
      'secret/letter.txt': 'The secretive beginning. It was told on the day. The secretive end.\n',
    }
    const { html } = await reportOn(files)
    expect(html).toContain('It was told on the day')
    expect(html).not.toContain('secretive')
  })
})

describe('factcheck report', () => {
  test('says what it wrote', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    expect(await factcheck(['report', '-o', 'out/page.html'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote 6 claims and 3 sources to out/page.html.\n',
    })
  })

  test.each([
    [['report'], /^error: required option '-o, --output <file>' not specified/],
    [['report', '-o', 'claims.yaml'], /^error: claims\.yaml is a file of the ledger, and would be overwritten/],
    [['report', '-o', '.'], /^error: \. cannot be written/],
    [['report', '-o', 'page.html', '--file', 'nowhere.yaml'], /no such file/],
  ])('%j is refused', async (argv, said) => {
    const outcome = await factcheck(argv, { cwd: folderWith({ 'claims.yaml': BRIDGE }) })
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(said) })
  })
})
