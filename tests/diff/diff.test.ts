import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE } from '../harness.js'
import { TestRepository } from './repository.js'

const bridge = () => new TestRepository({ 'claims.yaml': BRIDGE })

describe('what became of the claims', () => {
  test('nothing', async () => {
    const { code, stdout, stderr } = await bridge().diff('HEAD')
    expect(stdout).toMatch(
      /^Since HEAD \([0-9a-f]{10}\): no claim was added, removed or changed; no label rose without evidence\.\n$/,
    )
    expect([code, stderr]).toEqual([0, ''])
  })

  test('added, removed and changed, each with what changed', async () => {
    const text = BRIDGE.replace('Ferry fares rose by a tenth', 'Ferry fares went up by a tenth')
      .replace('tags: [fares]', 'tags: [prices, transport]')
      .replace('citations: [council]\n    date: 2025-06', 'citations: [{source: council, locator: p. 4}]')
      .replace(
        / {2}- id: rumour[\s\S]*/,
        '  - {id: fares-fell, text: Fares fell., confidence: sourced, citations: [council]}\n',
      )
    const { code, stdout } = await bridge().write({ 'claims.yaml': text }).diff('HEAD')
    expect(code).toBe(0)
    expect(stdout.replace(/\([0-9a-f]+\)/, '(…)')).toBe(`+ ● SOURCED  fares-fell
  Fares fell.

- ○ SPECULATIVE  rumour
  A sale of the bridge is said to be near.

~ ● SOURCED  fares-rose
  text:
    - Ferry fares rose by a tenth in June.
    + Ferry fares went up by a tenth in June.
  citations:
    - council
    + council, p. 4
  date:
    - 2025-06
  tags:
    - fares
    + prices
    + transport

Since HEAD (…): 1 claim added, 1 removed, 1 changed; no label rose without evidence.
`)
  })

  test('layout, shorthand, repetition and the order of lists and keys are no change', async () => {
    const text = BRIDGE.replace('citations: [gazette]', 'citations:\n      - {source: gazette} # the same')
      .replace('premises: [bridge-closed, mayor-may-have-known]', 'premises: [mayor-may-have-known, bridge-closed]')
      .replace('{source: gazette, locator: para. 3,', '{locator: "para. 3", source: gazette,')
      .replace('claims:', 'claims:\n  # a comment\n')
      .replace('citations: [council]', 'citations: [council, {source: council}]')
      .replace('tags: [fares]', 'tags: [fares, fares]')
    expect((await bridge().write({ 'claims.yaml': text }).diff('HEAD')).stdout).toContain('no claim was added')
  })

  test('a claim with another id is the same claim, told by its text', async () => {
    const { stdout } = await bridge()
      .write({ 'claims.yaml': BRIDGE.replace('id: rumour', 'id: sale-near') })
      .diff('HEAD')
    expect(stdout).toContain('~ ○ SPECULATIVE  sale-near\n  id:\n    - rumour\n    + sale-near\n')
    expect(stdout).toContain(': 1 claim changed;')
  })

  test('a source with another key is the same source, told by its address or by all else', async () => {
    const text = BRIDGE.replaceAll('gazette', 'gaz')
      .replaceAll('gaz.example', 'gazette.example')
      .replaceAll('council', 'city')
      .replaceAll('of the city', 'of the council')
      .replaceAll('The city holds', 'The council holds')
      .replace('locator: para. 3', 'locator: para. 4')
    const { stdout } = await bridge().write({ 'claims.yaml': text }).diff('HEAD')
    expect(stdout).toContain(`~ ● SOURCED  bridge-closed
  citations:
    - gaz, para. 3: “closed to all traffic”
    + gaz, para. 4: “closed to all traffic”

Since`)
    expect(stdout).toContain(': 1 claim changed;')
  })

  test('a premise with another id is the same premise', async () => {
    const text = BRIDGE.replaceAll('mayor-may-have-known', 'mayor-knew')
    expect((await bridge().write({ 'claims.yaml': text }).diff('HEAD')).stdout).toContain(': 1 claim changed;')
  })

  test('an effective label that changes through a premise is shown', async () => {
    const repository = new TestRepository({
      'claims.yaml': BRIDGE.replace(
        'confidence: speculative\n    attributed-to: The',
        'confidence: inferred\n    attributed-to: The',
      ),
    })
    const { code, stdout } = await repository.write({ 'claims.yaml': BRIDGE }).diff('HEAD')
    expect(code).toBe(0)
    expect(stdout).toContain('~ ○ SPECULATIVE  mayor-may-have-known\n  confidence: ◐ INFERRED → ○ SPECULATIVE\n')
    expect(stdout).toContain(
      '~ ◐ INFERRED, rests on ○ SPECULATIVE  closing-was-planned\n  effective label: ◐ INFERRED → ○ SPECULATIVE\n',
    )
  })

  test('json', async () => {
    const repository = bridge().write({
      'claims.yaml': BRIDGE.replace('confidence: speculative', 'confidence: sourced'),
    })
    const { code, stdout } = await repository.diff('main', '--format', 'json')
    const json = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(json.base).toEqual({ revision: 'main', commit: repository.git('rev-parse', 'HEAD').trim() })
    expect(json).toMatchObject({
      version: 1,
      added: [],
      removed: [],
      changed: [
        {
          id: 'mayor-may-have-known',
          fields: ['confidence'],
          before: { confidence: 'speculative', effective: 'speculative' },
          after: { confidence: 'sourced', effective: 'sourced' },
          file: 'claims.yaml',
          line: 34,
        },
        {
          id: 'closing-was-planned',
          fields: [],
          before: { effective: 'speculative' },
          after: { effective: 'inferred' },
        },
      ],
      findings: [
        { rule: 'label-rise-needs-evidence', severity: 'error', claim: 'mayor-may-have-known', line: 36, column: 17 },
      ],
    })
  })

  test('github, also where GITHUB_ACTIONS says so', async () => {
    const repository = bridge().write({
      'claims.yaml': BRIDGE.replace('confidence: speculative', 'confidence: sourced'),
    })
    const { stdout } = await repository.run(['diff', 'HEAD'], { env: { GITHUB_ACTIONS: 'true' } })
    expect(stdout).toBe((await repository.diff('HEAD', '--format', 'github')).stdout)
    expect(stdout).toMatch(
      /^::error file=claims\.yaml,line=36,endLine=36,col=17,endColumn=24,title=factcheck%3A label-rise-needs-evidence::claims\.yaml:36:17: label-rise-needs-evidence: mayor-may-have-known: labelled sourced/,
    )
  })

  test('sarif, junit and gitlab as check has them, and several at once', async () => {
    const risen = BRIDGE.replace('confidence: speculative', 'confidence: sourced')
    const repository = bridge().write({ 'claims.yaml': risen })
    const formats = ['sarif:a.sarif', 'junit:b.xml', 'gitlab:c.json', 'text:d.txt', 'github']
    const { code, stdout } = await repository.diff('main', ...formats.flatMap((format) => ['--format', format]))
    const read = (name: string) => readFileSync(join(repository.folder, name), 'utf8')
    const finding = { claim: 'mayor-may-have-known', rule: 'label-rise-needs-evidence' }
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error file=/)])
    expect(JSON.parse(read('a.sarif')).runs[0].results).toMatchObject([
      { ruleId: finding.rule, locations: [{ logicalLocations: [{ name: finding.claim }] }] },
    ])
    expect(read('b.xml')).toContain('tests="6" failures="1"')
    expect(read('b.xml')).toMatch(/name="mayor-may-have-known".*\n +<failure type="label-rise-needs-evidence"/)
    expect(JSON.parse(read('c.json'))).toMatchObject([{ check_name: finding.rule, location: { lines: { begin: 36 } } }])
    expect(read('d.txt')).toMatch(/; 1 error\.\n$/)
  })

  test.each<[string, string, RegExp]>([
    ['a broken ledger', 'HEAD', /^::error file=claims\.yaml,line=1,.*title=factcheck%3A yaml-syntax::/],
    ['an unknown revision', 'nowhere', /^::error title=factcheck::no revision `nowhere` in .* \(name a branch/],
  ])('%s is told of on github, too', async (name, revision, command) => {
    const repository = bridge().write({ 'claims.yaml': name === 'a broken ledger' ? 'claims: [\n' : BRIDGE })
    const { code, stdout, stderr } = await repository.run(['diff', revision], { env: { GITHUB_ACTIONS: 'true' } })
    expect([code, stdout]).toEqual([2, expect.stringMatching(command)])
    expect(stderr).toContain('error:')
    expect((await repository.diff(revision)).stdout).toBe('')
  })

  test('no output takes the place of the ledger, nor is a report of an earlier run left', async () => {
    const repository = bridge()
    expect((await repository.diff('HEAD', '--format', 'json:claims.yaml')).stderr).toContain('would be overwritten')
    repository.write({ 'claims.yaml': 'claims: [\n' })
    expect((await repository.diff('HEAD', '--format', 'json:claims.yaml')).stderr).toContain('would be overwritten')
    expect(readFileSync(join(repository.folder, 'claims.yaml'), 'utf8')).toBe('claims: [\n')
    await repository.diff('HEAD', '--format', 'gitlab:c.json')
    expect(readFileSync(join(repository.folder, 'c.json'), 'utf8')).toContain('yaml-syntax')
  })

  test.each(['text', 'json', 'github'])('hostile text does nothing in %s', async (format) => {
    const evil = ['One.', '::error::pwned', '##[error]pwned', '%0A::error::pwned'].join('\n\n      ')
    const text = BRIDGE.replace('text: A sale of the bridge is said to be near.', `text: |\n      ${evil}`)
    const { stdout } = await bridge().write({ 'claims.yaml': text }).diff('HEAD', '--format', format)
    expect(stdout).toContain('rumour')
    expect(stdout).not.toMatch(/^\s*::(?!error file)/m)
    expect(stdout).not.toContain('##[error')
  })
})

