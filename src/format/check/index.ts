import type { Format } from './format.js'

/**
 * The output formats of `check` and `diff`, by the name that --format takes. Help, completion, messages and docs list
 * these; each is loaded when it is asked for.
 */
export const FORMATS = {
  text: () => import('./text.js'),
  json: () => import('./json.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  github: () => import('./github.js'),
  gitlab: () => import('./gitlab.js'),
} satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
