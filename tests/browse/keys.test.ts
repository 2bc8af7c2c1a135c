import { describe, expect, test } from 'vitest'
import { chordOf } from '../../src/browse/chord.js'
import { keyLines } from '../../src/browse/key-lines.js'
import { type Ask, KEYS } from '../../src/browse/keys.js'
import { layoutOf } from '../../src/browse/layout.js'
import { initialState, type State } from '../../src/browse/state.js'
import { update } from '../../src/browse/update.js'
import { pressesOf } from './fake-screen.js'
import { hitOf } from './hits.js'

const SIZE = { columns: 80, rows: 24 }
const START: State = {
  ...initialState('', SIZE),
  found: { hits: Array.from({ length: 30 }, (_, at) => hitOf(`claim-${at}`)), total: 30, missing: [] },
  lines: Array.from({ length: 40 }, (_, at) => `line ${at}`),
}
const LIST: State = { ...START, focus: 'list' }

/** What becomes of a state by keys, and what is asked for last. */
function press(state: State, ...keys: string[]): { state: State; ask: Ask | undefined } {
  let ask: Ask | undefined
  for (const one of keys.flatMap(pressesOf)) ({ state, ask } = { ask: undefined, ...update(state, one) })
  return { state, ask }
}

describe('in the query', () => {
  test.each<[string, string[], Partial<State>]>([
    ['letters are typed', ['o', 'e', 't', '?', 'q'], { query: { text: 'oet?q', at: 5 } }],
    ['a space, too', ['a', 'Space', 'b'], { query: { text: 'a b', at: 3 } }],
    ['and are erased', ['abc', 'Backspace'], { query: { text: 'ab', at: 2 } }],
    ['Down and Up go through the list', ['Down', 'Down', 'Down', 'Up'], { chosen: 2 }],
    ['Ctrl-N and Ctrl-P, too', ['Ctrl-N', 'Ctrl-N', 'Ctrl-P'], { chosen: 1 }],
    ['no further than its ends', ['Up', 'PgUp'], { chosen: 0 }],
    [
      'Home and End go through the query',
      ['abc', 'Home', 'x', 'End', 'y'],
      { query: { text: 'xabcy', at: 5 }, chosen: 0 },
    ],
    ['? shows the keys while the query is empty', ['?'], { keysFrom: 0, query: { text: '', at: 0 } }],
    ['Alt-T shows the trace', ['Alt-T'], { view: 'trace' }],
    ['and again the claim', ['Alt-T', 'Alt-T'], { view: 'claim' }],
    ['Tab goes to the list', ['Tab'], { focus: 'list' }],
    ['a key that is nothing does nothing', ['Ctrl-Q'], {}],
  ])('%s', (_, keys, change) => {
    expect(press(START, ...keys).state).toEqual({ ...START, ...change })
  })
})

describe('in the list', () => {
  test.each<[string, string[], Partial<State>]>([
    ['j and k go through it', ['j', 'j', 'k'], { chosen: 1 }],
    ['Home and End go to its ends', ['End'], { chosen: 29 }],
    ['and back', ['End', 'Home'], { chosen: 0 }],
    ['t shows the trace', ['t'], { view: 'trace' }],
    ['? shows the keys', ['?'], { keysFrom: 0 }],
    ['/ goes back to the query', ['/'], { focus: 'query' }],
    ['Tab, too', ['Tab'], { focus: 'query' }],
    ['a letter without a meaning says so', ['x'], { message: 'x does nothing here; ? shows the keys' }],
    ['until the next key', ['x', 'j'], { chosen: 1, message: '' }],
    ['Shift-Down scrolls the claim', ['Shift-Down', 'Shift-Down'], { scroll: 2 }],
    ['Shift-Up no further than its top', ['Shift-Down', 'Shift-Up', 'Shift-Up'], { scroll: 0 }],
    ['the next claim is shown from its top', ['Space', 'j'], { chosen: 1, scroll: 0 }],
  ])('%s', (_, keys, change) => {
    expect(press(LIST, ...keys).state).toEqual({ ...LIST, ...change })
  })

  test('a page is as long as what is seen, and scrolling ends with the last line', () => {
    const { list, view } = layoutOf(SIZE)
    expect(press(LIST, 'PgDn').state.chosen).toBe(list.height - 1)
    const scrolled = press(LIST, ...Array.from({ length: 9 }, () => 'Space')).state.scroll
    expect(scrolled).toBe(START.lines.length - (view?.height ?? 0))
  })
})

test.each<[State['focus'], string, Ask | undefined]>([
  ['query', 'Enter', 'choose'],
  ['list', 'Enter', 'choose'],
  ['query', 'Esc', 'leave'],
  ['query', 'Ctrl-C', 'leave'],
  ['list', 'q', 'leave'],
  ['query', 'q', undefined],
  ['list', 'o', 'open'],
  ['query', 'Alt-O', 'open'],
  ['list', 'e', 'edit'],
  ['query', 'Alt-E', 'edit'],
  ['query', 'Ctrl-Z', 'suspend'],
  ['list', 'Ctrl-L', 'redraw'],
])('in the %s, %s asks to %s', (focus, key, ask) => {
  expect(press({ ...START, focus }, key).ask).toBe(ask)
})

describe('while the keys are shown', () => {
  const shown: State = { ...START, keysFrom: 0 }
  test.each<[string, string[], number | undefined, Ask | undefined]>([
    ['Esc goes back, and does not leave', ['Esc'], undefined, undefined],
    ['so does a letter, which is not typed', ['x'], undefined, undefined],
    ['Down scrolls', ['Down', 'Down'], 2, undefined],
    ['Up, too', ['Down', 'Down', 'Up'], 1, undefined],
    ['no further than the end', Array.from({ length: 99 }, () => 'PgDn'), keyLines(80).length - 23, undefined],
    ['Ctrl-C leaves', ['Ctrl-C'], 0, 'leave'],
  ])('%s', (_, keys, keysFrom, ask) => {
    const after = press(shown, ...keys)
    expect([after.state.keysFrom, after.ask]).toEqual([keysFrom, ask])
    expect(after.state.query.text).toBe('')
  })
})

describe('the registry of keys', () => {
  test.each(['query', 'list'] as const)('has no key twice in the %s', (where) => {
    const chords = KEYS.filter((key) => key.where === where || key.where === 'both').flatMap((key) => key.chords)
    expect(chords.filter((chord, at) => chords.indexOf(chord) !== at)).toEqual([])
  })
  test('names keys as they are pressed', () => {
    const named = KEYS.flatMap(({ chords }) => chords)
    // Terminals send the same for this and Backspace.
    expect(
      named.filter((chord) => chord !== 'Ctrl-H' && !pressesOf(chord).some((press) => chordOf(press) === chord)),
    ).toEqual([])
  })
  test.each([40, 80, 200])('is told whole in %i columns', (columns) => {
    const text = keyLines(columns).map((line) => line.text)
    expect(Math.max(...text.map((line) => line.length))).toBeLessThanOrEqual(columns)
    const told = text.join(' ').replace(/\s+/g, ' ')
    for (const { chords, words } of KEYS) expect(told).toContain(`${chords.join(', ')} ${words}`)
  })
})
