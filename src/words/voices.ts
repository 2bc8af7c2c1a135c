import { count } from '../screen/text.js'
import type { Reason } from '../voices/suspects.js'

/** Why two sources may be one voice: "share 143 words, such as “The bridge was closed…”". */
export function describeReason(reason: Reason): string {
  switch (reason.code) {
    case 'text': {
      const { words, begin } = reason
      return `share ${count(words, 'word')}${begin ? `, such as “${begin}”` : ''}`
    }
    case 'credit':
      return `both credit ${reason.agency}`
    case 'title':
      return 'have the same title'
  }
}
