import { Option } from 'commander'
import { FORMAT_NAMES } from '../../format/check/index.js'
import { collect } from '../options.js'

/** `--format NAME[:PATH]` of the commands that report findings. */
export function reportFormatOption(): Option {
  const names = FORMAT_NAMES.join(', ').replace(/, (\w+)$/, ' or $1')
  return new Option('--format <format[:path]>', `${names}, to stdout or a file; repeatable`).argParser(collect)
}
