import type { Setting } from '../check/format.js'
import { FORMATS, type FormatName } from '../check/index.js'
import type { DiffReport } from './report.js'

/** Formats in which `diff` has more to say than the findings of a check. */
const OWN: { readonly [Name in FormatName]?: () => Promise<{ report(report: DiffReport, setting: Setting): string }> } =
  {
    text: () => import('./text.js'),
    json: () => import('./json.js'),
    github: () => import('./github.js'),
  }

export async function formatDiff(format: FormatName, report: DiffReport, setting: Setting): Promise<string> {
  const { report: print } = await (OWN[format] ?? FORMATS[format])()
  return print(report, setting)
}
