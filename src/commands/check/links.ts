import { Fetcher } from '../../fetch/fetch.js'
import { LinkCache } from '../../fetch/link-cache.js'
import { checkLinks, type LinkResult } from '../../fetch/links.js'
import type { DeadLink, LinkCounts } from '../../findings/link.js'
import { describeSnapshotProblem } from '../../format/snapshot.js'
import type { Ledger } from '../../ledger/model/types.js'
import { count, line } from '../../screen/text.js'
import type { Context } from '../command/context.js'

/** Tries the addresses of a ledger for `check --links`, and says on stderr which could not be tried, and why. */
export async function tryLinks(
  ledger: Ledger,
  { allowPrivate }: { allowPrivate: boolean },
  context: Context,
): Promise<{ dead: DeadLink[]; counts: LinkCounts }> {
  const folder = context.cacheFolder()
  const cache = folder && new LinkCache(folder, context.io.now().getTime())
  const results = await checkLinks(ledger, { fetcher: new Fetcher({ allowPrivate }), cache })
  cache?.save()
  const unchecked = results.filter((result) => result.state === 'not-checked')
  if (unchecked.length > 0) context.notice(`${count(unchecked.length, 'link')} could not be checked:`)
  for (const { source, url, problem } of unchecked)
    context.notice(`  ${line(source)}: ${line(url)}: ${line(describeSnapshotProblem(problem))}`)
  return { dead: results.filter((result) => result.state === 'dead'), counts: countLinks(results) }
}

function countLinks(results: readonly LinkResult[]): LinkCounts {
  const number = (state: LinkResult['state']) => results.filter((result) => result.state === state).length
  return { alive: number('alive'), dead: number('dead'), notChecked: number('not-checked') }
}
