export { buildIndex } from './build.js'
export type { FieldName, SearchDocument, SearchIndex } from './layout.js'
export { type Hit, type Match, type SearchOptions, type SearchResult, search } from './search.js'
