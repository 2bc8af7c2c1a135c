import type { KeyPress, Screen, ScreenEvent } from '../../src/io.js'
import { displayWidth } from '../../src/screen/display.js'

/** A terminal made of strings: keys are pressed, and what is written to it stands in its rows, as a terminal of that size has it. */
export class FakeScreen implements Screen {
  readonly isTTY = true
  /** All that was written, as it came. */
  written = ''
  isClosed = false
  suspended = 0
  edited: { editor: string; argv: readonly string[] }[] = []
  #rows = new Map<number, { column: number; text: string }[]>()
  #told: ((event: ScreenEvent) => void) | undefined

  constructor(
    public columns = 80,
    public rows = 24,
    readonly onEdit: (argv: readonly string[]) => number = () => 0,
  ) {}

  write(text: string): void {
    this.written += text
    for (const [, row = '', column = '', shown = ''] of text.matchAll(PLACED)) {
      const bare = shown.replace(/\u001b\[\d*m|\u001b\]8;;[^\u0007]*\u0007/g, '')
      // Each text erases what was behind its place.
      const before = (this.#rows.get(Number(row)) ?? []).filter((part) => part.column < Number(column))
      this.#rows.set(Number(row), [...before, { column: Number(column), text: bare }])
    }
  }

  listen(told: (event: ScreenEvent) => void): void {
    this.#told = told
  }

  close(): void {
    this.isClosed = true
  }

  suspend(): void {
    this.suspended++
  }

  async edit(editor: string, argv: readonly string[]): Promise<number> {
    this.edited.push({ editor, argv })
    return this.onEdit(argv)
  }

  /** What can be read on it. */
  get text(): string {
    return Array.from({ length: this.rows }, (_, at) =>
      (this.#rows.get(at + 1) ?? [])
        .reduce((row, { column, text }) => row + ' '.repeat(Math.max(0, column - 1 - displayWidth(row))) + text, '')
        .trimEnd(),
    ).join('\n')
  }

  /** Its widest row, in columns. */
  get width(): number {
    return Math.max(...this.text.split('\n').map(displayWidth))
  }

  /** Keys one after the other, each looked at before the next: a name (`Enter`, `Ctrl-N`), or letters that are typed. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      for (const press of pressesOf(key)) this.tell({ key: press })
      await this.settle()
    }
  }

  tell(event: ScreenEvent): void {
    this.#told?.(event)
  }

  async resize(columns: number, rows: number): Promise<void> {
    Object.assign(this, { columns, rows })
    this.#rows.clear()
    this.tell('resized')
    await this.settle()
  }

  /** Until the program listens, and has drawn. */
  async settle(): Promise<void> {
    for (let tries = 0; tries < 1000 && !this.#told; tries++) await pause(5)
    await pause(15)
  }

  /** Until a text is on it. */
  async see(text: string): Promise<void> {
    for (let tries = 0; tries < 2000 && !this.text.includes(text); tries++) await pause(10)
    if (!this.text.includes(text)) throw new Error(`not on the screen: ${text}\n${this.text}`)
  }
}

/** A place, and what is written there. */
const PLACED = /\u001b\[(\d+);(\d+)H\u001b\[K([\s\S]*?)(?=\u001b\[\d+;\d+H|\u001b\[\?25|$)/g

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** As node:readline calls them. */
const NAMES: Readonly<Record<string, string>> = {
  Enter: 'return',
  Esc: 'escape',
  PgUp: 'pageup',
  PgDn: 'pagedown',
  Space: 'space',
}
const NAMED = /^(?:Enter|Esc|Tab|Up|Down|Left|Right|Home|End|PgUp|PgDn|Backspace|Delete|F1|Space)$/

/** A key by its name, or the letters of a text. */
export function pressesOf(key: string): KeyPress[] {
  const [, modifiers = '', base = ''] = /^((?:(?:Ctrl|Alt|Shift)-)*)(.+)$/su.exec(key) ?? []
  const held = { ctrl: modifiers.includes('Ctrl'), meta: modifiers.includes('Alt'), shift: modifiers.includes('Shift') }
  if (NAMED.test(base)) {
    const text = base === 'Space' ? ' ' : base === 'Enter' ? '\r' : undefined
    return [{ ...held, name: NAMES[base] ?? base.toLowerCase(), text }]
  }
  if (modifiers !== '') return [{ ...held, name: base.toLowerCase(), text: undefined }]
  return Array.from(key, (text) => ({ text, ...(/[a-z]/i.test(text) && { name: text.toLowerCase() }) }))
}
