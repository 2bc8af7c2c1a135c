import { EXIT, type ExitCode } from '../../exit-code.js'
import { formatStats, statsJson } from '../../format/stats.js'
import { Snapshots } from '../../quotes/snapshot.js'
import { statsOf } from '../../stats/stats.js'
import type { Context } from '../command/context.js'

export interface StatsOptions {
  format: 'text' | 'json' | 'tsv'
}

/** `factcheck stats` */
export async function stats({ format }: StatsOptions, context: Context): Promise<ExitCode> {
  const { io, theme } = context
  const figures = statsOf(await context.load(), new Snapshots(io.cwd), io.now())
  context.print(format === 'json' ? statsJson(figures) : formatStats(figures, theme), format)
  return EXIT.ok
}
