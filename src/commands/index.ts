import { add } from './add/index.js'
import { browse } from './browse/index.js'
import { cache } from './cache.js'
import { check } from './check/index.js'
import type { AnyCommand } from './command/sheet.js'
import { complete } from './complete/index.js'
import { completion } from './completion.js'
import { diff } from './diff/index.js'
import { draft } from './draft/index.js'
import { edit } from './edit/index.js'
import { explain } from './explain.js'
import { exportCommand } from './export/index.js'
import { find } from './find/index.js'
import { help } from './help.js'
import { importCommand } from './import/index.js'
import { init } from './init.js'
import { list } from './list/index.js'
import { report } from './report/index.js'
import { review } from './review/index.js'
import { show } from './show/index.js'
import { snapshot } from './snapshot/index.js'
import { stats } from './stats/index.js'
import { trace } from './trace/index.js'

/** Every command, in the order of help. */
export const COMMANDS: readonly AnyCommand[] = [
  find,
  show,
  list,
  browse,
  trace,
  stats,
  check,
  explain,
  diff,
  draft,
  snapshot,
  add,
  edit,
  review,
  report,
  exportCommand,
  importCommand,
  init,
  cache,
  completion,
  help,
  complete,
]
