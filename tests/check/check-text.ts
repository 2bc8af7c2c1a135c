import type { Finding, RuleName } from '../../src/check/finding.js'
import { runCheck } from '../../src/check/run.js'
import type { Level } from '../../src/check/settings.js'
import { withDrafts } from '../../src/check/with-drafts.js'
import { compareLedgers } from '../../src/diff/compare.js'
import { draftOf } from '../../src/draft/draft.js'
import * as markdown from '../../src/draft/formats/markdown.js'
import { HeldDrafts, REQUIRED } from '../../src/draft/held.js'
import type { DeadLink } from '../../src/findings/link.js'
import type { Registered } from '../../src/findings/metadata.js'
import { ruleOf } from '../../src/findings/problem-rule.js'
import { type Loaded, tryLoad } from '../../src/ledger/load/load.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import type { Ledger } from '../../src/ledger/model/types.js'
import { Snapshots } from '../../src/quotes/snapshot.js'
import { folderWith } from '../folder.js'

export const NOW = new Date('2026-01-15T12:00:00Z')

export interface CheckedText {
  ledger: Ledger
  findings: Finding[]
}

/** What a check may need beside the text: files, by path, and severities. */
export interface Beside {
  files?: Readonly<Record<string, string>> | undefined
  links?: readonly DeadLink[] | undefined
  registered?: readonly Registered[] | undefined
  /** The ledger as it was. */
  before?: string | undefined
  levels?: ReadonlyMap<RuleName, Level>
}

/** What is found in a draft in Markdown that is held to a ledger. */
export function checkDraft(text: string, ledger: string, { files = {}, levels = new Map() }: Beside = {}): CheckedText {
  const own = loadText(ledger).ledger
  const draft = draftOf(new TextFile('draft.md', text), markdown)
  const drafts = new HeldDrafts([draft], {
    ledger: own,
    snapshots: new Snapshots(folderWith(files)),
    required: REQUIRED,
    now: NOW,
  })
  const held = withDrafts(own, [draft])
  const { findings } = runCheck({ ledger: held, problems: [], unreadable: [], drafts }, levels, NOW)
  return { ledger: held, findings }
}

/** A ledger's text, checked. What the loader finds, and no rule owns, is a mistake of the test. */
export function checkText(
  text: string,
  { files, links, registered, before, levels = new Map() }: Beside = {},
): CheckedText {
  const loaded = loadText(text)
  const bad = loaded.problems.filter((problem) => !ruleOf(problem))
  if (bad.length > 0) throw new Error(bad.map(({ code, at }) => `${at.line}: ${code}`).join('\n'))
  const { findings } = runCheck(
    {
      ...loaded,
      ...(files && { snapshots: new Snapshots(folderWith(files)) }),
      ...(links && { deadLinks: links }),
      ...(registered && { registered }),
      ...(before && changesSince(loadText(before).ledger, loaded.ledger)),
    },
    levels,
    NOW,
  )
  return { ledger: loaded.ledger, findings }
}

function loadText(text: string): Loaded {
  return tryLoad({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })
}

/** Each finding as "rule subject" and the words that it points to. */
export function told(text: string): string[] {
  const { ledger, findings } = checkText(text)
  return findings.map((finding) => {
    const { fact, claim, source } = finding
    return `${[fact.rule, claim ?? source].filter(Boolean).join(' ')}: ${wordsAt(finding, ledger)}`
  })
}

export function wordsAt({ at }: Finding, ledger: Ledger): string {
  const file = ledger.files.get(at.file)
  if (!file) throw new Error(`no file ${at.file}`)
  const offset = (line: number, column: number) => (file.lineStarts[line - 1] ?? 0) + column - 1
  return file.text.slice(offset(at.line, at.column), offset(at.endLine, at.endColumn))
}

function changesSince(before: Ledger, after: Ledger) {
  const { rises, restatements } = compareLedgers(before, after)
  return { rises, restatements }
}
