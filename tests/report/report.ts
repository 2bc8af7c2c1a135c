import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type { ReportData } from '../../src/report/data.js'
import { type FakeProcess, factcheck, folderWith, ROOT } from '../harness.js'

export interface WrittenReport {
  html: string
  data: ReportData
}

/** What `report` writes of a ledger, and the data in it as a browser reads them. */
export async function reportOn(
  files: Record<string, string>,
  argv: readonly string[] = [],
  fake: FakeProcess = {},
): Promise<WrittenReport> {
  const cwd = folderWith(files)
  const { code, stderr } = await factcheck(['report', '-o', 'report.html', ...argv], { ...fake, cwd })
  if (code !== 0) throw new Error(stderr)
  const html = readFileSync(join(cwd, 'report.html'), 'utf8')
  const block = html.match(/<script type="application\/json" id="factcheck-data">(.*?)<\/script>/s)?.[1] ?? ''
  return { html, data: JSON.parse(block) as ReportData }
}

/** The ids that a page finds for a question as its address has it, so many at most. */
export type Finder = (question: string, limit: number) => { answers: string[]; related: string[] }

/** The page's own program as it was built, run without a page. */
export function pageProgram(): { finder(data: ReportData): Finder } {
  return runInThisContext(`(() => { ${readFileSync(join(ROOT, 'dist/page.js'), 'utf8')}\nreturn factcheck })()`)
}
