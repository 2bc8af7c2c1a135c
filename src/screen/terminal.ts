/** What the place that output goes to can show. */
export interface Terminal {
  /** In display columns. */
  width: number
  /** chalk's levels: 0 none, 1 16 colours, 2 256, 3 all. */
  color: 0 | 1 | 2 | 3
  unicode: boolean
  /** OSC 8 hyperlinks (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
  links: boolean
  isTty: boolean
}

export interface OutputStream {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

export type ColorChoice = 'auto' | 'always' | 'never'

export function terminalOf(stream: OutputStream, env: Environment, choice: ColorChoice = 'auto'): Terminal {
  const isTty = stream.isTTY === true
  const color = colorLevel(isTty, env, choice)
  return {
    width: widthOf(stream, env),
    color,
    unicode: showsUnicode(env),
    links: showsLinks(isTty, env) && color > 0,
    isTty,
  }
}

const WIDTH_PIPED = 80
const WIDTH_LEAST = 20

function widthOf(stream: OutputStream, env: Environment): number {
  const said = stream.isTTY ? stream.columns : Number(env.COLUMNS)
  return Math.max(WIDTH_LEAST, said || WIDTH_PIPED)
}

/** In this order: flag, NO_COLOR (https://no-color.org), FORCE_COLOR, TERM=dumb, terminal or not. */
function colorLevel(isTty: boolean, env: Environment, choice: ColorChoice): Terminal['color'] {
  if (choice === 'never') return 0
  if (choice === 'always') return depth(env) || 1
  if (env.NO_COLOR) return 0
  const forced = env.FORCE_COLOR
  if (forced)
    return forced === '0' || forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : depth(env) || 1
  return isTty ? depth(env) : 0
}

function depth(env: Environment): Terminal['color'] {
  if (env.TERM === 'dumb') return 0
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3
  return /256/.test(env.TERM ?? '') ? 2 : 1
}

/** Told by the locale, and by the terminals known to lack the signs; where nothing is said, most show them. */
function showsUnicode(env: Environment): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  if (locale) return /utf-?8/i.test(locale)
  return env.TERM !== 'linux' && env.TERM !== 'dumb'
}

function showsLinks(isTty: boolean, env: Environment): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0'
  if (!isTty || env.TERM === 'dumb' || env.CI) return false
  const known = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby)$/
  return (
    known.test(env.TERM_PROGRAM ?? '') ||
    /kitty|alacritty|foot/.test(env.TERM ?? '') ||
    Number(env.VTE_VERSION) >= 5000 ||
    env.WT_SESSION !== undefined
  )
}
