import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE_LEDGER } from '../../src/check/rule/example.js'
import { factcheck, folderWith, IS_POSIX } from '../harness.js'

const WRONG = 'The council voted 12 to 4. <!-- claim: council-voted -->\n'
const RIGHT = 'The council voted 11 to 4. % claim: council-voted\n'
const SNAPSHOT = 'the safety of those who cross comes first'

/** A ledger that declares drafts, with what stands beside it. */
function declaring(documents: string, files: Record<string, string> = {}, rules = '') {
  const ledger = `documents: ${documents}\n${BRIDGE_LEDGER.trimStart()}${rules}`
  return folderWith({ 'claims.yaml': ledger, 'snapshots/gazette.txt': SNAPSHOT, ...files })
}
const TWO = { 'article.md': WRONG, 'chapters/one.tex': RIGHT, 'chapters/notes.md': WRONG }

describe('documents of a ledger', () => {
  test('check holds them to the ledger, and counts both', async () => {
    const { code, stdout } = await factcheck(['check'], { cwd: declaring('[article.md, chapters/*.tex]', TWO) })
    expect(stdout).toContain('article.md:1:19: error[draft-number-in-claim]: council-voted')
    expect(stdout).not.toContain('notes.md')
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      'Checked 3 claims, 2 citations and 1 quote (1 found): 1 error.',
      'Of 2 sentences 2 hold a number, date or quotation: 1 backed, 0 excused, 1 open.',
    ])
    expect(code).toBe(1)
  })

  test('draft without a file checks only them', async () => {
    const cwd = declaring('[article.md, chapters/*.tex]', TWO)
    const { code, stdout } = await factcheck(['draft'], { cwd })
    expect(stdout).toContain('1 error.\nOf 2 sentences 2 hold')
    expect(code).toBe(1)
    expect((await factcheck(['draft', 'chapters/one.tex'], { cwd })).stdout).toContain('Of 1 sentence 1')
  })

  test('draft says what to do where none is declared', async () => {
    const { code, stderr } = await factcheck(['draft'], { cwd: folderWith({ 'claims.yaml': BRIDGE_LEDGER }) })
    expect(stderr).toContain('no draft is named, and the ledger declares none')
    expect(stderr).toContain('documents: [article.md]')
    expect(code).toBe(2)
  })

  test('a baseline and an exception hold in a draft', async () => {
    const cwd = declaring('[article.md]', TWO)
    const known = ['check', '--baseline', 'known.json']
    expect((await factcheck([...known, '--update-baseline'], { cwd })).code).toBe(0)
    expect((await factcheck(known, { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'article.md'), `${WRONG}\nIt took 30 years.\n`)
    const { code, stdout } = await factcheck(known, { cwd })
    expect([code, stdout.includes('draft-backed'), stdout.includes('“12”')]).toEqual([1, true, false])
    const rules = 'rules:\n  draft-number-in-claim:\n    except: [{claim: council-voted, reason: a recount}]\n'
    expect((await factcheck(['check'], { cwd: declaring('[article.md]', TWO, rules) })).code).toBe(0)
    const unused = await factcheck(['check'], { cwd: declaring('[chapters/one.tex]', TWO, rules) })
    expect([unused.code, unused.stdout.includes('error[exception-current]')]).toEqual([1, true])
  })

  test.each(['sarif', 'junit', 'github', 'gitlab'])(
    '%s tells of claims, and of the place in the draft',
    async (format) => {
      const { stdout } = await factcheck(['check', '--format', format], { cwd: declaring('[article.md]', TWO) })
      const places: Record<string, RegExp> = {
        sarif: /"uri": "article.md"[^}]+}[^}]+"startLine": 1,\s+"startColumn": 19/,
        junit: /testsuite name="article.md" tests="1" failures="1"[\s\S]+name="line 1"/,
        github: /^::error file=article.md,line=1,endLine=1,col=19/m,
        gitlab: /"path": "article.md",\s+"lines": \{\s+"begin": 1/,
      }
      expect(stdout).toMatch(places[format] ?? /^$/)
      if (format === 'junit') expect(stdout).toContain('<testcase name="bridge-closed" classname="claims.yaml"')
    },
  )

  test('JSON has the sentences, and what was checked', async () => {
    const { stdout } = await factcheck(['check', '--format', 'json'], { cwd: declaring('[article.md]', TWO) })
    const { sentences, counts, checked } = JSON.parse(stdout)
    expect([sentences.length, counts.open, checked.claims]).toEqual([1, 1, 3])
    const plain = await factcheck(['check', '--format', 'json'], { cwd: folderWith({ 'claims.yaml': BRIDGE_LEDGER }) })
    expect(Object.keys(JSON.parse(plain.stdout))).toEqual(['version', 'findings', 'checked'])
  })

  test('from a folder below, and from standard input', async () => {
    const cwd = declaring('[article.md]', { ...TWO, 'below/x': '' })
    const below = await factcheck(['check', '--format', 'json'], { cwd: join(cwd, 'below') })
    expect(JSON.parse(below.stdout).findings[0].file).toBe('../article.md')
    const stdin = `documents: [article.md]\n${BRIDGE_LEDGER.trimStart()}`
    const piped = await factcheck(['check', '--format', 'json', '-'], { cwd, stdin })
    expect(JSON.parse(piped.stdout).findings[0].file).toBe('article.md')
  })

  test('one that is empty is told of', async () => {
    const cwd = declaring('[article.md, empty.md]', { 'article.md': RIGHT, 'empty.md': '<!-- to be written -->\n' })
    const { stdout, stderr } = await factcheck(['check'], { cwd })
    expect([stderr, stdout.includes('Of 1 sentence 1')]).toEqual(['empty.md: this draft has no text.\n', true])
  })

  test('with --fix, where the ledger is another one after it', async () => {
    const cwd = folderWith({
      'claims.yaml': `${BRIDGE_LEDGER.trim()}\n    reasoning: So it says.\n    date: 2025-5-3\ndocuments: [article.md]\n`,
      'article.md': WRONG,
    })
    const { stdout, stderr } = await factcheck(['check', '--fix'], { cwd })
    expect(stderr).toContain('Fixed')
    expect(stdout).toContain('article.md:1:19: error[draft-number-in-claim]')
    expect(readFileSync(join(cwd, 'article.md'), 'utf8')).toBe(WRONG)
  })

  test('a claim that cannot be read is not missing in a draft', async () => {
    const more = '  - {id: odd, text: T., confidence: sorced}\n'
    const cwd = declaring('[a.md]', { 'a.md': 'It took 3 days. <!-- claim: odd -->\n' }, more)
    const { stdout } = await factcheck(['check'], { cwd })
    expect(stdout).toContain('label-known')
    expect(stdout).not.toContain('draft-claim-exists')
  })
})

