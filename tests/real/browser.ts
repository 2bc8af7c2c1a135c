import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

/** A page in Chromium, and what it did that a report may not. */
export interface Opened {
  page: Page
  /** What was asked for but the file itself, what was said in the console, and what was thrown. */
  faults: string[]
}

let browser: Browser

/** Starts Chromium for the tests of a file. */
export function withChromium(): void {
  beforeAll(async () => {
    const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())
}

/** Writes the report of a ledger, and gives its address. */
export async function writeReport(files: Record<string, string>, ...argv: string[]): Promise<string> {
  const cwd = folderWith(files)
  const { code, stderr } = await factcheck(['report', '-o', 'report.html', ...argv], { cwd })
  if (code !== 0) throw new Error(stderr)
  return pathToFileURL(join(cwd, 'report.html')).href
}

export async function open(address: string, hash = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) faults.push(`asked for ${request.url()}`)
  })
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address + hash)
  return { page, faults }
}
