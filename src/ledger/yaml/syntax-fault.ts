import type { Node, YAMLError } from 'yaml'
import type { Fact } from '../model/problem.js'
import { TextFile } from '../model/text-file.js'
import { MistakeReader } from './mistake-reader.js'
import { openMarks } from './open-marks.js'
import { TooMuch } from './parse-yaml.js'

/** What is wrong with a YAML text as such, and where in it. */
export interface SyntaxFault {
  fact: Fact
  start: number
  end: number
}

/** Each costs a look at the lines around it. */
const MOST_ERRORS = 100
const CONFLICT = /^(?:[<>|]{7}(?: .*)?|={7} ?)$/m

/** The parser's errors as the writer can fix them. */
export function syntaxFaults(text: string, errors: readonly YAMLError[], contents: Node | null): SyntaxFault[] {
  const faultOf = (fact: Fact, { pos: [start, end] }: YAMLError) => ({ fact, start, end })
  const tooMuch = errors.find((error) => error instanceof TooMuch)
  if (tooMuch) return [faultOf({ code: tooMuch.what === 'levels' ? 'nested-too-deeply' : 'values-too-many' }, tooMuch)]
  const conflict = CONFLICT.exec(text.replaceAll('\r', ' '))
  if (conflict) {
    const end = conflict.index + conflict[0].length
    return [{ fact: { code: 'yaml-syntax', mistake: { kind: 'merge-conflict' } }, start: conflict.index, end }]
  }
  const second = errors.find(({ code }) => code === 'MULTIPLE_DOCS')
  return [
    ...mistakesIn(
      text,
      errors.filter((error) => error !== second),
      contents,
    ),
    ...(second ? [faultOf({ code: 'several-documents' }, second)] : []),
  ]
}

/** The mistakes behind errors, up to the first after which nothing is read as it is meant. */
function mistakesIn(text: string, errors: readonly YAMLError[], contents: Node | null): SyntaxFault[] {
  const file = new TextFile('', text)
  const lineOf = (offset: number) => file.position(offset).line
  const marks = openMarks(text, contents)
  const all = errors.slice(0, MOST_ERRORS).map((error) => {
    const found = new MistakeReader(file, error, marks).read()
    return { ...found, lastLine: lineOf(Math.max(found.end, error.pos[1]) - 1) }
  })
  all.sort((a, b) => a.start - b.start || Number(a.mistake.kind === 'unknown') - Number(b.mistake.kind === 'unknown'))
  const told: SyntaxFault[] = []
  let read = 0
  for (const { mistake, start, end, isLocal, lastLine } of all) {
    if (lineOf(start) <= read) continue
    // What has no cause of its own may be a consequence of what was told.
    if (mistake.kind === 'unknown' && told.length > 0) break
    read = lastLine
    told.push({ fact: { code: 'yaml-syntax', mistake }, start, end })
    if (!isLocal) break
  }
  return told
}
