import type { Block } from '../blocks/block.js'
import { Flow } from '../blocks/flow.js'
import { saidByRaised } from '../blocks/raised.js'
import { rowBlocks } from '../blocks/row.js'
import type { XmlHandler } from './xml.js'

/** Nothing of these is seen: what was deleted, fields' codes, readings above words, what stands in for newer drawings. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'mc:Fallback',
  'w:footnotePr',
  'wp:posOffset',
  'wp:align',
  'wp14:pctWidth',
  'wp14:pctHeight',
])
/** Their text is text. */
const TEXT = new Set(['w:t', 'm:t'])
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
])

interface Run {
  isHidden: boolean
  isRaised: boolean
}

/** Reads a part of a Word document block by block. */
export class DocxReader implements XmlHandler {
  /** The text, and within it the cells and boxes that are being read. */
  readonly #flows = [new Flow()]
  /** The rows that are being read, with the blocks of their cells. */
  readonly #rows: Block[][][] = []
  #unseen = 0
  #isText = false
  #heading: number | undefined
  #run: Run = { isHidden: false, isRaised: false }
  /** A box stands within a run of another paragraph. */
  readonly #outer: { heading: number | undefined; run: Run }[] = []

  constructor(readonly headings: ReadonlyMap<string, number>) {}

  get blocks(): Block[] {
    return this.#flow.blocks
  }

  get #flow(): Flow {
    const flow = this.#flows.at(-1)
    if (!flow) throw new Error('a box ends that never began')
    return flow
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isNoteOfLines = /^w:(?:foot|end)note$/.test(name) && /separator/i.test(attributes['w:type'] ?? '')
    if (this.#unseen > 0 || UNSEEN.has(name) || isNoteOfLines) this.#unseen++
    else if (TEXT.has(name)) this.#isText = true
    else if (SIGNS.has(name)) this.#add(SIGNS.get(name) ?? '')
    else this.#enter(name, attributes)
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val']
    const isOn = value === undefined || !/^(?:0|false|off|none)$/.test(value)
    if (name === 'w:p') this.#heading = undefined
    else if (name === 'w:pStyle') this.#heading = this.headings.get(value ?? '')
    else if (name === 'w:r') this.#run = { isHidden: false, isRaised: false }
    else if (/^w:(?:strike|dstrike|vanish|webHidden)$/.test(name)) this.#run.isHidden ||= isOn
    else if (name === 'w:vertAlign') this.#run.isRaised = value === 'superscript'
    else if (name === 'w:tr') this.#rows.push([])
    else if (name === 'w:tc' || name === 'w:txbxContent') this.#begin()
  }

  text(text: string): void {
    if (this.#unseen === 0 && this.#isText) this.#add(text)
  }

  close(name: string): void {
    if (this.#unseen > 0) this.#unseen--
    else if (TEXT.has(name)) this.#isText = false
    else if (name === 'w:p') this.#flow.end(this.#heading ? { heading: this.#heading } : {})
    else if (name === 'w:tc') this.#rows.at(-1)?.push(this.#finish())
    else if (name === 'w:txbxContent') this.#flow.beside(this.#finish().map((block) => ({ ...block, isAlone: true })))
    else if (name === 'w:tr') this.#endRow(this.#rows.pop() ?? [])
  }

  #add(text: string): void {
    const { isHidden, isRaised } = this.#run
    if (isHidden) return
    if (isRaised) this.#flow.addLines(saidByRaised(text.trim(), this.#flow.tail))
    else this.#flow.addLines(text)
  }

  #begin(): void {
    this.#outer.push({ heading: this.#heading, run: this.#run })
    this.#flows.push(new Flow())
  }

  #finish(): Block[] {
    const { heading, run } = this.#outer.pop() ?? { heading: undefined, run: this.#run }
    const blocks = this.#flow.blocks
    if (this.#flows.length > 1) this.#flows.pop()
    this.#heading = heading
    this.#run = run
    return blocks
  }

  #endRow(cells: readonly Block[][]): void {
    for (const block of rowBlocks(cells)) this.#flow.blocks.push(block)
  }
}
