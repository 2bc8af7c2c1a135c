import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests make their folders. */
    folder: string
  }
}

/** One folder for all that a run writes, which is taken away after it. */
export default function setup(project: TestProject): () => void {
  // By its real name: macOS has a link on the way there, and Windows a short name.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'factcheck-test-')))
  project.provide('folder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
