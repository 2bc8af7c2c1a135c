import type { Claim, ClaimField } from '../../ledger/model/types.js'
import { findingJson } from '../check/json.js'
import { claimJson, JSON_VERSION, jsonText } from '../json.js'
import { describeNote } from './note.js'
import type { DiffReport } from './report.js'

/** What `factcheck diff --format json` prints; docs/json.md explains it. */
export function report({ base, diff, findings, allowed, notes }: DiffReport): string {
  return jsonText({
    version: JSON_VERSION,
    base,
    added: diff.added.map(claimJson),
    removed: diff.removed.map(claimJson),
    changed: diff.changed.map(({ before, after, fields, effective, drawnFromIt }) => ({
      id: after.id,
      fields,
      before: { ...only(before, fields), effective: effective.before },
      after: { ...only(after, fields), effective: effective.after },
      drawnFromIt,
      file: after.at.file,
      line: after.at.line,
    })),
    findings: findings.map(findingJson),
    allowed,
    notes: notes.map((note) => ({ code: note.code, message: describeNote(note) })),
  })
}

function only(claim: Claim, fields: readonly ClaimField[]): object {
  return Object.fromEntries(fields.map((field) => [field, claim[field]]))
}