describe('what a ledger may not declare', () => {
  test.each([
    ['[articl.md]', '1:13: error: `articl.md` matches no file'],
    ['[nowhere/*.md]', '1:13: error: `nowhere/*.md` matches no file'],
    ['[article.md, ../secret.md]', '1:25: error: `../secret.md` leaves the folder'],
    ['[/etc/hostname]', '1:13: error: `/etc/hostname` leaves the folder'],
    ['[chapters]', '1:13: error: `chapters` is a folder'],
    ['[claims.yaml]', '1:13: error: `claims.yaml`: no format of drafts has this ending'],
    ['article.md', '1:12: error: `documents` is the text article.md, expected a list'],
    ['[{}]', '1:13: error: `documents[0]` is a mapping'],
  ])('%s', async (documents, said) => {
    const cwd = declaring(documents, TWO)
    for (const command of ['check', 'draft']) {
      const { code, stderr } = await factcheck([command], { cwd })
      expect(stderr.replaceAll('\n', ' ')).toContain(`claims.yaml:${said}`)
      expect(code).toBe(2)
    }
  })

  test('a look-up does not ask for drafts', async () => {
    const { code, stderr } = await factcheck(['council'], { cwd: declaring('[articl.md]') })
    expect([code, stderr]).toEqual([0, ''])
  })

  test.runIf(IS_POSIX)('what a symbolic link leads to elsewhere is not read', async () => {
    const secret = folderWith({ 'secret.md': 'The password is 12345.\n' })
    const cwd = declaring('[link.md, below/*.md]', { 'below/a.md': RIGHT })
    symlinkSync(join(secret, 'secret.md'), join(cwd, 'link.md'))
    symlinkSync(secret, join(cwd, 'below/b.md'))
    const { code, stdout, stderr } = await factcheck(['check'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('`link.md` leaves the folder of this file through a symbolic link')
    expect(stdout + stderr).not.toContain('12345')
  })

  test.runIf(IS_POSIX)('a pipe is not read', async () => {
    const cwd = declaring('["*.md"]')
    const { execFileSync } = await import('node:child_process')
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    const { code, stderr } = await factcheck(['check'], { cwd })
    expect([code, stderr.includes('`pipe.md` is not a plain file')]).toEqual([2, true])
  })

  test('drafts that are too large together are not all read', async () => {
    const cwd = declaring('["*.txt"]')
    for (const name of ['a', 'b', 'c']) writeFileSync(join(cwd, `${name}.txt`), 'word '.repeat(999_000))
    const { code, stderr } = await factcheck(['check'], { cwd })
    expect([code, stderr.replaceAll('\n', ' ').includes('more than 10,000,000 characters')]).toEqual([2, true])
  })

  test('a report may not take the place of a draft', async () => {
    const { code, stderr } = await factcheck(['check', '--format', 'json:article.md'], {
      cwd: declaring('[article.md]', TWO),
    })
    expect([code, stderr.includes('article.md is a draft, and would be overwritten')]).toEqual([2, true])
  })
})

describe('several ledgers', () => {
  const included = (documents: string) => `documents: ${documents}\nclaims: []\n`
  test('an included file declares drafts below its own folder', async () => {
    const ledger = `include: [part/more.yaml]\n${BRIDGE_LEDGER.trimStart()}`
    const cwd = folderWith({ 'claims.yaml': ledger, 'part/more.yaml': included('[a.md]'), 'part/a.md': WRONG })
    expect((await factcheck(['check'], { cwd })).stdout).toContain('part/a.md:1:19: error[draft-number-in-claim]')
  })

  test('what one says of the rules does not hold for the drafts of another', async () => {
    const cwd = folderWith({
      'a/claims.yaml': `documents: [a.md]\n${BRIDGE_LEDGER.trimStart()}`,
      'a/a.md': WRONG,
      'b/claims.yaml': 'documents: [b.md]\nrules: {draft-number-in-claim: off}\nclaims: []\n',
      'b/b.md': WRONG,
    })
    const { stdout } = await factcheck(['check', 'a/claims.yaml', 'b/claims.yaml'], { cwd })
    expect(stdout).toContain('a/a.md:1:19: error[draft-number-in-claim]')
    expect(stdout).not.toContain('b/b.md:1:19')
  })

  test('a draft of two is held to the strictest', async () => {
    const off = 'rules: {draft-number-in-claim: off}\n'
    const files = (more: string) => ({
      'claims.yaml': `documents: [d/a.md]\n${off}${BRIDGE_LEDGER.trimStart()}`,
      'd/other.yaml': `documents: [a.md]\n${more}claims: []\n`,
      'd/a.md': WRONG,
    })
    const argv = ['check', 'claims.yaml', 'd/other.yaml']
    const { stdout } = await factcheck(argv, { cwd: folderWith(files('')) })
    expect(stdout).toContain('d/a.md:1:19: error[draft-number-in-claim]')
    const both = await factcheck(argv, { cwd: folderWith(files(off)) })
    expect(both.stdout).not.toContain('d/a.md:1:19')
  })
})

describe('drafts that are not there', () => {
  const cwd = folderWith({
    'claims.yaml': BRIDGE_LEDGER,
    'empty.md': '<!-- nothing -->\n',
    'a.md': RIGHT,
    'part/b.md': '',
  })
  test.each([
    ['missing.md', 'missing.md: error: there is no such draft'],
    ['part', 'part: error: this is a folder, and a draft is a file'],
    ['empty.md', 'empty.md: this draft has no text.'],
    ['claims.yaml', 'claims.yaml:1:1: error: no format of drafts has this ending'],
  ])('%s', async (name, said) => {
    const { code, stderr } = await factcheck(['draft', name], { cwd })
    expect(stderr).toContain(said)
    expect(stderr).not.toContain('of the ledger')
    expect(code).toBe(2)
  })

  test('an empty one beside others is told of', async () => {
    const { code, stderr, stdout } = await factcheck(['draft', 'empty.md', 'a.md'], { cwd })
    expect([code, stderr]).toEqual([1, 'empty.md: this draft has no text.\n'])
    expect(stdout).toContain('Of 1 sentence')
  })
})

describe('patterns that no shell has expanded', () => {
  const cwd = folderWith({
    'claims.yaml': BRIDGE_LEDGER,
    'a.md': RIGHT,
    'part/b.md': RIGHT,
    'part/deep/c.md': RIGHT,
    'part/d.txt': 'Nothing.',
    '[id].md': RIGHT,
    'below/x': '',
  })
  test.each([
    [['*.md'], 2],
    [['part/*.{md,txt}'], 2],
    [['part/**/*.md'], 2],
    [['**/*.md', 'a.md'], 4],
    [['[id].md'], 1],
    [['../part/*.md'], 1],
    [[`${cwd}/part/*.md`], 1],
  ])('%j', async (names, sentences) => {
    const here = names[0]?.startsWith('..') ? `${cwd}/below` : cwd
    const argv = ['draft', ...names, '--require', 'none', '-f', `${cwd}/claims.yaml`]
    const { stdout, stderr } = await factcheck(argv, { cwd: here })
    expect([stderr, stdout.match(/Of (\d) sentence/)?.[1]]).toEqual(['', String(sentences)])
  })

  test.each(['part/*.tex', 'nowhere/*.md'])('%s matches nothing', async (name) => {
    const { code, stderr } = await factcheck(['draft', name], { cwd })
    expect([code, stderr.split('\n')[0]]).toEqual([2, `${name}: error: no file matches this pattern`])
  })
})
