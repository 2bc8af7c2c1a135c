import type { Document } from 'yaml'
import { endWithComment } from '../files/edit.js'
import type { TextFile } from '../model/text-file.js'
import type { Place } from '../model/types.js'
import { parseYaml } from './parse-yaml.js'

/** One item of a ledger, to be edited by itself. */
export interface ItemText {
  /** With the spaces before its first line, and the comment behind its last. */
  text: string
  /** How many spaces: an offset in the text is by so much further than from the item's start in the file. */
  indent: number
  /** Where the text ends in the file. */
  end: number
}

/** A block mapping is known by its indentation, which the first line has lost to what stands before the item. */
export function itemText(file: TextFile, { start, end: last }: Place): ItemText {
  const indent = file.position(start).column - 1
  const end = endWithComment(file.text, last)
  return { text: ' '.repeat(indent) + file.text.slice(start, end), indent, end }
}

/** The text of an item as YAML; `undefined` where it is none by itself, as behind an alias. */
export function parseItem(text: string): Document.Parsed | undefined {
  const document = parseYaml(text, { version: '1.2', schema: 'core', merge: true, prettyErrors: false })
  return document.errors.length > 0 ? undefined : document
}
