import { claimJson, JSON_VERSION, jsonText } from '../../format/json.js'
import type { Exported, Selection } from '../record/exported.js'

/** Claims as every JSON output has them, and the sources whole: nothing is lost. */
export function write({ title, claims, sources }: Selection): Exported {
  const byKey = Object.fromEntries(sources.map(({ key, at: _, ...source }) => [key, source]))
  return {
    text: jsonText({ version: JSON_VERSION, ...(title && { title }), claims: claims.map(claimJson), sources: byKey }),
    lost: [],
  }
}
