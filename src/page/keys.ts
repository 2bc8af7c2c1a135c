import { h } from './elements/dom.js'

/** What keys do, as `?` shows it and docs/report.md has it. */
export const KEYS: readonly [keys: readonly string[], does: string][] = [
  [['/'], 'goes to the search'],
  [['↓', '↑'], 'go through what was found'],
  [['Enter'], 'opens the claim; in the search, the first'],
  [['Esc'], 'leaves a claim for what was found, and empties the search'],
  [['←', '→', '↑', '↓'], 'on the map: move it'],
  [['+', '-', '0'], 'on the map: enlarge, reduce, show all'],
  [['n', 'p'], 'in a draft: go to the next open sentence, and to the one before'],
  [['?'], 'shows these keys'],
]

/** The keys in a window of their own, which Esc closes. */
export function keysDialog(): HTMLDialogElement {
  const dialog = h(
    'dialog',
    {
      class: 'keys',
      'aria-labelledby': 'keys-title',
      click: (event: Event) => event.target === dialog && dialog.close(),
    },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'keys-title' }, 'Keys'),
      h(
        'dl',
        {},
        KEYS.map(([keys, does]) =>
          h(
            'div',
            {},
            h(
              'dt',
              {},
              keys.map((key) => h('kbd', {}, key)),
            ),
            h('dd', {}, does),
          ),
        ),
      ),
      h('button', {}, 'Close'),
    ),
  )
  return dialog
}

export function keysButton(dialog: HTMLDialogElement): HTMLElement {
  return h(
    'button',
    {
      ...{ type: 'button', class: 'help', 'aria-label': 'Keys', title: 'Keys', 'aria-keyshortcuts': '?' },
      click: () => dialog.showModal(),
    },
    '?',
  )
}
