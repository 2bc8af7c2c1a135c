/**
 * The globs of `include`: `*`, `?`, `[a-z]` and `{a,b}`, and `**` for any folders. Without regular expressions, which
 * could take a stranger's pattern for ever: a path is matched name by name, each in at most the product of two lengths.
 */

/** What one name of a path has to be; `**` stands for any number of them. */
type Part = '**' | { isHidden: boolean; tokens: Token[] }
type Token = '*' | ((character: string) => boolean)

const MOST_ALTERNATIVES = 100

export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern)
}

/** A pattern without braces. It is walked along: a place in it is the set of the parts that may come next. */
export class Glob {
  readonly #parts: Part[]

  constructor(pattern: string) {
    const names = pattern.split('/').filter((name) => name !== '' && name !== '.')
    this.#parts = names.map((name) =>
      name === '**' ? name : { isHidden: name.startsWith('.'), tokens: tokensOf(name) },
    )
  }

  start(): Set<number> {
    return this.#withFolders(new Set([0]))
  }

  /** Where a name leads; nowhere if it does not fit. As in a shell, what begins with a dot has to be asked for. */
  step(from: ReadonlySet<number>, name: string): Set<number> {
    const to = new Set<number>()
    const isHidden = name.startsWith('.')
    for (const at of from) {
      const part = this.#parts[at]
      if (part === '**') {
        if (!isHidden) to.add(at)
      } else if (part && part.isHidden === isHidden && fits(part.tokens, Array.from(name))) to.add(at + 1)
    }
    return this.#withFolders(to)
  }

  /** Whether a path that led here fits as a whole. */
  isEnd(at: ReadonlySet<number>): boolean {
    return at.has(this.#parts.length)
  }

  /** Whether a longer path may fit. */
  goesOn(at: ReadonlySet<number>): boolean {
    return at.size > (this.isEnd(at) ? 1 : 0)
  }

  /** `**` also stands for no folder. */
  #withFolders(places: Set<number>): Set<number> {
    for (const at of places) if (this.#parts[at] === '**') places.add(at + 1)
    return places
  }
}

/** The patterns that one with braces stands for; `undefined` where they are too many. */
export function withoutBraces(pattern: string): string[] | undefined {
  const done: string[] = []
  const open = [pattern]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // The innermost first, so that none is in another.
    const [braces, inner = ''] = Array.from(next.matchAll(/\{([^{}]*)\}/g)).find(([found]) => found.includes(',')) ?? []
    if (braces === undefined) done.push(next)
    else for (const one of inner.split(',')) open.push(next.replace(braces, () => one))
    if (done.length + open.length > MOST_ALTERNATIVES) return undefined
  }
  return done
}

const TOKEN = /(\*+)|(\?)|\[([!^]?)(\]?[^\]]+)\]|(.)/gsu

function tokensOf(name: string): Token[] {
  return Array.from(name.matchAll(TOKEN), ([, star, any, not, characters, character = '']): Token => {
    if (star) return '*'
    if (any) return () => true
    if (characters === undefined) return (other) => other === character
    const ranges = Array.from(characters.matchAll(/(.)-(.)|(.)/gsu), ([, from, to, one = '']) => [
      from ?? one,
      to ?? one,
    ])
    return (other) => ranges.some(([from = '', to = '']) => from <= other && other <= to) === (not === '')
  })
}

/** What a star has taken is given back one by one, and only what the last one has. */
function fits(tokens: readonly Token[], name: readonly string[]): boolean {
  let token = 0
  let star = -1
  let taken = 0
  for (let at = 0; at < name.length; ) {
    const expected = tokens[token]
    if (expected === '*') {
      star = token++
      taken = at
    } else if (expected?.(name[at] as string)) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++taken
    } else return false
  }
  return tokens.slice(token).every((rest) => rest === '*')
}
