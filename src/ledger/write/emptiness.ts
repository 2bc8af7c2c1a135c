import type { Fact } from '../model/problem.js'

/** Whether what is wrong with a ledger is only that it has nothing yet: what is added may come first. */
export function isEmptiness(fact: Fact): boolean {
  if (fact.code === 'no-claims' || fact.code === 'file-empty') return true
  return fact.code === 'wrong-type' && fact.found.kind === 'nothing' && LISTS.has(fact.path.join('/'))
}

const LISTS = new Set(['sources', 'claims'])
