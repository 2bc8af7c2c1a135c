/** What a writer did that YAML does not take, told from the text around the place where the parser noticed. */
export type YamlMistake =
  | { kind: 'merge-conflict' }
  | { kind: 'tab' }
  | { kind: 'key-twice' }
  | { kind: 'escape'; found: string }
  | { kind: 'never-closed'; opened: string; closedBy?: string }
  | { kind: 'stray-close'; found: string }
  | { kind: 'stray'; found: string }
  | { kind: 'more-after'; opened: string; fixed?: string }
  | { kind: 'special-start'; found: string; fixed?: string }
  | { kind: 'taken-for-tag'; found: string; fixed?: string }
  | { kind: 'taken-for-anchor'; found: string; fixed?: string }
  | { kind: 'colon-inside'; fixed?: string }
  | { kind: 'space-missing'; after: string; fixed: string }
  | { kind: 'column'; what: string; column: number; neighbour: string; neighbourColumn: number }
  | { kind: 'dash-missing'; key: string }
  | { kind: 'no-key'; above?: string; fixed?: string }
  | { kind: 'in-brackets' }
  | { kind: 'unknown'; reason: string }
