import type { SearchIndex } from './layout.js'

/** So much of one kind is remembered of an index; then it is forgotten, and what is asked again is made again. */
const MOST = 10_000

/** A function that remembers what it gave for an index and a key: many queries have words in common, and many claims. */
export function remembered<Key, Value>(
  make: (index: SearchIndex, key: Key) => Value,
): (index: SearchIndex, key: Key) => Value {
  const made = new WeakMap<SearchIndex, Map<Key, Value>>()
  return (index, key) => {
    const values = made.get(index) ?? new Map<Key, Value>()
    const known = values.get(key)
    if (known !== undefined) return known
    const value = make(index, key)
    if (values.size >= MOST) values.clear()
    made.set(index, values.set(key, value))
    return value
  }
}
