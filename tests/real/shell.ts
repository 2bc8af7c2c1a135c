import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { folderWith, ROOT } from '../harness.js'

/** How each shell starts for a person, with the completion that factcheck prints for it. */
const SHELLS = {
  bash: {
    files: { rc: 'source <(factcheck completion bash)\n' },
    start: (home: string) => `bash --noprofile --rcfile ${home}/rc -i`,
  },
  zsh: {
    files: { '.zshrc': 'autoload -Uz compinit; compinit -u -D; source <(factcheck completion zsh)\n' },
    start: (home: string) => `env ZDOTDIR=${home} zsh -i`,
  },
  fish: {
    files: { 'fish/config.fish': 'factcheck completion fish | source\n' },
    start: (home: string) => `env XDG_CONFIG_HOME=${home} XDG_DATA_HOME=${home} fish -i`,
  },
}

export type ShellName = keyof typeof SHELLS
export const SHELL_NAMES = Object.keys(SHELLS) as ShellName[]

/** Asks the program for completions, and says when it has; else keeps its arguments. */
const recorder = (arguments_: string, asked: string) => `#!/bin/sh
case "$1" in
completion) exec node '${ROOT}/bin/factcheck.js' "$@" ;;
__complete)
  node '${ROOT}/bin/factcheck.js' "$@"
  code=$?
  : >'${asked}'
  exit $code ;;
esac
for word in "$@"; do printf '%s\\0' "$word"; done >'${arguments_}.new'
mv '${arguments_}.new' '${arguments_}'
`

/** A shell on a terminal, in a folder of its own. */
export class RealShell {
  readonly folder = folderWith({ 'claims.yaml': 'claims: []\n' })
  readonly #home = folderWith({})
  readonly #socket: string
  readonly #arguments = join(this.#home, 'arguments')
  readonly #asked = join(this.#home, 'asked')
  #isReady = false

  constructor(name: ShellName) {
    const { files, start } = SHELLS[name]
    for (const [path, text] of Object.entries({ ...files, 'bin/factcheck': recorder(this.#arguments, this.#asked) })) {
      mkdirSync(dirname(join(this.#home, path)), { recursive: true })
      writeFileSync(join(this.#home, path), text, { mode: 0o755 })
    }
    this.#socket = `factcheck-${process.pid}-${name}`
    const path = `${join(this.#home, 'bin')}:${process.env.PATH}`
    const env = {
      ...process.env,
      PATH: path,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      HOME: this.#home,
      TERM: 'xterm-256color',
    }
    const size = ['-x', '200', '-y', '50']
    const argv = ['-f', '/dev/null', 'new-session', '-d', ...size, '-c', this.folder, start(this.#home)]
    execFileSync('tmux', ['-L', this.#socket, ...argv], { env })
    afterAll(() => void this.#tmux('kill-server'))
  }

  /** What a line of factcheck is after the key for completion: the arguments that the program is started with. */
  async complete(line: string): Promise<string[] | undefined> {
    await this.#type(line)
    rmSync(this.#arguments, { force: true })
    this.#tmux('send-keys', 'Enter')
    return (await until(() => existsSync(this.#arguments), 100))
      ? readFileSync(this.#arguments, 'utf8').split('\0').slice(0, -1)
      : undefined
  }

  /** What is on the screen once it has a text, after the key for completion is pressed twice. */
  async offer(line: string, text: string): Promise<string> {
    await this.#type(line)
    this.#tmux('send-keys', 'Tab')
    await until(() => this.screen.includes(text), 60)
    return this.screen
  }

  /** Types a line and the key for completion, and waits until the shell has put in what it was told. */
  async #type(line: string): Promise<void> {
    await this.#start()
    // What is typed while a shell still handles Ctrl-C may be lost.
    for (let times = 0; times < 3 && !(await this.#ask(line)); times++);
    await this.#settle()
  }

  /** Types a line and the key for completion on a line of its own, and says whether the program was asked. */
  async #ask(line: string): Promise<boolean> {
    // The first may only end a completion that is under way.
    for (let times = 0; times < 2; times++) {
      this.#tmux('send-keys', 'C-c')
      await pause(100)
    }
    this.#tmux('send-keys', 'C-l')
    rmSync(this.#asked, { force: true })
    this.#tmux('send-keys', '-l', line)
    this.#tmux('send-keys', 'Tab')
    return until(() => existsSync(this.#asked), 60)
  }

  /** Waits until the shell has drawn what it was told. */
  async #settle(): Promise<void> {
    let before: string | undefined
    for (let at = 0; at < 20 && before !== this.screen; at++) {
      before = this.screen
      await pause(150)
    }
  }

  async #start(): Promise<void> {
    if (this.#isReady) return
    this.#tmux('send-keys', '-l', 'factcheck ready')
    this.#tmux('send-keys', 'Enter')
    this.#isReady = await until(() => existsSync(this.#arguments), 400)
    if (!this.#isReady) throw new Error(`the shell does not start: ${this.screen}`)
  }

  get screen(): string {
    return this.#tmux('capture-pane', '-p')
  }

  #tmux(...argv: string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...argv], { encoding: 'utf8' })
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Whether something comes true; a shell that is asked for what it cannot do says nothing. */
async function until(isTrue: () => boolean, tries: number): Promise<boolean> {
  for (let at = 0; at < tries; at++) {
    if (isTrue()) return true
    await pause(50)
  }
  return isTrue()
}
