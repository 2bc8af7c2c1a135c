import type { Option } from 'commander'
import { FORMAT_NAMES } from '../../format/check/index.js'
import { collect } from '../command/parse.js'
import { ValueOption } from '../command/sheet.js'

/** `--format NAME[:PATH]` of the commands that report findings. */
export function reportFormatOption(): Option {
  const names = FORMAT_NAMES.join(', ').replace(/, (\w+)$/, ' or $1')
  const what = `${names}, to stdout or a file; repeatable`
  return new ValueOption('--format <format[:path]>', what, 'formats').argParser(collect)
}
