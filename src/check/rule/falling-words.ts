import { enumerate } from '../../screen/text.js'
import type { Falling } from '../../support/falling.js'

const NAMED = 5

/** `; with it fall a, b and 3 more` */
export function fallingWords({ ids, isMore }: Falling): string {
  if (ids.length === 0) return ''
  const named = ids.slice(0, NAMED).map((id) => `\`${id}\``)
  const rest = ids.length - named.length
  const more = isMore ? ['many more'] : rest > 0 ? [`${rest} more`] : []
  return `; with it ${ids.length === 1 ? 'falls' : 'fall'} ${enumerate([...named, ...more])}`
}
