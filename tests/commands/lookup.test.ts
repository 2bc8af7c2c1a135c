import { describe, expect, test } from 'vitest'
import { BRIDGE, type FakeProcess, factcheck, folderWith } from '../harness.js'

const cwd = folderWith({ 'claims.yaml': BRIDGE })
const run = (argv: string, fake: FakeProcess = {}) => factcheck(argv.split(' ').filter(Boolean), { cwd, ...fake })
const ids = async (argv: string) =>
  (await run(`${argv} --format tsv`)).stdout
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t')[0])

describe('find', () => {
  test('claims with label, text, holder, citations and voices', async () => {
    expect(await run('bridge closed -n 1')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "4 more claims have some of the words: --all shows them.
      ",
        "stdout": "● SOURCED  bridge-closed
        The city closed Harbour Bridge to all traffic on 3 May 2025.
        ↳ Jane Doe, “Harbour Bridge closed”, The Harbour Gazette, 4 May 2025, para. 3:
          “closed to all traffic”
        ↳ [Wire report on the bridge], 3 May 2025 (via Doe, The Harbour Gazette)
        2 citations, 2 sources: 1 voice
      ",
      }
    `)
  })

  test('an effective label that is weaker than the label, and no citation', async () => {
    expect((await run('closing planned -n 1')).stdout).toMatchInlineSnapshot(`
      "◐ INFERRED, rests on ○ SPECULATIVE, disputed by closing-was-sudden
        closing-was-planned
        The Gazette concludes that the closing had been planned.
        Held by The Harbour Gazette, from 2 premises
        No citation of its own
      "
    `)
  })

  test('a phrase and a word left out, in any quotation marks', async () => {
    for (const left of ['-"all traffic"', '-“all traffic”', '-traffic']) {
      const { stdout } = await factcheck(['find', `bridge ${left}`, '--format', 'tsv'], { cwd })
      expect(stdout).not.toContain('bridge-closed')
      expect(stdout).toContain('rumour')
    }
  })

  test('a word that no claim has is said, in the text only, and not of pasted prose', async () => {
    expect((await run('bridge zeppelin -n 9')).stderr).toBe('No claim has “zeppelin”.\n')
    expect((await run('bridge thier zeppelin airship closed -n 9')).stderr).toBe(
      'No claim has “zeppelin” or “airship”.\n',
    )
    expect((await run('bridge zeppelin -n 9 --format tsv')).stderr).toBe('')
    expect((await run('bridge closed may mayor zeppelin airship balloon glider -n 9')).stderr).toBe('')
  })

  test.each<[string, string[]]>([
    ['https://gazette.example/bridge', ['bridge-closed', 'mayor-may-have-known']],
    ['http://www.gazette.example/bridge/?utm_source=x#:~:text=closed', ['bridge-closed', 'mayor-may-have-known']],
    ['https://gazette.example/bridge --confidence sourced', ['bridge-closed']],
    ['https://gazette.example/other', []],
    ['10.1000/182', []],
  ])('the address %s finds the claims that cite it', async (query, found) => {
    expect(await ids(query)).toEqual(found)
  })

  test('a claim id comes first', async () => {
    expect((await ids('mayor-may-have-known'))[0]).toBe('mayor-may-have-known')
    expect((await ids('fares-rose'))[0]).toBe('fares-rose')
  })

  test('matched words are marked, corrections too', async () => {
    const { stdout } = await run('brigde -n 1 --color always')
    expect(stdout).toContain('\u001b[1m\u001b[4mBridge\u001b[24m\u001b[22m')
  })

  test('JSON', async () => {
    const { code, stdout } = await run('fares --format json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      query: 'fares',
      total: 1,
      answers: [
        {
          id: 'fares-rose',
          text: 'Ferry fares rose by a tenth in June.',
          confidence: 'sourced',
          effective: 'sourced',
          score: expect.any(Number),
          matches: expect.arrayContaining([{ field: 'text', start: 6, end: 11, by: 'word', asked: 'fares' }]),
          citations: [{ source: 'council' }],
          voices: 1,
          file: 'claims.yaml',
          line: 28,
        },
      ],
      related: [],
      missing: [],
    })
    const { answers, results } = JSON.parse(stdout)
    expect(results).toEqual(answers)
  })

  test('nothing found', async () => {
    expect(await run('zeppelin')).toEqual({ code: 1, stdout: '', stderr: 'No claim matches “zeppelin”.\n' })
    expect((await factcheck(['bridge "never so"'], { cwd })).stderr).toBe(
      'No claim matches “bridge "never so"”. No claim has “never so”.\n',
    )
    expect(JSON.parse((await run('zeppelin --format json')).stdout)).toEqual({
      version: 1,
      query: 'zeppelin',
      total: 0,
      answers: [],
      related: [],
      missing: ['zeppelin'],
      results: [],
    })
    expect((await run('lsit')).stderr).toBe('No claim matches “lsit”.\nDid you mean `factcheck list`?\n')
  })

  test('how many more there are is said on stderr', async () => {
    const { stdout, stderr } = await run('bridge gazette closing -n 1')
    expect(stdout.match(/^[●◐○]/gm)).toHaveLength(1)
    expect(stderr).toMatch(/^\d+ more claims have some of the words: --all shows them\.\n$/)
  })

  test('where no claim answers, what is related is listed, and the exit code is 1', async () => {
    const { code, stdout, stderr } = await run('bridge zeppelin airship')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^No claim answers this\. Related:\n● SOURCED {6}bridge-closed {2}The city/)
    expect(stderr).toBe('No claim has “zeppelin” or “airship”.\n')
    expect((await run('bridge zeppelin airship -q')).code).toBe(1)
  })

  test('on a terminal three answers are whole, and the others a line each', async () => {
    const claims = [1, 2, 3, 4, 5].map(
      (n) => `{id: a-${n}, text: "Witness ${n} saw the granite.", confidence: speculative, attributed-to: x}`,
    )
    const many = folderWith({ 'claims.yaml': `claims: [${claims.join(', ')}]` })
    const { stdout, stderr } = await factcheck(['granite', '--color', 'never'], { cwd: many, columns: 80 })
    expect([stderr, stdout.match(/^○ SPECULATIVE {2}a-\d$/gm)?.length]).toEqual(['', 3])
    expect(stdout.split('Related:\n')[1]?.match(/^○ SPECULATIVE {2}a-\d {2}Witness/gm)).toHaveLength(2)
    for (const option of ['--all', '-n5']) {
      const all = await factcheck(['granite', option, '--color', 'never'], { cwd: many, columns: 80 })
      expect(all.stdout.match(/^○ SPECULATIVE {2}a-\d$/gm)).toHaveLength(5)
    }
    const { stdout: lines } = await factcheck(['granite', '--oneline'], { cwd: many })
    expect(lines.split('\n')).toHaveLength(6)
  })

  test('what a word stands for is shown, can be turned off, and is explained', async () => {
    const { code, stdout } = await run('shut -n 1')
    expect(code).toBe(0)
    expect(stdout).toContain('  shut ~ closed\n')
    expect((await run('shut --exact')).stderr).toBe('No claim matches “shut”.\n')
    const { matches } = JSON.parse((await run('shut --format json')).stdout).answers[0]
    expect(matches).toContainEqual(expect.objectContaining({ by: 'meaning', asked: 'shut', field: 'text' }))
    expect((await run('shut --explain -n 1')).stdout).toMatch(/Covers 100 % of the query: shut \(meaning\)/)
    const { why } = JSON.parse((await run('shut --explain --format json')).stdout).answers[0]
    expect(why).toMatchObject({ coverage: 1, signs: { kind: 0 } })
  })

  test('many queries at once, as lines, TSV or JSON', async () => {
    const queries = 'who raised fares?\nzeppelin\ta remark\n\n{"query": "bridge"}\n'
    const asked = (format: string[]) => factcheck(['find', '--queries', '-', ...format], { cwd, stdin: queries })
    const { code, stdout } = await asked([])
    expect(code).toBe(1)
    expect(stdout.split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['who raised fares?', 'fares-rose'],
      ['zeppelin', ''],
      ['bridge', expect.stringContaining('bridge-closed')],
      [''],
    ])
    const lines = (await asked(['--format', 'json'])).stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).query)).toEqual(['who raised fares?', 'zeppelin', 'bridge'])
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ answers: ['fares-rose'] })
    expect((await factcheck(['find', '--queries', 'nowhere'], { cwd })).code).toBe(2)
    const bad = await factcheck(['find', '--queries', '-'], { cwd, stdin: 'x\n{"q": 1}\n' })
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('-:2: no query in this line of JSON')])
  })

  test('each of many queries finds what it finds alone', async () => {
    const asked = [
      'who raised fares?',
      'brigde closd',
      'when was the bridge shut',
      'cost of the crossing',
      'bridge -fares',
    ]
    const ids = (hits: { id: string }[]) => hits.map(({ id }) => id)
    const alone = []
    for (const query of asked) {
      const { stdout } = await factcheck(['find', query, '--format', 'json'], { cwd })
      const { answers, related, missing } = JSON.parse(stdout)
      alone.push({ query, answers: ids(answers), related: ids(related), missing })
    }
    const stdin = [...asked, ...asked.toReversed()].join('\n')
    const { stdout } = await factcheck(['find', '--queries', '-', '--format', 'json'], { cwd, stdin })
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([...alone, ...alone.toReversed()])
  })

  test('quiet: the exit code alone', async () => {
    expect(await run('bridge -q')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await run('zeppelin -q')).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  test.each([
    ['', 'the query is empty'],
    ['?!…', 'the query has no letter or digit'],
  ])('the query %j', async (query, message) => {
    const { code, stderr } = await factcheck(['find', query], { cwd })
    expect(stderr).toContain(`error: ${message}\nhelp: `)
    expect(code).toBe(2)
  })

  test('a query of a megabyte', async () => {
    expect((await factcheck(['x1y2 z'.repeat(170_000)], { cwd })).code).toBeLessThan(2)
  })

  test('a long query is not given back whole', async () => {
    const { stderr } = await factcheck(['😀q'.repeat(50_000)], { cwd })
    expect(stderr).toBe(`No claim matches “${'😀q'.repeat(50)}...”.\n`)
    expect((await factcheck(['show', 'q'.repeat(1000)], { cwd })).stderr.length).toBeLessThan(250)
  })
})

describe('help', () => {
  test('of find tells of phrases and of words to leave out; the examples are what they say', async () => {
    const { stdout } = await run('find --help')
    expect(stdout).toContain(`factcheck '"TWO WORDS"'`)
    expect(stdout).toContain(`factcheck 'WORD -OTHER'`)
    expect((await run('--help')).stdout).toContain('factcheck WORD WORD')
    expect((await factcheck(['"to Bridge"'], { cwd })).code).toBe(1)
    expect((await factcheck(['--', 'bridge', '-traffic', '-sale'], { cwd })).stdout).not.toContain('bridge-closed')
  })

  test.each([
    [['bridge', '-traffic'], '-traffic'],
    [['- The bridge was closed'], '- The bridge was closed'],
  ])('%j: what to do where a word was no option', async (argv, option) => {
    expect(await factcheck(argv, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: unknown option '${option}'\nhelp: put -- before words that begin with a dash: factcheck -- WORD -OTHER\n`,
    })
    expect((await run('bridge --formt json')).stderr).not.toContain('help:')
    expect((await run('list -x')).stderr).not.toContain('help:')
  })

  test('what to do where arguments are too many or missing', async () => {
    expect((await run('list bridge')).stderr).toContain('help: to look words up: factcheck find WORDS\n')
    expect((await run('show')).stderr).toContain('help: factcheck list shows the ids of all claims\n')
  })

  test('what is said on a narrow terminal is broken between words', async () => {
    for (const argv of ['list bridge', 'zeppelin airship', 'check no-such-file.yaml --fix', 'check --rule x=y']) {
      const { stderr } = await factcheck(['--color', 'never', ...argv.split(' ')], { cwd, columns: 30 })
      expect(stderr.split('\n').filter((row) => row.length > 30)).toEqual([])
    }
  })

  test('JSON where there is nothing to trace', async () => {
    const { code, stdout } = await run('trace rumor --format json')
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { version: 1, nodes: [] }])
  })

  test('of a command', async () => {
    expect(await run('help show')).toEqual(await run('show --help'))
    expect(await run('help')).toEqual(await run('--help'))
    expect(await run('help fnd')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: no command `fnd`\nhelp: did you mean `find`?\n',
    })
  })
})

