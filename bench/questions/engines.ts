import MiniSearch from 'minisearch'
import type { Claim, Ledger } from '../../src/ledger/model/types.js'
import { documentOf } from '../../src/search/index/fields.js'
import { makeReady } from '../../src/search/ready/make-ready.js'
import { lookUp } from '../../src/search/ready/ready-ledger.js'
import { STOP_WORDS } from '../../src/search/words/stop-words.js'
import { buildBm25 } from '../quality/engines.js'
import type { Find } from './measures.js'

export interface QuestionEngine {
  name: string
  build: (ledger: Ledger) => Find
}

const DEPTH = 100

/** All that is searched of a claim. */
function fieldsOf(claim: Claim, ledger: Ledger): Record<string, string> {
  return documentOf(claim, (key) => ledger.sources.get(key)) as Record<string, string>
}

const OURS: QuestionEngine = {
  name: 'factcheck',
  build: (ledger) => {
    const ready = makeReady(ledger)
    return (query) => {
      const { hits } = lookUp(ready, query, { limit: DEPTH })
      return { ids: hits.map(({ claim }) => claim.id), answers: hits.filter(({ answers }) => answers).length }
    }
  },
}

const MINISEARCH: QuestionEngine = {
  name: 'minisearch, fuzzy, prefixes',
  build: (ledger) => {
    const claims = [...ledger.claims.values()]
    const documents = claims.map((claim, number) => ({ number, ...fieldsOf(claim, ledger) }))
    const engine = new MiniSearch({
      idField: 'number',
      fields: ['text', 'quote', 'about', 'tags', 'source', 'id', 'date', 'attributed-to'],
      processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
      searchOptions: { fuzzy: 0.2, prefix: true },
    })
    engine.addAll(documents)
    return (query) => {
      const ids = engine.search(query).map(({ id }) => claims[Number(id)]?.id ?? '')
      return { ids, answers: ids.length }
    }
  },
}

const BM25: QuestionEngine = {
  name: 'BM25 + Porter, all fields',
  build: (ledger) => {
    const claims = [...ledger.claims.values()]
    const find = buildBm25(claims.map((claim) => Object.values(fieldsOf(claim, ledger)).join('\n')))
    return (query) => {
      const ids = find(query, DEPTH).map((number) => claims[number]?.id ?? '')
      return { ids, answers: ids.length }
    }
  },
}

export const QUESTION_ENGINES = [OURS, MINISEARCH, BM25]
