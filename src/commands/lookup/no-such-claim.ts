import { beginning, nearest } from '../../ledger/model/nearest.js'
import type { Ledger } from '../../ledger/model/types.js'
import { echo, line } from '../../screen/text.js'

const SHOWN = 5

/** What is said where a person names a claim that is not there; or, where either may be named, a claim or source. */
export function noSuchClaim(
  id: string,
  { claims, sources }: Ledger,
  what: 'claim' | 'claim or source' = 'claim',
): string {
  if (sources.has(id))
    return `\`${id}\` is a source: factcheck list --source ${id} shows what cites it, factcheck trace --impact ${id} what falls with it.`
  const known = [...claims.keys(), ...(what === 'claim' ? [] : sources.keys())]
  const start = `${what === 'claim' ? 'No claim has the id' : 'No claim or source is named'} \`${echo(id)}\``
  const begun = beginning(id, known)
  if (begun.length > 1) {
    const more = begun.length > SHOWN ? ` and ${begun.length - SHOWN} more` : ''
    return `${start}; these begin so: ${begun.slice(0, SHOWN).map(quoted).join(', ')}${more}.`
  }
  const near = nearest(id, known)
  return (
    start + (near ? `; did you mean ${quoted(near)}?` : ': factcheck list shows all, factcheck find searches them.')
  )
}

const quoted = (id: string) => `\`${line(id)}\``
