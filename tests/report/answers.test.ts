import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith, ROOT } from '../harness.js'
import { type Finder, pageProgram, reportOn } from './report.js'

const LEDGERS = {
  bridge: { 'claims.yaml': `${BRIDGE}names:\n  Harbour Bridge: [the Coathanger]\n` },
  shipped: { 'claims.yaml': readFileSync(join(ROOT, 'claims.yaml'), 'utf8') },
  'cloud law': { 'claims.yaml': readFileSync(join(ROOT, 'bench/questions/cloudlaw.yaml'), 'utf8') },
}

/** Words of the ledgers in ways in which people ask, and what people write beside words. */
const QUESTIONS = [
  ...[
    'bridge',
    'bridge closed',
    'when was the bridge closed',
    'the Coathanger',
    'brigde clsoed',
    'shut',
    'ferry fares',
  ],
  ...['"closed to all traffic"', 'bridge -mayor', 'who knew of the rust', 'closing-was-planned', 'how many fares rose'],
  ...['sacked', 'envoy', 'putin wants', 'who phoned trump', 'trump called putin', 'leak', 'territory', 'war', 'a', 'p'],
  ...['pe', 'pea', 'peac', 'peace', 'ceasefire', 'cease fire', '28 points', 'what did the article say about Gaza?'],
  ...['warrant', 'subpoena', 'data stored abroad', 'court order for emails', 'microsoft', 'provider must disclose'],
  ...[
    'https://gazette.example/bridge',
    'zeppelin',
    'zeppelin bridge',
    '',
    '   ',
    '???',
    '2025',
    'October 2025',
    'Москва',
    '和平',
  ],
  'The mayor of the city is said to have known of the rust long before the bridge was closed to all traffic in May of that year',
]

describe.each(Object.entries(LEDGERS))('the page of %s', (_, files) => {
  const cwd = folderWith(files)
  let find: Finder
  beforeAll(async () => {
    find = pageProgram().finder((await reportOn(files)).data)
  })

  async function terminal(argv: string[]) {
    const { stdout } = await factcheck(['find', '--format', 'json', ...argv], { cwd })
    const { answers = [], related = [] } = JSON.parse(stdout || '{}') as Record<string, { id: string }[]>
    const ids = (list: { id: string }[]) => list.map(({ id }) => id)
    return { answers: ids(answers), related: ids(related) }
  }

  test.each(QUESTIONS.filter((question) => /[\p{L}\p{N}]/u.test(question)))(
    'finds as the terminal does: %s',
    async (question) => {
      const expected = await terminal(['--', question])
      expect(find(`q=${encodeURIComponent(question)}`, 10)).toEqual(expected)
      expect(find(`q=${encodeURIComponent(question)}`, 3)).toEqual(await terminal(['-n', '3', '--', question]))
    },
  )

  test.each([
    ['label=inferred', ['-c', 'inferred']],
    ['label=sourced,speculative', ['-c', 'sourced,speculative']],
    ['from=2025-06', ['--from', '2025-06']],
    ['to=2025-05-10', ['--to', '2025-05-10']],
    ['from=2025-05&to=2025-10-20', ['--from', '2025-05', '--to', '2025-10-20']],
    ['standing=disputed', ['--disputed']],
  ])('filters as the terminal does: %s', async (filter, argv) => {
    for (const word of ['bridge', 'article', 'court'])
      expect(find(`q=${word}&${filter}`, 10)).toEqual(await terminal([...argv, '--', word]))
  })
})

test('filters are those of the terminal for a name, too', async () => {
  const files = LEDGERS.shipped
  const cwd = folderWith(files)
  const { data } = await reportOn(files)
  const find = pageProgram().finder(data)
  const list = async (...argv: string[]) => {
    const { stdout } = await factcheck(['list', ...argv, '--format', 'json'], { cwd })
    return (JSON.parse(stdout) as { claims: { id: string }[] }).claims.map(({ id }) => id)
  }
  const all = Number.POSITIVE_INFINITY
  const tags = [...new Set(data.claims.flatMap(({ claim }) => claim.tags))]
  expect(tags.length).toBeGreaterThan(3)
  for (const tag of tags) expect(find(`tag=${tag}`, all).answers).toEqual(await list('--tag', tag))
  for (const { source } of data.sources)
    expect(find(`source=${source.key}`, all).answers).toEqual(await list('--source', source.key))
  expect(find('standing=ungrounded', all).answers).toEqual([])
  expect(find('', all).answers).toEqual(await list())
})
