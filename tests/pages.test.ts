import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RECORDS, withFieldTables } from '../.ci/field-tables.js'
import { blocksOf, pagesOf, withSessions } from '../.ci/pages.js'
import { parseLedger } from '../src/ledger/load/parse.js'
import { TextFile } from '../src/ledger/model/text-file.js'
import { folderWith } from './folder.js'
import { factcheck, ROOT } from './harness.js'

const PAGES = pagesOf(ROOT)
const pageAt = (path: string) => PAGES.find((page) => page.path === path)?.text ?? ''
const commandsOf = async () => {
  const { stdout } = await factcheck(['--help'])
  return [...stdout.matchAll(/^ {2}([a-z]+) .*/gm)].map(([, command]) => command ?? '')
}

describe.each(PAGES)('$path', ({ path, text }) => {
  test('shows what is really printed', async () => {
    expect(await withSessions(text, ROOT)).toBe(text)
  })

  test('names only commands and options that are there', async () => {
    const commands = await commandsOf()
    const helps = await Promise.all(commands.map((command) => factcheck([command, '--help'])))
    const help = helps.map(({ stdout }) => stdout).join('')
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, span = ''] of prose.matchAll(/`([^`\n]*)`/g)) {
      // Those of other programs stand behind their names.
      if (/^(?:npm|npx|git|node) (?!factcheck)/.test(span)) continue
      for (const [option] of span.matchAll(/--[a-z][a-z-]+/g)) expect(help).toContain(option)
      const [, command] = /^factcheck ([a-z]+)(?: [A-Z-]|$)/.exec(span) ?? []
      if (command && command !== 'tomahawk') expect(commands).toContain(command)
    }
  })

  test('links to files and headings that are there', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]*)\)/g)) {
      const [file = '', anchor] = target.split('#')
      const place = file === '' ? path : join(dirname(path), file)
      expect(existsSync(join(ROOT, place)), target).toBe(true)
      if (anchor) expect(anchorsOf(readFileSync(join(ROOT, place), 'utf8')), target).toContain(anchor)
    }
  })

  test('has tables of the fields that there are', () => {
    expect(withFieldTables(text)).toBe(text)
  })
})

function anchorsOf(page: string): string[] {
  const headings = page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

test('there are sessions, and all of them are of programs that pages run', () => {
  const sessions = PAGES.flatMap(({ text }) => blocksOf(text)).filter(({ language }) => language === 'console')
  expect(sessions.length).toBeGreaterThan(25)
  for (const { text } of sessions) expect(text).toMatch(/^\$ (?:factcheck|git) /)
})

test('the README is read in one go', () => {
  expect(pageAt('README.md').split('\n').length).toBeLessThan(200)
})

test('the page on the ledger has a table for everything that a ledger is made of', () => {
  const [...marks] = pageAt('docs/ledger.md').matchAll(/^<!-- fields of (.+) -->\n\|/gm)
  expect(marks.map(([, name]) => name).sort()).toEqual([...RECORDS.keys()].sort())
})

test('the worked cases of the page on the ledger pass check', async () => {
  const [, cases = ''] = pageAt('docs/ledger.md').split('## Worked cases\n')
  const ledgers = blocksOf(cases).filter(({ text }) => /^claims:/m.test(text))
  expect(ledgers.length).toBe(9)
  for (const { text } of ledgers) {
    const { code, stdout } = await factcheck(['check'], { cwd: folderWith({ 'claims.yaml': text }) })
    expect([code, stdout.replace(/^.*warning\[quote-unchecked\][\s\S]*?\n(?=\S+:|\nMore|Checked)/gm, '')]).toEqual([
      0,
      expect.not.stringMatching(/error|warning\[/),
    ])
  }
})

test('the ledgers that pages show are ledgers', () => {
  const ledgers = blocksOf(pageAt('docs/ledger.md')).filter(({ text, place }) => /^claims:/m.test(text) && !place)
  expect(ledgers.length).toBeGreaterThan(0)
  for (const { text } of ledgers) expect(parseLedger(new TextFile('page', text)).problems).toEqual([])
})

describe('the page on JSON', () => {
  const page = pageAt('docs/json.md')
  const sections = new Map(page.split(/^## /m).map((text) => [text.slice(0, text.indexOf('\n')), text]))
  /** A section, and those that it sends the reader to. */
  const withLinked = (text: string) =>
    [...text.matchAll(/\]\(#([a-z]+)\)/g)].reduce((all, [, name = '']) => all + (lower.get(name) ?? ''), text)
  const lower = new Map([...sections].map(([name, text]) => [name.toLowerCase(), text]))

  test('has a section for every command that prints it', async () => {
    const printing: string[] = []
    for (const command of await commandsOf()) {
      const { stdout } = await factcheck([command, '--help'])
      if (/--format[\s\S]*\bjson\b/.test(stdout)) printing.push(command)
    }
    expect(printing.length).toBeGreaterThan(6)
    expect(printing.filter((command) => !sections.has(command))).toEqual([])
  })

  test.each([...sections].filter(([, text]) => /^\$.*--format json/m.test(text)))(
    'explains every key of %s',
    (_, text) => {
      const outputs = blocksOf(text).flatMap(
        (block) => /--format json.*\n(\{[\s\S]*^\}\n)/m.exec(block.text)?.[1] ?? [],
      )
      expect(outputs.length).toBeGreaterThan(0)
      const explained = new Set([...withLinked(text).matchAll(/`([\w-]+)`/g)].map(([, key]) => key))
      for (const output of outputs) expect(keysOf(JSON.parse(output)).filter((key) => !explained.has(key))).toEqual([])
    },
  )
})

/** Every key in a value; what `sources` of `show` maps from and to are the ledger's own. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'sources' && !Array.isArray(below) ? [key] : [key, ...keysOf(below)],
  )
}
