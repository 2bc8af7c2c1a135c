import { expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const CLAIMS = `
sources:
  inquiry: {title: Report of the inquiry, URL: https://inquiry.example/report}
claims:
  - {id: closed, text: The city closed the bridge on 3 May 2025., confidence: sourced, citations: [inquiry]}
  - id: budget
    text: The budget fell from 12 million pounds in 2019 to 7.5 million pounds in 2022.
    confidence: sourced
    citations: [inquiry]
  - {id: cut, text: 'The supply was cut to 42,000 homes on 17 August 2023.', confidence: sourced, citations: [inquiry]}
  - {id: back, text: The supply was back on 2 September 2023., confidence: sourced, citations: [inquiry]}
  - id: blame
    text: The savings led to the leak.
    confidence: inferred
    attributed-to: Helena Brandt
    premises: [budget]
    citations: [inquiry]
`
const cwd = folderWith({ 'claims.yaml': CLAIMS })

const NUMBER = 'draft-number-in-claim'

test.each([
  ['budget', 'Between 2019 and 2022 the budget dropped from 12 to 7.5 million pounds.', []],
  ['budget', 'In three years the budget fell to £7.5 million.', []],
  ['budget', 'In four years the budget fell to £7.5 million.', [NUMBER]],
  ['budget', 'The budget shrank by £4.5 million.', []],
  ['budget', 'The budget shrank by more than 37 per cent.', []],
  ['budget', 'The budget shrank by £4.5 billion.', [NUMBER]],
  ['budget', 'The budget shrank by 40 per cent.', [NUMBER]],
  ['budget', 'The budget shrank to £4.5 million.', [NUMBER]],
  ['budget', 'The budget rose from 7.5 million pounds in 2019 to 12 million pounds in 2022.', [NUMBER]],
  ['cut', 'The supply was cut to 42k homes.', []],
  ['cut', 'The supply was cut to 42m homes.', [NUMBER]],
  ['closed', '桥在2025年5月3日被关闭。', []],
  ['closed', '5月3日に橋が閉鎖された。', []],
  ['closed', '2025년 5월 3일에 다리가 닫혔다.', []],
  ['closed', '桥在2025年6月3日被关闭。', [NUMBER]],
  ['closed', '5月4日に橋が閉鎖された。', [NUMBER]],
  ['cut back', 'The supply was cut, and was back 16 days later.', []],
  ['cut back', 'The supply was cut, and was back 15 days later.', [NUMBER]],
  ['cut back', 'The supply was cut, and was back two weeks later.', [NUMBER]],
  ['blame', 'The savings, Brandt found, led to the leak.', []],
  ['blame', 'Brandt concludes that the savings did not lead to the leak.', ['draft-negation']],
])('%s: %s', async (ids, text, expected) => {
  const marks = ids.split(' ').map((id) => ` <!-- claim: ${id} -->`)
  const stdin = `${text}${marks.join('')}\n`
  const { stdout } = await factcheck(['draft', '-', '--stdin-filename', 'a.md', '--format', 'json'], { cwd, stdin })
  expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual(expected)
})

test.each([
  ['共300人。', 1],
  ['2025年5月3日，市政府关闭了大桥。', 1],
  ['3人が死亡した。', 1],
  ['300명이 참석했다.', 1],
  ['第5章说明了它。', 0],
  ['见图3。', 0],
  ['他住在5G网络旁。', 0],
])('a number beside letters without a space: %s', async (stdin, needing) => {
  const { stdout } = await factcheck(['draft', '-', '--stdin-filename', 'a.txt', '--format', 'json'], { cwd, stdin })
  expect(JSON.parse(stdout).findings).toHaveLength(needing)
})
