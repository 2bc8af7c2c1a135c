/** So many of the documents, those with the highest scores, highest first; of equals the earlier. */
export function first(documents: number[], scores: Float64Array, count: number): number[] {
  const least = leastOf(documents, scores, count)
  const best: number[] = []
  for (const document of documents) if ((scores[document] as number) >= least) best.push(document)
  return best.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, count)
}

/** The score of the last of so many, those with the highest: the root of a heap that holds them. */
function leastOf(documents: readonly number[], scores: Float64Array, count: number): number {
  if (documents.length <= count) return 0
  const heap = Float64Array.from(documents.slice(0, count), (document) => scores[document] as number).sort()
  for (let i = count; i < documents.length; i++) {
    const score = scores[documents[i] as number] as number
    if (score > (heap[0] as number)) sink(heap, score)
  }
  return heap[0] as number
}

/** Puts a number in the place of the least, and then where it belongs. */
function sink(heap: Float64Array, number: number): void {
  let at = 0
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++
    if ((heap[child] as number) >= number) break
    heap[at] = heap[child] as number
    at = child
  }
  heap[at] = number
}
