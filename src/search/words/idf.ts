/** What even a word of every claim weighs, in nats. */
const LEAST_IDF = 0.3

/**
 * The inverse document frequency of a word that so many of the documents have, in nats: Robertson & Zaragoza 2009, "The
 * Probabilistic Relevance Framework", eq. 3.7, kept above 0 by the added 1.
 */
export function idf(documents: number, frequency: number): number {
  return LEAST_IDF + Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))
}
