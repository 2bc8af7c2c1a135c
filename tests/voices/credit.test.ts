import { expect, test } from 'vitest'
import { agenciesOf, creditsIn } from '../../src/voices/credit.js'

const BODY = `${'The bridge is closed. '.repeat(60)}\n`

test.each<[string, string[]]>([
  [`KYIV, May 3 (Reuters) - The bridge is closed.\n\n${BODY}`, ['Reuters']],
  [`LONDON, Sept. 3 (Reuters) - The bridge is closed.\n\n${BODY}`, ['Reuters']],
  [`WASHINGTON (AP) — The bridge is closed.\n\n${BODY}`, ['AP']],
  [`By Jane Doe, AP\n\n${BODY}`, ['AP']],
  [`By The Associated Press\n\n${BODY}`, ['AP']],
  [`${BODY}\nSource: Reuters\n`, ['Reuters']],
  [`${BODY}\nQuelle: dpa/AFP\n`, ['dpa', 'AFP']],
  [`${BODY}Das sagte die Stadt. (dpa)\n`, ['dpa']],
  [`${BODY}\n© 2025 AFP\n`, ['AFP']],
  [`${BODY}\nCopyright 2025 The Associated Press. All rights reserved.\n`, ['AP']],
  [`МОСКВА, 3 мая. /ТАСС/. Мост закрыт.\n\n${BODY}`, ['TASS']],
  [`新华社北京5月3日电 大桥关闭。\n\n${BODY}`, ['Xinhua']],
  [`Reuters\n\n${BODY}`, ['Reuters']],
  [`The mayor told Reuters that the bridge is closed.\n\n${BODY}`, []],
  [`A map by AP shows the bridge.\n\n${BODY}`, []],
  [`The association of producers (APP) - a lobby - met.\n\n${BODY}`, []],
  [`${BODY}\n(AP) came up in the middle.\n${BODY}`, []],
  [BODY, []],
  ['', []],
])('%j', (text, expected) => expect([...creditsIn(text)]).toEqual(expected))

test.each<[string, string[]]>([
  ['Reuters', ['Reuters']],
  ['The Associated Press', ['AP']],
  ['dpa/AFP', ['dpa', 'AFP']],
  ['ТАСС', ['TASS']],
  ['Reuters Institute', []],
  ['The AP Gazette', []],
  ['ap', []],
])('a publisher named %s', (name, expected) => expect(agenciesOf(name)).toEqual(expected))
