import { createRequire } from 'node:module'
import type { Readable, Writable } from 'node:stream'

/** The person has left the questions. */
export class Left extends Error {}

export interface Choice {
  value: string
  label: string
  hint?: string
}

interface Asked {
  message: string
  initial?: string
  placeholder?: string
  /** What is wrong with an answer. */
  fault?: (answer: string) => string | undefined
}

type Prompts = typeof import('@clack/prompts')

/** Questions on a terminal, one after the other. What they show is made harmless by whoever asks. */
export class Questions {
  private constructor(
    readonly prompts: Prompts,
    readonly streams: { input: Readable; output: Writable },
  ) {}

  /** Loaded here, as few runs ask; and not imported, as what is kept of the program's code cannot import. */
  static on(streams: { input: Readable; output: Writable }): Questions {
    return new Questions(createRequire(import.meta.url)('@clack/prompts') as Prompts, streams)
  }

  /** An answer in words; empty where none is needed. */
  async text({ message, initial, placeholder, fault }: Asked): Promise<string> {
    const answer = await this.prompts.text({
      ...this.streams,
      message,
      ...(initial !== undefined && { initialValue: initial }),
      ...(placeholder !== undefined && { placeholder }),
      ...(fault && { validate: (value: string | undefined) => fault((value ?? '').trim()) }),
    })
    return this.#given<string | symbol | undefined>(answer)?.trim() ?? ''
  }

  async choose(message: string, options: Choice[]): Promise<string> {
    return this.#given(await this.prompts.select<string>({ ...this.streams, message, options }))
  }

  /** One of what is found by what is typed. */
  async search(message: string, find: (typed: string) => Choice[]): Promise<string> {
    const answer = await this.prompts.autocomplete<string>({
      ...this.streams,
      message,
      maxItems: SHOWN,
      filter: () => true,
      options() {
        return find(this.userInput ?? '')
      },
    })
    return this.#given(answer)
  }

  async searchMany(message: string, find: (typed: string) => Choice[]): Promise<string[]> {
    const answer = await this.prompts.autocompleteMultiselect<string>({
      ...this.streams,
      message,
      maxItems: SHOWN,
      required: true,
      filter: () => true,
      options() {
        return find(this.userInput ?? '')
      },
    })
    return this.#given(answer)
  }

  async confirm(message: string, isLikely: boolean): Promise<boolean> {
    return this.#given(await this.prompts.confirm({ ...this.streams, message, initialValue: isLikely }))
  }

  note(text: string, title: string): void {
    this.prompts.note(text, title, this.streams)
  }

  #given<T>(answer: T): Exclude<T, symbol> {
    if (this.prompts.isCancel(answer)) throw new Left()
    return answer as Exclude<T, symbol>
  }
}

const SHOWN = 8
