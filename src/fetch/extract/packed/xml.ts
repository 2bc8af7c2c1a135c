import { Parser } from 'htmlparser2'
import { TooMuch } from '../blocks/problem.js'

/** What is told of an XML text, one after the other. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const LIMIT = { elements: 5_000_000, depth: 1000 }

/** Reads XML without building a tree. Entities of its own it does not know, so that none can grow. */
export function readXml(xml: string, handler: XmlHandler): void {
  let elements = 0
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > LIMIT.elements) throw new TooMuch({ what: 'elements', limit: LIMIT.elements })
        if (++depth > LIMIT.depth) throw new TooMuch({ what: 'depth', limit: LIMIT.depth })
        handler.open?.(name, attributes)
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name) {
        depth--
        handler.close?.(name)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}
