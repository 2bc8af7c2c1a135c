import { type Problem, spanOf } from '../model/problem.js'
import type { TextFile } from '../model/text-file.js'
import { unsafeInFile } from '../model/unsafe.js'

/** White space other than a plain space, and what is not seen at all. */
const UNSEEN = String.raw`(?! )[\p{Zs}\p{Cf}]`
const DASH = '[\u2010-\u2015\u2022\u2212]'
const COLON = '\uff1a'
/** One where the structure of YAML stands: in the indentation, for a dash, around a key or its colon. */
const IN_STRUCTURE = new RegExp(
  String.raw`^(?:[ \t]|-[ \t])*(?:-?${UNSEEN}|${DASH}[ \u00a0]|[\w-]+(?::${UNSEEN}|(?:${UNSEEN})+:|${COLON}))`,
  'mu',
)
const ODD = new RegExp(`${UNSEEN}|${DASH}|${COLON}`, 'u')
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/**
 * The character behind the first problem that has one: it looks like what belongs there, and is something else. All that
 * stands after it is read otherwise than it is meant, so that no other problem says more.
 */
export function oddCharacter(file: TextFile, problems: readonly Problem[]): Problem | undefined {
  let looked = ''
  for (const { at, code } of problems) {
    // A line may have many problems, and be long.
    const isSyntax = code === 'yaml-syntax'
    const look = `${at.line} ${isSyntax}`
    if (look === looked) continue
    looked = look
    const line = file.line(at.line)
    const control = isSyntax ? CONTROL.exec(line) : null
    if (control) return problemAt(file, (file.lineStarts[at.line - 1] ?? 0) + control.index)
    const first = IN_STRUCTURE.test(line) ? IN_STRUCTURE.exec(file.text) : null
    const odd = first && ODD.exec(first[0])
    if (odd) return problemAt(file, first.index + odd.index)
  }
  return undefined
}

/** One that a text may not have, in a comment or between texts: it makes a person see another file than YAML does. */
export function unsafeCharacter(file: TextFile): Problem | undefined {
  const offset = unsafeInFile(file.text)
  if (offset < 0) return undefined
  return {
    code: 'text-unsafe',
    path: [],
    codePoint: file.text.codePointAt(offset) ?? 0,
    at: spanOf(file, offset, offset + 1),
  }
}

function problemAt(file: TextFile, offset: number): Problem {
  const codePoint = file.text.codePointAt(offset) ?? 0
  const found = String.fromCodePoint(codePoint)
  const belongs = found === COLON ? ': ' : new RegExp(DASH).test(found) ? '- ' : undefined
  return {
    code: 'character-odd',
    codePoint,
    ...(belongs && { belongs }),
    at: spanOf(file, offset, offset + found.length),
  }
}
