import { timeMark } from '../../../quotes/layout.js'
import { isEnded } from '../blocks/block.js'
import { decodeText } from '../blocks/charset.js'
import { CONTROLS } from '../blocks/flow.js'

/** What is said, or shown, from a time on. */
interface Cue {
  from: number
  lines: Line[]
}

interface Line {
  /** Who says it, where the file tells. */
  speaker?: string | undefined
  text: string
}

/** Subtitles as a snapshot has them: the words one after the other, over all cues, each with its time. */
export function readCues(bytes: Uint8Array, contentType: string): string {
  const text = decodeText(bytes, contentType).replace(/\r\n?/g, '\n')
  return writeCues(withoutRepeats(cuesIn(text)))
}

const TIMING = /^\s*((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}/

function cuesIn(text: string): Cue[] {
  const cues: Cue[] = []
  for (const block of text.split(/\n(?:[ \t]*\n)+/)) {
    const lines = block.split('\n')
    const timing = lines.findIndex((line) => TIMING.test(line))
    // A header, a note, a style.
    if (timing < 0) continue
    const from = secondsOf(TIMING.exec(lines[timing] ?? '')?.[1] ?? '')
    const said = linesOf(lines.slice(timing + 1))
    if (said.length > 0) cues.push({ from, lines: said })
  }
  return cues
}

function secondsOf(time: string): number {
  const parts = time.replace(',', '.').split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}

/** `<v Mayor>` says who speaks from there on; other tags, and the places of cues in braces, are for the screen. */
function linesOf(lines: readonly string[]): Line[] {
  const found: Line[] = []
  for (const line of lines)
    for (const piece of line.split(/(?=<v[\s.])/)) {
      const speaker = /^<v(?:\.[^\s>]*)?\s+([^>]*)>/.exec(piece)?.[1]?.trim()
      const text = plain(piece)
      if (text !== '') found.push({ text, ...(speaker && { speaker: plain(speaker) }) })
    }
  return found
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
])

function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/gi, '')
    .replace(/&(\w+);/g, (whole, name) => ENTITIES.get(name) ?? whole)
    .replace(CONTROLS, '')
    .replace(/[ \t\f]+/g, ' ')
    .trim()
}

/** Of the cues of a file whose captions roll up so many begin with what the one before ended with. */
const ROLLING = 0.3

/** Captions that roll up show each line twice, or a line as it grows: what was there already is not said again. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const repeats = cues.filter((cue, at) => isRepeat(cues[at - 1], cue))
  if (repeats.length < cues.length * ROLLING) return cues
  const kept: Cue[] = []
  let shown: Line[] = []
  for (const { from, lines } of cues) {
    const again = overlapOf(shown, lines)
    const fresh = lines.slice(again)
    const grown = again === 0 ? growthOf(shown, lines) : undefined
    if (grown !== undefined) fresh[0] = { text: grown }
    shown = lines
    if (fresh.length > 0) kept.push({ from, lines: fresh })
  }
  return kept
}

function isRepeat(before: Cue | undefined, { lines }: Cue): boolean {
  return before !== undefined && (overlapOf(before.lines, lines) > 0 || growthOf(before.lines, lines) !== undefined)
}

/** What a line has that begins with the last one. */
function growthOf(before: readonly Line[], [first]: readonly Line[]): string | undefined {
  const last = before.at(-1)?.text
  return last !== undefined && first?.text.startsWith(`${last} `) ? first.text.slice(last.length + 1) : undefined
}

/** How many lines end the one cue and begin the other. */
function overlapOf(before: readonly Line[], after: readonly Line[]): number {
  for (let size = Math.min(before.length, after.length); size > 0; size--)
    if (after.slice(0, size).every(({ text }, at) => text === before[before.length - size + at]?.text)) return size
  return 0
}

/** Another speaker begins a paragraph, and is named as readers of a transcript know it. */
function writeCues(cues: readonly Cue[]): string {
  const written: string[] = []
  let speaker: string | undefined
  let before: string | undefined
  for (const { from, lines } of cues) {
    const [first] = lines
    const isOther = first && begins(first, speaker)
    if (before !== undefined) written.push(isOther ? (isEnded(before) ? '\n\n' : '\n\n\n') : '\n')
    written.push(timeMark(from))
    for (const line of lines) {
      const starts = begins(line, speaker)
      const gap = starts && line !== first ? (isEnded(before ?? '') ? '\n\n' : '\n\n\n') : '\n'
      if (line.speaker) speaker = line.speaker
      written.push(gap + (starts && line.speaker ? `${line.speaker}: ${line.text}` : line.text))
      before = line.text
    }
  }
  return written.join('')
}

/** By its voice, or by the sign that subtitles have for it. */
function begins(line: Line, speaker: string | undefined): boolean {
  return (line.speaker !== undefined && line.speaker !== speaker) || /^(?:>>|[-–—]\s?\p{Lu})/u.test(line.text)
}
