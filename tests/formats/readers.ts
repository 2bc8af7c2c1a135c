import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { ROOT } from '../harness.js'

// The schema of SARIF 2.1.0 as Microsoft's validator has it (npm: @microsoft/sarif-multitool-linux 5.7.0, MIT): that of
// OASIS, in the JSON Schema of 2020-12. Only its white space was changed.
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
export const isSarif = ajv.compile(
  JSON.parse(readFileSync(join(ROOT, 'tests/formats/sarif-schema-2.1.0.json'), 'utf8')),
)

/** Every tag is one that is written here, closed in order, and there is no bare < or &. */
export function expectXml(text: string): void {
  const open: string[] = []
  const rest = text.replace(
    /<(\?xml|\/?)([\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/|\?)?>/g,
    (_, start, name, attributes, end) => {
      expect(attributes).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#35);)/)
      if (start === '/') expect(open.pop()).toBe(name)
      else if (!end) open.push(name)
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#35);)/)
}
