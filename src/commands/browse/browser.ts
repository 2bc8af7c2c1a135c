import { resolve } from 'node:path'
import type { Ask } from '../../browse/keys.js'
import { layoutOf } from '../../browse/layout.js'
import { chosenId, initialState, type State, withFound, withMore } from '../../browse/state.js'
import { typedInto, update } from '../../browse/update.js'
import type { KeyPress, Screen, ScreenEvent } from '../../io.js'
import { LedgerError } from '../../ledger/model/problem.js'
import { fold } from '../../screen/display.js'
import { wayOut } from '../../screen/way-out.js'
import { describeProblem } from '../../words/problem-words.js'
import { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { openEditor } from '../editor/open.js'
import { type BrowseOptions, Engine, MORE } from './engine.js'
import { Painter } from './painter.js'

/** Runs the browser: what a person does becomes a state, and the state a screen. */
export class Browser {
  #state: State
  /** What the state was made for last. */
  #asked: string | undefined
  #viewed = ''
  #isDue = false
  #isOver = false
  /** How many addresses of the chosen claim were opened. */
  #opened = 0
  readonly #painter: Painter
  /** How many hits were asked for beyond the best. */
  #limit = 0
  #pause: NodeJS.Timeout | undefined
  #end: (id: string | undefined) => void = () => {}
  #fail: (fault: unknown) => void = () => {}

  constructor(
    readonly screen: Screen,
    private engine: Engine,
    query: string,
    readonly options: BrowseOptions,
    readonly context: Context,
  ) {
    this.#state = initialState(query, screen)
    this.#painter = new Painter(screen, context)
  }

  /** The id of the claim that is chosen in the end; nothing where none is. */
  run(): Promise<string | undefined> {
    const ended = this.#run()
    return ended.finally(() => {
      clearTimeout(this.#pause)
      this.#isOver = true
    })
  }

  #run(): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      this.#end = resolve
      this.#fail = reject
      this.screen.listen((event) => this.#guard(() => this.#take(event)))
      this.#later()
    })
  }

  /** A fault ends the run, as it does elsewhere. */
  #guard(work: () => void | Promise<void>): void {
    try {
      Promise.resolve(work()).catch(this.#fail)
    } catch (fault) {
      this.#fail(fault)
    }
  }

  #take(event: ScreenEvent): void | Promise<void> {
    if (event === 'resized') this.#resize()
    else if ('pasted' in event) this.#state = typedInto(this.#state, event.pasted)
    else return this.#press(event.key)
    this.#later()
  }

  #press(key: KeyPress): void | Promise<void> {
    // What was typed so far is looked up before a key that goes by it.
    if (key.text === undefined || key.ctrl || key.meta || key.name === 'return') this.#find()
    const { state, ask } = update(this.#state, key)
    this.#state = state
    this.#later()
    if (ask) return this.#do(ask)
  }

  #resize(): void {
    const { columns, rows } = this.screen
    this.#state = { ...this.#state, size: { columns, rows } }
    this.#painter.forget()
    this.#viewed = ''
  }

  /** Once for all keys that have come: first what was found, then, as it may take longer, what is known of the chosen claim. */
  #later(): void {
    if (this.#isDue) return
    this.#isDue = true
    setImmediate(() =>
      this.#guard(() => {
        this.#isDue = false
        if (this.#isOver) return
        this.#find()
        this.#painter.draw(this.#state)
        this.#look()
        this.#painter.draw(this.#state)
        this.#findMore()
      }),
    )
  }

  #find(): void {
    const { text } = this.#state.query
    if (text === this.#asked) return
    this.#asked = text
    this.#limit = 0
    this.#state = withFound(this.#state, this.engine.find(text))
  }

  /** What a claim is asked for: its view, as wide as that is. */
  #look(): void {
    const id = chosenId(this.#state)
    const { view, size, scroll } = this.#state
    const width = (layoutOf(size).view ?? layoutOf(size).list).width
    const viewed = `${id} ${view} ${width}`
    if (viewed === this.#viewed) return
    if (!this.#viewed.startsWith(`${id} `)) this.#opened = 0
    this.#viewed = viewed
    const theme = this.#painter.themeOf(width)
    const text = id === undefined ? '' : this.engine[view === 'trace' ? 'trace' : 'show'](id, theme)
    const lines = wayOut(text.trimEnd(), 'text', theme.terminal)
      .split('\n')
      .flatMap((one) => fold(one, width))
    this.#state = { ...this.#state, lines, scroll: Math.min(scroll, lines.length - 1) }
  }

  /** What comes behind the best is found while nothing is typed, and only so far as it is looked at. */
  #findMore(): void {
    clearTimeout(this.#pause)
    const { found, chosen, query, size } = this.#state
    const { length } = found.hits
    if (length >= found.total || this.#limit >= found.total) return
    if (this.#limit > 0 && chosen < length - layoutOf(size).list.height) return
    this.#pause = setTimeout(() => {
      this.#limit = Math.max(MORE, 2 * this.#limit)
      this.#state = withMore(this.#state, this.engine.find(query.text, this.#limit))
      this.#later()
    }, PAUSE)
  }

  #do(ask: Ask): void | Promise<void> {
    const id = chosenId(this.#state)
    if (ask === 'leave') this.#end(undefined)
    else if (ask === 'redraw') this.#resize()
    else if (ask === 'suspend') this.screen.suspend()
    else if (ask === 'reload') return this.#reload(id)
    else if (id === undefined) this.#tell('No claim is chosen.')
    else if (ask === 'choose') this.#end(id)
    else return ask === 'open' ? this.#open(id) : this.#edit(id)
  }

  #tell(message: string): void {
    this.#state = { ...this.#state, message }
    this.#later()
  }

  /** The first address of a claim; where it was opened, the next. */
  async #open(id: string): Promise<void> {
    this.#look()
    const all = this.engine.addresses(id)
    const url = all[this.#opened % all.length]
    if (url === undefined) return this.#tell('No source that it cites has an address.')
    const { openAddress } = this.context.io
    const fault = openAddress ? await openAddress(url) : 'no browser can be opened here'
    if (fault !== undefined) return this.#tell(`${fault}; the address is ${url}`)
    this.#opened++
    const which = all.length > 1 ? ` ${((this.#opened - 1) % all.length) + 1} of ${all.length}` : ''
    this.#tell(`Opened${which}: ${url}`)
  }

  async #edit(id: string): Promise<void> {
    const { io } = this.context
    const at = this.engine.claim(id)?.at
    if (!at) return
    const { screen } = this
    try {
      const path = resolve(io.cwd, at.file)
      await openEditor({ path, name: at.file, line: at.line }, io, (editor, argv) => screen.edit(editor, argv))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      this.#painter.forget()
      return this.#tell(`${error.message}; ${error.help}`)
    }
    this.#painter.forget()
    await this.#reload(id)
  }

  /** Reads the ledger again. One that has become unreadable is told of, and shown as it was. */
  async #reload(id: string | undefined): Promise<void> {
    const context = new Context(this.context.io, this.context.options)
    try {
      this.engine = await Engine.open(this.options, context)
      this.#tell('The ledger was read again.')
    } catch (error) {
      if (!(error instanceof LedgerError || error instanceof UsageError)) throw error
      this.#tell(`${faultOf(error)}; the ledger is shown as it was`)
    }
    this.#asked = undefined
    this.#viewed = ''
    this.#find()
    const chosen = this.#state.found.hits.findIndex(({ one }) => one.claim.id === id)
    this.#state = { ...this.#state, chosen: Math.max(0, chosen) }
    this.#later()
  }
}

/** In a line: of a ledger that cannot be read, the first fault and its place. */
function faultOf(error: LedgerError | UsageError): string {
  const first = error instanceof LedgerError ? error.problems[0] : undefined
  return first ? `${first.at.file}:${first.at.line}: ${describeProblem(first).message}` : error.message
}

/** In milliseconds: who types on does so sooner. */
const PAUSE = 80
