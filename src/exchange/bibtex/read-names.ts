import type { Name } from '../../ledger/model/types.js'
import { decode } from './latex.js'

/** The names of a field. `others` where more are meant than are named. */
export function readNames(tex: string): { names: Name[]; hasOthers: boolean } {
  const written = splitOutside(tex.replace(/\s+/g, ' ').trim(), / and /iy).map((name) => name.trim())
  const named = written.filter((name) => name !== '')
  const hasOthers = named.at(-1)?.toLowerCase() === 'others'
  return { names: (hasOthers ? named.slice(0, -1) : named).map(readName), hasOthers }
}

function readName(tex: string): Name {
  if (isBraced(tex)) return { literal: read(tex) }
  const parts = splitOutside(tex, /, ?/y)
  if (/^(?:family|given|prefix|suffix)[^=]*=/i.test(tex)) return extended(parts)
  const [first = '', second = '', third] = parts
  if (parts.length === 1) return inOrder(splitOutside(first, / /y))
  const { particle, family } = withParticle(splitOutside(first, / /y))
  const given = third === undefined ? second : third
  const suffix = third === undefined ? '' : second
  return nameOf({ family, particle, given, suffix })
}

/** "First von Last" */
function inOrder(words: readonly string[]): Name {
  const start = words.findIndex((word, at) => at < words.length - 1 && isSmall(word))
  if (start < 0)
    return nameOf({ family: words.at(-1) ?? '', particle: '', given: words.slice(0, -1).join(' '), suffix: '' })
  const { particle, family } = withParticle(words.slice(start))
  return nameOf({ family, particle, given: words.slice(0, start).join(' '), suffix: '' })
}

/** "von Last": small words up to the last of them, as long as a word is left. */
function withParticle(words: readonly string[]): { particle: string; family: string } {
  const last = words.slice(0, -1).findLastIndex(isSmall)
  const isParticle = last >= 0 && isSmall(words[0] ?? '')
  const end = isParticle ? last + 1 : 0
  return { particle: words.slice(0, end).join(' '), family: words.slice(end).join(' ') }
}

/** Whether the first letter outside of braces is a small one; a word that is braced whole is no particle. */
function isSmall(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false
  return /^\P{L}*\p{Ll}/u.test(read(word))
}

interface Parts {
  family: string
  particle: string
  given: string
  suffix: string
}

function nameOf({ family, particle, given, suffix }: Parts): Name {
  const said = {
    family: read(family),
    'non-dropping-particle': read(particle),
    given: read(given),
    suffix: read(suffix),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')) as Name
}

/** BibLaTeX's `family=Berg, prefix=van der, useprefix=true`. */
function extended(parts: readonly string[]): Name {
  const said = new Map(
    parts.map((part) => [/^[^=]*/.exec(part)?.[0].trim().toLowerCase() ?? '', part.replace(/^[^=]*=/, '')]),
  )
  const name = (field: string) => said.get(field) ?? ''
  return nameOf({ family: name('family'), particle: name('prefix'), given: name('given'), suffix: name('suffix') })
}

const read = (tex: string) => decode(tex).replace(/\s+/g, ' ').trim()

/** Whether braces hold all of a name together. */
function isBraced(tex: string): boolean {
  if (!tex.startsWith('{') || tex.startsWith('{\\')) return false
  let depth = 0
  for (let at = 0; at < tex.length; at++) {
    if (tex[at] === '\\') at++
    else if (tex[at] === '{') depth++
    else if (tex[at] === '}' && --depth === 0) return at === tex.length - 1
  }
  return false
}

/** A text in parts at what a sticky pattern matches outside of braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') {
      at++
      continue
    }
    if (sign === '{') depth++
    else if (sign === '}') depth--
    if (depth > 0) continue
    separator.lastIndex = at
    const [found] = separator.exec(text) ?? []
    if (found === undefined) continue
    parts.push(text.slice(start, at))
    start = at + found.length
    at = start - 1
  }
  return [...parts, text.slice(start)]
}
