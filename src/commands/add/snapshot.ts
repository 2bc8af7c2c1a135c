import { addressesOf } from '../../fetch/addresses.js'
import type { Extractor } from '../../fetch/extract/extractor.js'
import type { Fetcher } from '../../fetch/fetch.js'
import { Keeper } from '../../fetch/keep.js'
import type { Seen } from '../../fetch/take.js'
import { takeAll } from '../../fetch/take-all.js'
import { formatTaken } from '../../format/snapshot.js'
import { personIn } from '../../ledger/git/person.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { terminalOf } from '../../screen/terminal.js'
import { themeFor } from '../../screen/theme.js'
import type { Context } from '../command/context.js'

/** Keeps the text of a source that was just written, as it was seen, or fetches it. */
export async function takeSnapshot(
  key: string,
  seen: Seen | undefined,
  means: { fetcher: Fetcher; extractor: Extractor },
  context: Context,
): Promise<void> {
  const { cwd, env, now, stderr } = context.io
  const { ledger } = await context.tryLoad()
  const source = ledger.sources.get(key)
  if (!source || addressesOf(source).length === 0) return
  const work = {
    ...means,
    ...{ keeper: new Keeper(cwd), snapshots: new Snapshots(cwd), ledger, update: false, now },
    by: () => personIn(cwd, env),
    ...(seen && { seen }),
  }
  const theme = themeFor(terminalOf(stderr, env, context.options.color))
  await takeAll([source], work, (taken) => context.notice(formatTaken(taken, theme).trimEnd()))
}