describe('a label that rises', () => {
  const SOURCED = BRIDGE.replace('confidence: speculative', 'confidence: sourced')
  const citing = (citations: string) => SOURCED.replace('citations: [gazette]', `citations: ${citations}`)

  test.each<[number, string, string]>([
    [1, 'with nothing new', SOURCED],
    [1, 'with another text only', SOURCED.replace('may have known', 'knew')],
    [1, 'with the same citation, written out or twice', citing('[{source: gazette}, gazette]')],
    [1, 'with no citation any more', citing('[]')],
    [0, 'with a new citation', citing('[gazette, council]')],
    [0, 'with another citation', citing('[council]')],
    [0, 'with a quote for its citation', citing('[{source: gazette, quote: he knew of it}]')],
    [0, 'with a new premise', citing('[gazette]\n    premises: [bridge-closed]')],
    [1, 'under another id', SOURCED.replaceAll('mayor-may-have-known', 'mayor-knew')],
  ])('%i: %s', async (code, _name, text) => {
    const outcome = await bridge().write({ 'claims.yaml': text }).diff('HEAD')
    expect([outcome.stderr, outcome.code]).toEqual(['', code])
  })

  describe('whatever ids its text has had', () => {
    const CLOSED = 'The city closed Harbour Bridge on 3 May 2025.'
    const KNEW = 'The mayor knew of the rust.'
    const ledgerOf = (...claims: string[]) =>
      `sources: {g: {title: G, note: n}, h: {title: H, note: n}}\nclaims:\n${claims.join('')}`
    const sourced = (id: string, text: string, cited = 'g', more = '') =>
      `  - {id: ${id}, text: ${text}, confidence: sourced, citations: [${cited}]${more}}\n`
    const guess = (id: string, text: string, more = '') =>
      `  - {id: ${id}, text: ${text}, confidence: speculative, attributed-to: The Gazette, citations: [g]${more}}\n`
    const inferred = (id: string, text: string, premise: string) =>
      `  - {id: ${id}, text: ${text}, confidence: inferred, attributed-to: X, premises: [${premise}]}\n`
    const closed = sourced('bridge-closed', CLOSED)
    const knew = guess('mayor-knew', KNEW)

    test.each<[string, string[], string[], string[]?]>([
      ['moved to a stronger id', ['bridge-closed'], [sourced('bridge-closed', KNEW)]],
      ['moved with a new citation', [], [sourced('bridge-closed', KNEW, 'g, h')]],
      [
        'moved, and new to that id only',
        ['bridge-closed'],
        [sourced('bridge-closed', KNEW)],
        [sourced('bridge-closed', CLOSED, 'h'), knew],
      ],
      [
        'moved to where the citation was',
        [],
        [sourced('bridge-closed', KNEW, 'g, h')],
        [sourced('bridge-closed', CLOSED, 'g, h'), knew],
      ],
      ['exchanged for another', ['bridge-closed'], [sourced('bridge-closed', KNEW), guess('mayor-knew', CLOSED)]],
      [
        'moved to a new id, and the old one kept',
        ['knew-it'],
        [closed, guess('mayor-knew', 'Fares rose.'), sourced('knew-it', KNEW)],
      ],
      ['copied', ['knew-it'], [closed, knew, sourced('knew-it', KNEW)]],
      ['copied with a new citation', [], [closed, knew, sourced('knew-it', KNEW, 'h')]],
      [
        'copied from several that cite it all',
        ['knew-it'],
        [sourced('knew-it', KNEW, 'g, h')],
        [knew, guess('mayor-knew-2', KNEW).replace('[g]', '[h]')],
      ],
      [
        'guessed and known both before and after',
        [],
        [knew, sourced('knew-it', KNEW)],
        [knew, sourced('knew-it', KNEW)],
      ],
      [
        'lifted by a premise that only has another id',
        ['mayor-knew'],
        [sourced('p-now', 'P.', 'h'), sourced('mayor-knew', KNEW, 'g', ', premises: [p-now]')],
        [sourced('p', 'P.', 'h'), guess('mayor-knew', KNEW, ', premises: [p]')],
      ],
      [
        'lifted by a premise that is new',
        [],
        [sourced('p', 'P.', 'h'), sourced('mayor-knew', KNEW, 'g', ', premises: [p]')],
        [sourced('p', 'P.', 'h'), knew],
      ],
      [
        'moved, and lifted by its premise',
        [],
        [sourced('p', 'P.', 'h'), inferred('bridge-closed', KNEW, 'p')],
        [closed, guess('p', 'P.'), guess('mayor-knew', KNEW, ', premises: [p]').replace(', citations: [g]', '')],
      ],
    ])('%s', async (_name, risen, after, before = [closed, knew]) => {
      const repository = new TestRepository({ 'claims.yaml': ledgerOf(...before) })
      const outcome = await repository.write({ 'claims.yaml': ledgerOf(...after) }).diff('HEAD', '--format', 'json')
      const { findings } = JSON.parse(outcome.stdout)
      expect([outcome.stderr, findings.map(({ claim }: { claim: string }) => claim)]).toEqual(['', risen])
    })

    test('it is said what had it', async () => {
      const repository = new TestRepository({ 'claims.yaml': ledgerOf(closed, knew) })
      const { stdout } = await repository
        .write({ 'claims.yaml': ledgerOf(sourced('bridge-closed', KNEW)) })
        .diff('HEAD')
      expect(stdout.replace(/\s+/g, ' ')).toContain('labelled sourced, which was speculative as `mayor-knew`, and no ')
    })
  })

  const rule = (setting: string) => `rules: {label-rise-needs-evidence: ${setting}}\n`
  const EXCEPT = '{except: [{claim: mayor-may-have-known, reason: r}]}'
  const NOTE = 'The settings of label-rise-needs-evidence differ from those in main; those in main apply.\n'
  const ALLOWED = '1 label rose without evidence, as the rules allow.'
  test.each<[number, string, string, string, string, string[]?]>([
    [1, 'off in the same change', '', rule('off'), '; 1 error.'],
    [1, 'excepted in the same change', '', rule(EXCEPT), '; 1 error.'],
    [0, 'off before', rule('off'), '', ALLOWED],
    [0, 'off before and after', rule('off'), rule('off'), ALLOWED],
    [0, 'a warning before', rule('warning'), rule('{severity: warning}'), '; 1 warning.'],
    [0, 'excepted before', rule(EXCEPT), rule(EXCEPT), ALLOWED],
    [1, 'another one excepted before', rule(EXCEPT.replace('mayor-may-have-known', 'rumour')), '', '; 1 error.'],
    [0, 'off for this run', '', '', ALLOWED, ['--rule', 'label-rise-needs-evidence=off']],
    [1, 'on for this run', rule('off'), rule('off'), '; 1 error.', ['--rule', 'label-rise-needs-evidence=error']],
  ])('%i: where the rule is %s', async (code, _name, before, after, words, options = []) => {
    const repository = new TestRepository({ 'claims.yaml': BRIDGE + before })
    const outcome = await repository.write({ 'claims.yaml': SOURCED + after }).diff('main', ...options)
    const isChanged = before !== after && !after.includes('{severity')
    expect([outcome.code, outcome.stderr]).toEqual([code, isChanged ? NOTE : ''])
    expect(outcome.stdout.replace(/\s+/g, ' ')).toContain(words)
  })

  test('of two ledgers, each has its own rule', async () => {
    const one = (id: string, confidence: string) => `claims: [{id: ${id}, text: ${id}., confidence: ${confidence}}]\n`
    const repository = new TestRepository({
      'a.yaml': one('a', 'speculative') + rule('off'),
      'b.yaml': one('b', 'speculative'),
    })
    repository.write({ 'a.yaml': one('a', 'sourced') + rule('off'), 'b.yaml': one('b', 'sourced') })
    const { stdout } = await repository.run(['-f', 'a.yaml', '-f', 'b.yaml', 'diff', 'main', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ claim: 'b' }], allowed: ['a'] })
  })

  test('what the rules allow, and that they changed, in json and on github', async () => {
    const repository = new TestRepository({ 'claims.yaml': BRIDGE + rule(EXCEPT) }).write({ 'claims.yaml': SOURCED })
    const json = JSON.parse((await repository.diff('main', '--format', 'json')).stdout)
    expect(json).toMatchObject({
      findings: [],
      allowed: ['mayor-may-have-known'],
      notes: [{ code: 'rule-changed', message: NOTE.trim() }],
    })
    expect((await repository.diff('main', '--format', 'github')).stdout).toMatch(
      /^::warning title=factcheck::The settings of label-rise/,
    )
  })

  test('a citation that says less than before, or has another locator, is not new', async () => {
    const before = BRIDGE.replace(
      'citations: [gazette]',
      'citations: [{source: gazette, locator: p. 2, quote: he knew of it}]',
    )
    const after = before.replace('confidence: speculative', 'confidence: sourced')
    const repository = new TestRepository({ 'claims.yaml': before })
    expect(
      (await repository.write({ 'claims.yaml': after.replace(', quote: he knew of it', '') }).diff('HEAD')).code,
    ).toBe(1)
    expect((await repository.write({ 'claims.yaml': after.replace('p. 2', 'p. 3') }).diff('HEAD')).code).toBe(1)
  })

  const claim = (confidence: string, citations: string) =>
    `claims:\n  - {id: a, text: A., confidence: ${confidence}, attributed-to: X, citations: ${citations}}\n`
  const URL = 'URL: https://gazette.example/bridge'
  test.each<[number, string, string, string, string, string]>([
    [1, 'another key', `s: {title: S, ${URL}}`, '[s]', `t: {title: S, ${URL}}`, '[t]'],
    [1, 'another key, by DOI', 's: {title: S, DOI: 10.1000/X}', '[s]', 't: {title: T, DOI: 10.1000/x}', '[t]'],
    [1, 'another key, without address', 's: {title: S, note: n}', '[s]', 't: {note: n, title: S}', '[t]'],
    [1, 'another key, by way of it', `s: {title: S, ${URL}}`, '[{source: s, via: s}]', `t: {title: T, ${URL}}`, '[t]'],
    [1, 'listed twice', `s: {title: S, ${URL}}`, '[s]', `s: {title: S, ${URL}}, t: {title: T, ${URL}/#top}`, '[s, t]'],
    [0, 'another key and a quote', `s: {title: S, ${URL}}`, '[s]', `t: {title: S, ${URL}}`, '[{source: t, quote: q}]'],
    [0, 'another page', `s: {title: S, ${URL}}`, '[s]', `t: {title: S, ${URL}/2}`, '[t]'],
    [0, 'another title, without address', 's: {title: S, note: n}', '[s]', 't: {title: T, note: n}', '[t]'],
    [0, 'what repeats it', 's: {title: S}', '[s]', 's: {title: S}, t: {title: T, derived-from: [s]}', '[t]'],
  ])('%i: citing the same source, %s', async (code, _name, was, cited, is, citing) => {
    const ledger = (listed: string, confidence: string, citations: string) =>
      `sources: {${listed}}\n${claim(confidence, citations)}`
    const repository = new TestRepository({ 'claims.yaml': ledger(was, 'speculative', cited) })
    const outcome = await repository.write({ 'claims.yaml': ledger(is, 'sourced', citing) }).diff('HEAD')
    expect([outcome.stderr, outcome.code]).toEqual(['', code])
  })

  const chain = (
    a: string,
    b: string,
    c: string,
    cited: string,
  ) => `sources: {s: {title: S, note: n}, t: {title: T, note: n}}
claims:
  - {id: a, text: A., confidence: ${a}, citations: ${cited}, attributed-to: X}
  - {id: b, text: B., confidence: ${b}, premises: [a], attributed-to: X}
  - {id: c, text: C., confidence: ${c}, premises: [b], attributed-to: X}
`
  test.each<[string[], string, string, string, string]>([
    [[], 'sourced', 'inferred', 'inferred', '[s, t]'],
    [['a', 'b', 'c'], 'sourced', 'inferred', 'inferred', '[s]'],
    [['b'], 'speculative', 'inferred', 'speculative', '[s, t]'],
    [['c'], 'speculative', 'speculative', 'inferred', '[s]'],
    [[], 'inferred', 'speculative', 'speculative', '[t]'],
  ])('what rises with its premises: %j', async (risen, a, b, c, cited) => {
    const repository = new TestRepository({ 'claims.yaml': chain('speculative', 'speculative', 'speculative', '[s]') })
    const { stdout } = await repository.write({ 'claims.yaml': chain(a, b, c, cited) }).diff('HEAD', '--format', 'json')
    expect(JSON.parse(stdout).findings.map(({ claim }: { claim: string }) => claim)).toEqual(risen)
  })

  test.each([
    ['{claim: rumour, reason: r}', false],
    ['{claim: rumor, reason: r}', true],
    ['{reason: r}', true],
    ['{claim: rumour, reason: r, until: 2026-01-01}', true],
  ])('check knows nothing of it, and of its exceptions what needs no past: %s', async (exception, isFound) => {
    const { stdout } = await bridge()
      .write({ 'claims.yaml': SOURCED + rule(`{except: [${exception}]}`) })
      .run(['check'])
    expect(stdout.includes('error[exception-current]')).toBe(isFound)
    expect(stdout).not.toContain('[label-rise-needs-evidence]')
  })

  test('a circle of premises lifts nothing', async () => {
    const circle = (label: string) =>
      `claims:\n${['a b', 'b a'].map((ids) => `  - {id: ${ids[0]}, text: T${ids[0]}, confidence: ${label}, premises: [${ids[2]}]}\n`).join('')}`
    const repository = new TestRepository({ 'claims.yaml': circle('speculative') })
    expect((await repository.write({ 'claims.yaml': circle('sourced') }).diff('HEAD')).stdout).toContain('; 2 errors.')
  })
})