describe('filters', () => {
  test.each<[string, string[]]>([
    ['--confidence speculative', ['mayor-may-have-known', 'rumour']],
    ['-c sourced,inferred', ['bridge-closed', 'fares-rose', 'closing-was-planned', 'closing-was-sudden']],
    ['--about zoe', ['mayor-may-have-known']],
    ['--about bri', ['bridge-closed']],
    ['--about ridge', []],
    ['--tag FARES', ['fares-rose']],
    ['--tag fares --tag transport', []],
    ['--about harbour --about bridge', ['bridge-closed']],
    ['--source council', ['fares-rose', 'closing-was-sudden']],
    ['--from 2025-06', ['fares-rose']],
    ['--to 2025-05', ['bridge-closed']],
    ['--from 2025 --to 2025-05-03', ['bridge-closed']],
    ['--unsourced', ['rumour']],
  ])('list %s', async (filter, found) => {
    expect(await ids(`list ${filter}`)).toEqual(found)
  })

  test('a name in any order of its words', async () => {
    const { stdout } = await factcheck(['list', '--about', 'ferran  Zoe', '--format', 'tsv'], { cwd })
    expect(stdout).toMatch(/^mayor-may-have-known\t/)
  })

  test('they hold for find too, and before its limit', async () => {
    expect(await ids('find bridge --confidence speculative -n 1')).toHaveLength(1)
    expect((await run('find bridge --tag fares')).stderr).toBe('No claim matches “bridge” and these filters.\n')
    expect((await run('list --tag fares --to 2024')).stderr).toBe('No claim matches these filters.\n')
  })

  test.each([
    ['list --tag none', 'No claim has the tag `none`.\n'],
    ['list --tag transprot', 'No claim has the tag `transprot`; did you mean `transport`?\n'],
    ['bridge --tag fars', 'No claim has the tag `fars`; did you mean `fares`?\n'],
    ['list --about brigde', 'No claim is about `brigde`; did you mean `Bridge`?\n'],
    ['list --about harbour --about zeppelin', 'No claim is about `zeppelin`.\n'],
  ])('%s: a name that no claim has', async (argv, message) => {
    expect(await run(argv)).toEqual({ code: 1, stdout: '', stderr: message })
    expect((await run(`${argv} --format json`)).code).toBe(1)
  })

  test('a name that no claim has, in a ledger that can be read only once', async () => {
    const { stderr } = await factcheck(['-f', '-', 'bridge', '--tag', 'fars'], { stdin: BRIDGE })
    expect(stderr).toBe('No claim has the tag `fars`; did you mean `fares`?\n')
  })

  test('without words, the command that lists what they choose', async () => {
    const argv = ['--tag', 'fares', '--about', "Doe's bridge", '--from', '2025', '--unsourced']
    expect((await factcheck(argv, { cwd })).stderr).toContain(
      "factcheck list --about 'Doe'\\''s bridge' --tag fares --from 2025 --unsourced\n",
    )
  })

  test.each([
    ['--confidence sorced', '--confidence: no label `sorced`\nhelp: did you mean `sourced`?'],
    ['--source coun', '--source: the ledger has no source `coun`\nhelp: did you mean `council`?'],
    ['--source gazete', '--source: the ledger has no source `gazete`\nhelp: did you mean `gazette`?'],
    ['--from June', '--from: `June` is not a date\nhelp: write it as 2025'],
    ['--from 2026 --to 2025', '--from is later than --to'],
  ])('list %s', async (filter, message) => {
    const { code, stderr } = await run(`list ${filter}`)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

describe('list', () => {
  test('one claim a line: whole in a pipe, cut to a terminal', async () => {
    expect((await run('list')).stdout).toMatchInlineSnapshot(`
      "● SOURCED      bridge-closed  The city closed Harbour Bridge to all traffic on 3 May 2025.
      ● SOURCED      fares-rose  Ferry fares rose by a tenth in June.
      ○ SPECULATIVE  mayor-may-have-known  The Gazette suggests that the mayor may have known of the rust.
      ◐ INFERRED     closing-was-planned  (rests on ○ SPECULATIVE, disputed by closing-was-sudden)  The Gazette concludes that the closing had been planned.
      ◐ INFERRED     closing-was-sudden  The council holds that the closing was sudden.
      ○ SPECULATIVE  rumour  A sale of the bridge is said to be near.
      "
    `)
    expect((await run('list', { columns: 60 })).stdout).toMatchInlineSnapshot(`
      "[36m● [1mSOURCED[22m[39m      [1mbridge-closed[22m  The city closed Harbour Bridg…
      [36m● [1mSOURCED[22m[39m      [1mfares-rose[22m  Ferry fares rose by a tenth in J…
      [35m○ [1mSPECULATIVE[22m[39m  [1mmayor-may-have-known[22m  The Gazette suggests t…
      [33m◐ [1mINFERRED[22m[39m     [1mclosing-was-planned[22m  (rests on [35m○[39m
        [35m[1mSPECULATIVE[22m[39m, [33m[1mdisputed by closing-was-sudden[22m[39m)
        The Gazette concludes that the closing had been planned.
      [33m◐ [1mINFERRED[22m[39m     [1mclosing-was-sudden[22m  The council holds that t…
      [35m○ [1mSPECULATIVE[22m[39m  [1mrumour[22m  A sale of the bridge is said to be n…
      "
    `)
  })

  test('the text on a line of its own where the terminal is narrow', async () => {
    const { stdout } = await run('list --source council', { columns: 40, env: { NO_COLOR: '1' } })
    expect(stdout).toMatchInlineSnapshot(`
      "● SOURCED      fares-rose
        Ferry fares rose by a tenth in June.
      ◐ INFERRED     closing-was-sudden
        The council holds that the closing wa…
      "
    `)
  })

  test('JSON and TSV', async () => {
    const { claims } = JSON.parse((await run('list --format json')).stdout)
    expect(claims).toHaveLength(6)
    expect(claims[3]).toMatchObject({
      id: 'closing-was-planned',
      confidence: 'inferred',
      effective: 'speculative',
      'attributed-to': ['The Harbour Gazette'],
    })
    expect((await run('list --format tsv')).stdout.split('\n')[3]).toBe(
      'closing-was-planned\tinferred\tspeculative\tThe Gazette concludes that the closing had been planned.\t\tclaims.yaml\t40\t\tclosing-was-sudden\t',
    )
  })
})

describe('show', () => {
  test('one claim whole', async () => {
    expect((await run('show bridge-closed')).stdout).toMatchInlineSnapshot(`
      "● SOURCED  bridge-closed
        The city closed Harbour Bridge to all traffic on 3 May 2025.

        Date           3 May 2025
        About          Harbour Bridge
        Tags           transport

        Citations (2 citations, 2 sources: 1 voice)
          1. Jane Doe, “Harbour Bridge closed”, The Harbour Gazette, 4 May 2025,
             para. 3
             Quote: “closed to all traffic”
             Not looked up: it has no snapshot.
             https://gazette.example/bridge#:~:text=closed%20to%20all%20traffic
          2. [Wire report on the bridge], 3 May 2025 (via Doe, The Harbour Gazette)
             Not read directly: Doe, The Harbour Gazette credits it.
             Repeats Doe, The Harbour Gazette.

        Premise of
          ◐ INFERRED, rests on ○ SPECULATIVE, disputed by closing-was-sudden
            closing-was-planned
            The Gazette concludes that the closing had been planned.
          ◐ INFERRED  closing-was-sudden
            The council holds that the closing was sudden.

        claims.yaml:19
      "
    `)
  })

  test('with premises, disputes and a weaker premise, in 40 columns', async () => {
    expect(
      (await run('show closing-was-planned', { columns: 40, env: { NO_COLOR: '1' } })).stdout,
    ).toMatchInlineSnapshot(`
      "◐ INFERRED, rests on ○ SPECULATIVE,
        disputed by closing-was-sudden
        closing-was-planned
        The Gazette concludes that the closing
        had been planned.

        Attributed to: The Harbour Gazette
        Reasoning: It joins the date to the
          mayor's visit.

        Citation
          None of its own

        Premises
          ● SOURCED  bridge-closed
            The city closed Harbour Bridge to
            all traffic on 3 May 2025.
          ○ SPECULATIVE
            mayor-may-have-known
            The Gazette suggests that the
            mayor may have known of the rust.

        Disputed by
          ◐ INFERRED  closing-was-sudden
            The council holds that the closing
            was sudden.

        claims.yaml:40
      "
    `)
  })

  test('several, one of them unknown', async () => {
    const { code, stdout, stderr } = await run('show fares-rose fares-rise')
    expect(stdout).toContain('fares-rose')
    expect(stderr).toBe('No claim has the id `fares-rise`; did you mean `fares-rose`?\n')
    expect(code).toBe(1)
    expect((await run('show --help')).stdout).toContain('1 one or more are missing')
  })

  test('JSON carries the sources cited', async () => {
    const { claims } = JSON.parse((await run('show bridge-closed --format json')).stdout)
    expect(claims[0]).toMatchObject({
      voices: 1,
      'premise-of': ['closing-was-planned', 'closing-was-sudden'],
      sources: { gazette: { title: 'Harbour Bridge closed' } },
    })
  })
})

const SOURCE =
  '`gazette` is a source: factcheck list --source gazette shows what cites it, factcheck trace --impact gazette what falls with it.\n'

describe('trace', () => {
  test('the tree, with the weakest link', async () => {
    expect((await run('trace closing-was-planned')).stdout).toMatchInlineSnapshot(`
      "◐ INFERRED, disputed by closing-was-sudden  closing-was-planned (weakest
      │  path)
      │  The Gazette concludes that the closing had been planned.
      ├─ ● SOURCED  bridge-closed
      │     The city closed Harbour Bridge to all traffic on 3 May 2025.
      └─ ○ SPECULATIVE  mayor-may-have-known (weakest link)
            The Gazette suggests that the mayor may have known of the rust.

      It rests on 2 claims; the weakest link is mayor-may-have-known, so it is no
      stronger than ○ SPECULATIVE.
      "
    `)
  })

  test('deeper than the width allows, the level in numbers', async () => {
    const chain = (id: string, premises: string) =>
      `  - {id: ${id}, text: A claim., confidence: inferred, premises: [${premises}]}\n`
    const ledger = `claims:\n${['b', 'c', 'd', 'e, side', 'f'].map((next, n) => chain('abcde'.charAt(n), next)).join('')}${chain('f', '')}${chain('side', '')}`
    const { stdout } = await factcheck(['--file', '-', 'trace', 'a'], {
      stdin: ledger,
      columns: 24,
      env: { NO_COLOR: '1' },
    })
    expect(stdout).toMatchInlineSnapshot(`
      "◐ INFERRED  a
      │  A claim.
      └─ ◐ INFERRED  b
         │  A claim.
         └─ ◐ INFERRED  c
            │  A claim.
            └─ ◐ INFERRED
                  d
                  A claim.
               4: ◐ INFERRED
                  e
                  A claim.
               5: ◐ INFERRED
                  f
                  A claim.
               4: ◐ INFERRED
                  side
                  A claim.

      It rests on 6 claims;
      none of them is weaker
      than ◐ INFERRED.
      Below 3 levels, a number
      says how deep a claim
      is.
      "
    `)
  })

  test('a circle rests on itself', async () => {
    const circle =
      'claims:\n  - {id: a, text: A., confidence: inferred, premises: [b]}\n  - {id: b, text: B., confidence: inferred, premises: [a, none]}\n'
    const { stdout } = await factcheck(['--file', '-', 'trace', 'a'], { stdin: circle })
    expect(stdout).toContain('It rests on itself: its premises lead back to it.')
    expect(stdout).toContain('none (no such claim)')
  })

  test('the impact of a source', async () => {
    expect((await run('trace --impact agency')).stdout).toMatchInlineSnapshot(`
      "agency
      └─ ● SOURCED  bridge-closed (weakened)
         │  The city closed Harbour Bridge to all traffic on 3 May 2025.
         ├─ ◐ INFERRED, rests on ○ SPECULATIVE, disputed by closing-was-sudden
         │     closing-was-planned (weakened)
         │     The Gazette concludes that the closing had been planned.
         └─ ◐ INFERRED  closing-was-sudden (weakened)
               The council holds that the closing was sudden.

      No claim falls with agency; 3 claims would lose some support.
      "
    `)
  })

  test('JSON is a flat list', async () => {
    const found = JSON.parse((await run('trace closing-was-planned --format json')).stdout)
    expect(found).toMatchObject({ version: 1, id: 'closing-was-planned', direction: 'premises' })
    expect(
      found.nodes.map(({ id, depth, parent, weakest }: Record<string, unknown>) => [id, depth, parent, weakest]),
    ).toEqual([
      ['closing-was-planned', 0, -1, true],
      ['bridge-closed', 1, 0, false],
      ['mayor-may-have-known', 1, 0, true],
    ])
  })

  test.each([
    ['trace gazette', SOURCE],
    ['show gazette', SOURCE],
    ['show mayor', 'No claim has the id `mayor`; did you mean `mayor-may-have-known`?\n'],
    ['trace closing', 'No claim has the id `closing`; these begin so: `closing-was-planned`, `closing-was-sudden`.\n'],
    ['trace --impact coun', 'No claim or source is named `coun`; did you mean `council`?\n'],
    [
      'trace --impact zeppelin',
      'No claim or source is named `zeppelin`: factcheck list shows all, factcheck find searches them.\n',
    ],
    ['trace --impact gazete', 'No claim or source is named `gazete`; did you mean `gazette`?\n'],
    ['trace rumor', 'No claim has the id `rumor`; did you mean `rumour`?\n'],
  ])('%s', async (argv, message) => {
    expect(await run(argv)).toEqual({ code: 1, stdout: '', stderr: message })
  })
})
