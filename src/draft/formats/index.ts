import { extname } from 'node:path'
import type { DraftFormat } from './reading.js'

/** The formats of drafts by the endings of their names; each is loaded when it is asked for. */
const FORMATS = {
  md: () => import('./markdown.js'),
  markdown: () => import('./markdown.js'),
  qmd: () => import('./markdown.js'),
  rmd: () => import('./markdown.js'),
  mdx: () => import('./mdx.js'),
  html: () => import('./html.js'),
  htm: () => import('./html.js'),
  xhtml: () => import('./html.js'),
  tex: () => import('./latex.js'),
  adoc: () => import('./asciidoc.js'),
  asciidoc: () => import('./asciidoc.js'),
  rst: () => import('./restructuredtext.js'),
  txt: () => import('./plain.js'),
  text: () => import('./plain.js'),
} satisfies Record<string, () => Promise<DraftFormat>>

export type DraftEnding = keyof typeof FORMATS
export const DRAFT_ENDINGS = Object.keys(FORMATS) as DraftEnding[]

/** The format of a draft by its name; nothing where its ending is not known. */
export function draftFormatOf(name: string): (() => Promise<DraftFormat>) | undefined {
  const ending = extname(name).slice(1).toLowerCase()
  return DRAFT_ENDINGS.includes(ending as DraftEnding) ? FORMATS[ending as DraftEnding] : undefined
}
