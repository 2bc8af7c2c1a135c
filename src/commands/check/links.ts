import { Fetcher } from '../../fetch/fetch.js'
import { checkLinks, type LinkResult, linkCache } from '../../fetch/links.js'
import { askRegistries, descriptionCache } from '../../fetch/registered.js'
import type { DeadLink, LinkCounts } from '../../findings/link.js'
import type { Registered } from '../../findings/metadata.js'
import { describeSnapshotProblem } from '../../format/snapshot.js'
import type { Ledger } from '../../ledger/model/types.js'
import { count, line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { Progress } from '../command/progress.js'

/** Tries the addresses of a ledger for `check --links`, and says on stderr which could not be tried, and why. */
export async function tryLinks(
  ledger: Ledger,
  { allowPrivate }: { allowPrivate: boolean },
  context: Context,
): Promise<{ dead: DeadLink[]; registered: Registered[]; counts: LinkCounts }> {
  const folder = context.cacheFolder()
  const fetcher = new Fetcher({ allowPrivate })
  const now = context.io.now().getTime()
  const [links, works] = [folder && linkCache(folder, now), folder && descriptionCache(folder, now)]
  let progress: Progress | undefined
  const onTried = (total: number) => {
    progress ??= new Progress(total, (done) => `trying: ${done} of ${count(total, 'address', 'addresses')}`, context)
    progress.step()
  }
  const [results, { registered, problems }] = await Promise.all([
    checkLinks(ledger, { fetcher, cache: links, onTried }),
    askRegistries(ledger, { fetcher, cache: works }),
  ])
  progress?.clear()
  links?.save()
  works?.save()
  const unchecked = results.filter((result) => result.state === 'not-checked')
  if (unchecked.length > 0) context.notice(`${count(unchecked.length, 'link')} could not be checked:`)
  for (const { source, url, problem } of unchecked)
    context.notice(`  ${line(source)}: ${line(url)}: ${line(describeSnapshotProblem(problem))}`)
  if (problems.length > 0) context.notice(`What is registered with ${count(problems.length, 'DOI')} could not be read:`)
  for (const { source, problem } of problems)
    context.notice(`  ${line(source)}: ${line(describeSnapshotProblem(problem))}`)
  return { registered, dead: results.filter((result) => result.state === 'dead'), counts: countLinks(results) }
}

function countLinks(results: readonly LinkResult[]): LinkCounts {
  const number = (state: LinkResult['state']) => results.filter((result) => result.state === state).length
  return { alive: number('alive'), dead: number('dead'), notChecked: number('not-checked') }
}
