import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { folderWith, ROOT } from '../harness.js'

let number = 0

/** The program on a terminal of its own, in a folder with these files. */
export class RealTerminal {
  readonly folder: string
  readonly #socket = `factcheck-${process.pid}-${number++}`

  constructor(
    argv: string,
    files: Record<string, string>,
    env: Record<string, string> = {},
    { columns = 120, rows = 50, shell = '' } = {},
  ) {
    this.folder = folderWith({})
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text, { mode: 0o755 })
    }
    const program = shell || `node '${ROOT}/bin/factcheck.js' ${argv}; echo "ended with $?"; sleep 600`
    const size = ['-x', String(columns), '-y', String(rows)]
    execFileSync(
      'tmux',
      ['-L', this.#socket, '-f', '/dev/null', 'new-session', '-d', ...size, '-c', this.folder, program],
      { env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', ...env } },
    )
    onTestFinished(() => void this.#tmux('kill-server'))
  }

  /** Waits until a text is on the screen, then types; each word of the second list is a key. */
  async answer(seen: string, typed: string, ...keys: string[]): Promise<void> {
    await this.see(seen)
    if (typed !== '') this.#tmux('send-keys', '-l', '--', typed)
    for (const key of keys) {
      if (typed !== '') await pause(300)
      this.#tmux('send-keys', key)
    }
  }

  /** Keys by their names, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#tmux('send-keys', key)
      await pause(60)
    }
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows))
  }

  /** What the terminal itself says, as `#{cursor_flag}`. */
  ask(format: string): string {
    return this.#tmux('display-message', '-p', format).trim()
  }

  /** What is on the screen once it has a text. */
  async see(text: string): Promise<string> {
    for (let tries = 0; tries < 1000 && !this.screen.includes(text); tries++) await pause(50)
    if (!this.screen.includes(text)) throw new Error(`not on the screen: ${text}\n${this.screen}`)
    return this.screen
  }

  get screen(): string {
    return this.#tmux('capture-pane', '-p')
  }

  #tmux(...argv: string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...argv], { encoding: 'utf8' })
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
