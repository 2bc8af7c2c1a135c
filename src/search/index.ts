export { buildIndex } from './build.js'
export type { FieldName, Letters, Numbers, SearchDocument, SearchIndex } from './layout.js'
export { type Hit, type Match, type SearchOptions, search } from './search.js'
