import type { ReportData } from '../report/data.js'
import { App } from './app.js'
import { answersTo as answersIn } from './ledger/answers.js'
import { fromAddress } from './ledger/filters.js'
import { pageLedger } from './ledger/ledger.js'

/** Shows the ledger that stands in the page. */
export function start(page: Document): void {
  const data = JSON.parse(page.getElementById('factcheck-data')?.textContent ?? '') as ReportData
  const today = new Date().toISOString().slice(0, 10)
  new App(pageLedger(data, today), today).start()
}

/** Finds as the page does, without one: the ids for a question that is written as in an address. */
export function finder(
  data: ReportData,
): (question: string, limit: number) => { answers: string[]; related: string[] } {
  const ledger = pageLedger(data, '')
  return (question, limit) => {
    const { hits } = answersIn(ledger, fromAddress(question), limit, '')
    const ids = (answers: boolean) => hits.filter((hit) => hit.answers === answers).map(({ one }) => one.claim.id)
    return { answers: ids(true), related: ids(false) }
  }
}
