import type { Letters, Numbers, SearchIndex } from './layout.js'

/** An index as a whole, for many queries: one in a file is read in part for each. */
export function inMemory(index: SearchIndex): SearchIndex {
  const parts = Object.entries(index).map(([name, part]) => [name, whole(part)])
  return Object.fromEntries(parts) as unknown as SearchIndex
}

function whole(part: Letters | Numbers | number): string | number | Uint32Array {
  if (typeof part === 'number' || typeof part === 'string') return part
  return 'subarray' in part ? Uint32Array.from(part.subarray(0, part.length)) : part.slice(0, part.length)
}
